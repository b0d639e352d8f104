/// Renders templates into one text.
struct MustacheRenderer {
  private(set) var output: [UInt8] = []
  private let partials: [String: MustacheTemplate]
  private let options: MustacheOptions
  /// The innermost context is the last.
  private var contexts: [MustacheValue]
  /// What fills blocks, given by the templates that inherit from the one being rendered.
  private var blocks: [String: MustacheBlock] = [:]
  /// What goes before each line of the templates.
  private var indentation = ""
  /// Whether the next line of a template goes on where the output is.
  private var continuesLine = false
  private var template = ""
  private var depth = 0
  /// Whether the last section `fits` did.
  private var didFit = true

  /// How deep templates may insert each other: deeper, they are taken to do so for ever.
  private static let maximumDepth = 200

  init(partials: [String: MustacheTemplate], options: MustacheOptions, context: MustacheValue) {
    self.partials = partials
    self.options = options
    contexts = [context]
  }

  mutating func render(_ template: MustacheTemplate) throws(MustacheError) {
    let outer = self.template
    self.template = template.name
    try render(template.nodes)
    self.template = outer
  }

  private mutating func render(_ nodes: [MustacheNode]) throws(MustacheError) {
    for node in nodes {
      switch node {
      case .text(let text): writeTemplate(text)
      case .line(let text):
        if continuesLine { continuesLine = false } else { write(indentation) }
        writeTemplate(text)
      case .variable(let name, let escaped): try interpolate(name, escaped: escaped)
      case .section(let name, let content):
        if let width = options.lineWidth, name.text == "fits" {
          try renderFitting(content, width)
        } else {
          try renderSection(name, content)
        }
      case .inverted(let name, let content):
        if options.lineWidth != nil, name.text == "fits" {
          if !didFit { try render(content) }
          continue
        }
        if try !(value(name) ?? .null).isTruthy { try render(content) }
      case .partial(let partial, let indentation): try renderPartial(partial, indentation: indentation)
      case .block(let name, let block, let placement):
        try renderBlock(blocks[name] ?? block, placement, name: name)
      }
    }
  }

  /// Renders a section, and takes it back if a line of it is too long.
  private mutating func renderFitting(_ content: [MustacheNode], _ width: Int) throws(MustacheError) {
    let start = output.count
    let continued = continuesLine
    try render(content)
    var begin = start
    while begin > 0, output[begin - 1] != Self.newline { begin -= 1 }
    didFit = hasLines(of: width, from: begin)
    if didFit { return }
    output.removeSubrange(start...)
    continuesLine = continued
  }

  /// Whether no line from a place in the output on is wider.
  private func hasLines(of width: Int, from start: Int) -> Bool {
    output.withUnsafeBufferPointer { bytes in
      var begin = start
      for place in start..<bytes.count where bytes[place] == Self.newline {
        if Self.width(of: bytes[begin..<place]) > width { return false }
        begin = place + 1
      }
      return Self.width(of: bytes[begin...]) <= width
    }
  }

  /// The width of a line, with the room that ``MustacheOptions/lineWidth`` asks for.
  private static func width(of line: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    line.count + (line.last == UInt8(ascii: "]") ? 1 : 0)
  }

  private mutating func renderSection(_ name: MustacheName, _ content: [MustacheNode]) throws(MustacheError) {
    switch try value(name) {
    case nil, .null?, .bool(false)?: break
    case .list(let elements)?:
      for element in elements {
        contexts.append(element)
        try render(content)
        contexts.removeLast()
      }
    case .some(let value):
      if !value.isTruthy { break }
      contexts.append(value)
      try render(content)
      contexts.removeLast()
    }
  }

  private mutating func interpolate(_ name: MustacheName, escaped: Bool) throws(MustacheError) {
    switch try value(name) {
    case nil, .null?: break
    case .string(let text)?:
      if escaped, options.escapesHTML { writeEscaped(text) } else { write(text) }
    case .bool(let value)?: write(value ? "true" : "false")
    case .list?, .object?:
      if options.strict { throw failure(name, "'\(name.text)' is not text: a section goes over a list or an object") }
    }
  }

