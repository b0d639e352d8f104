/// Cuts a template into tokens, byte by byte.
struct MustacheLexer {
  private let source: [UInt8]
  private let template: String
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var open: [UInt8] = Array("{{".utf8)
  private var close: [UInt8] = Array("}}".utf8)
  private var result: [MustacheToken] = []

  init(_ source: String, template: String) {
    self.source = Array(source.utf8)
    self.template = template
  }

  mutating func tokens() throws(MustacheError) -> [MustacheToken] {
    var textStart = 0
    let count = source.count
    while position < count {
      let byte = source[position]
      if byte == UInt8(ascii: "\n") {
        let start = position > textStart && source[position - 1] == UInt8(ascii: "\r") ? position - 1 : position
        appendText(textStart, start)
        append(.newline, String(decoding: source[start...position], as: UTF8.self))
        position += 1
        line += 1
        lineStart = position
        textStart = position
      } else if byte == open[0], matches(open, at: position) {
        appendText(textStart, position)
        append(.tag(try tag()), "")
        textStart = position
      } else {
        position += 1
      }
    }
    appendText(textStart, count)
    return result
  }

  private mutating func append(_ kind: MustacheToken.Kind, _ text: String) {
    let startsLine =
      switch result.last?.kind {
      case nil, .newline: true
      case .text, .tag: false
      }
    result.append(MustacheToken(kind: kind, text: text, startsLine: startsLine))
  }

  private mutating func appendText(_ start: Int, _ end: Int) {
    if start == end { return }
    let text = source[start..<end]
    append(
      .text(isBlank: text.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }),
      String(decoding: text, as: UTF8.self)
    )
  }

  private func matches(_ pattern: [UInt8], at start: Int) -> Bool {
    if start + pattern.count > source.count { return false }
    for index in pattern.indices where source[start + index] != pattern[index] { return false }
    return true
  }

  /// Reads the tag at the current position and goes past it.
  private mutating func tag() throws(MustacheError) -> MustacheTag {
    let start = position
    let (tagLine, tagColumn) = (line, column(of: start))
    func failure(_ message: String) -> MustacheError {
      MustacheError(template: template, line: tagLine, column: tagColumn, message: message)
    }

    position += open.count
    let sign = position < source.count ? source[position] : 0
    let kind = Self.kind(sign)
    var end = close
    switch sign {
    case UInt8(ascii: "{"): end.insert(UInt8(ascii: "}"), at: 0)
    case UInt8(ascii: "="): end.insert(UInt8(ascii: "="), at: 0)
    default: break
    }
    if kind != .variable { position += 1 }

    let contentStart = position
    while !matches(end, at: position) {
      if position >= source.count { throw failure("the tag is not closed: '\(Self.text(end))' is missing") }
      if source[position] == UInt8(ascii: "\n") {
        line += 1
        lineStart = position + 1
      }
      position += 1
    }
    let content = source[contentStart..<position]
    position += end.count

    var tag = MustacheTag(kind: kind, name: Self.trimmed(content), line: tagLine, column: tagColumn)
    switch kind {
    case .comment: tag.name = ""
    case .delimiters:
      let parts = content.split(whereSeparator: Self.isSpace)
      guard parts.count == 2 else {
        throw failure("new delimiters are written as two words, such as '{{=<% %>=}}'")
      }
      guard !content.contains(UInt8(ascii: "=")) else { throw failure("delimiters cannot contain '='") }
      open = Array(parts[0])
      close = Array(parts[1])
    case .variable, .unescaped, .section, .inverted, .close, .partial, .parent, .block:
      if tag.name.isEmpty { throw failure("the tag has no name") }
    }
    return tag
  }

  private func column(of position: Int) -> Int {
    var column = 1
    for index in lineStart..<position where source[index] & 0xC0 != 0x80 { column += 1 }
    return column
  }

  private static func kind(_ sign: UInt8) -> MustacheTag.Kind {
    switch sign {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "="): .delimiters
    default: .variable
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte >= UInt8(ascii: "\t") && byte <= UInt8(ascii: "\r"))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