  private mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { output += $0 }
  }

  /// Writes text of a template, which ends with its line if it has the end of one.
  private mutating func writeTemplate(_ text: String) {
    write(text)
    guard options.trimsBlankLines, output.last == Self.newline else { return }
    let end = output.count - 1
    var start = end
    while start > 0, output[start - 1] == Self.blank { start -= 1 }
    if start < end, start == 0 || output[start - 1] == Self.newline { output.removeSubrange(start..<end) }
  }

  private static let newline = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")

  private mutating func writeEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      case UInt8(ascii: "\""): write("&quot;")
      default: output.append(byte)
      }
    }
  }

  private mutating func renderPartial(_ partial: MustachePartial, indentation: String?) throws(MustacheError) {
    guard let template = try template(for: partial) else { return }
    let outer = (blocks, self.indentation, continuesLine)
    if !partial.blocks.isEmpty { blocks = partial.blocks.merging(blocks) { _, outer in outer } }
    self.indentation = indentation.map { self.indentation + $0 } ?? ""
    continuesLine = false
    try enter(partial.name)
    try render(template)
    depth -= 1
    (blocks, self.indentation, continuesLine) = outer
  }

  private func template(for partial: MustachePartial) throws(MustacheError) -> MustacheTemplate? {
    var name = partial.name.text
    if partial.isDynamic {
      guard case .string(let text)? = try value(partial.name) else {
        if options.strict { throw failure(partial.name, "'\(name)' does not name a template: it is not text") }
        return nil
      }
      name = text
    }
    if let template = partials[name] { return template }
    if options.strict { throw failure(partial.name, "there is no template '\(name)'") }
    return nil
  }

  private mutating func renderBlock(
    _ block: MustacheBlock,
    _ placement: MustachePlacement,
    name: String
  ) throws(MustacheError) {
    let outer = (template, indentation)
    template = block.template
    try enter(MustacheName(text: name, first: name, rest: [], line: 1, column: 1))
    switch placement {
    case .inline:
      continuesLine = block.startsLine
      try render(block.nodes)
      continuesLine = false
    case .lines(let own, let ending):
      indentation += own
      let length = output.count
      if !block.startsLine, !block.nodes.isEmpty { write(indentation) }
      try render(block.nodes)
      if output.count > length, output.last != Self.newline { writeTemplate(ending) }
    }
    depth -= 1
    (template, indentation) = outer
  }

  private mutating func enter(_ name: MustacheName) throws(MustacheError) {
    depth += 1
    if depth > Self.maximumDepth {
      throw failure(name, "'\(name.text)' is inserted into itself without end")
    }
  }

  /// The value of a name: the first part comes from the innermost context that has it, the others from within it.
  private func value(_ name: MustacheName) throws(MustacheError) -> MustacheValue? {
    if name.first.isEmpty { return contexts.last }
    var index = contexts.count - 1
    while index >= 0 {
      if case .object(let members) = contexts[index], let value = members[name.first] {
        return name.rest.isEmpty ? value : try member(name, of: value)
      }
      index -= 1
    }
    if options.strict { throw failure(name, "there is no '\(name.first)' here; \(known)") }
    return nil
  }

  private func member(_ name: MustacheName, of value: MustacheValue) throws(MustacheError) -> MustacheValue? {
    var value = value
    for part in name.rest {
      guard case .object(let members) = value, let member = members[part] else {
        if options.strict { throw failure(name, "'\(name.text)' does not exist: there is no '\(part)' in it") }
        return nil
      }
      value = member
    }
    return value
  }

  /// What the innermost object has to offer, for messages.
  private var known: String {
    for case .object(let members) in contexts.reversed() {
      return "the innermost context has \(Set(members.names).sorted().joined(separator: ", "))"
    }
    return "the context has no names"
  }

  private func failure(_ name: MustacheName, _ message: String) -> MustacheError {
    MustacheError(template: template, line: name.line, column: name.column, message: message)
  }
}
