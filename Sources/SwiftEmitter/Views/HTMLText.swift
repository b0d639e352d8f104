/// HTML in the document's texts, which are Markdown: its common tags become what Markdown has for them, others stay.
struct HTMLText {
  private let source: [UInt8]
  private var place = 0
  private var result: [UInt8] = []
  /// Where the links lead that are open.
  private var targets: [String] = []
  private var isPreformatted = false
  /// Whether a tag of code is open, within which no tag needs to be escaped.
  private var isCode = false

  /// The text in Markdown alone: `<p>See <a href="/a"><code>a</code></a>.</p>` is ``See [`a`](/a).``
  static func markdown(_ text: String) -> String {
    guard text.hasByte(where: { $0 == less || $0 == ampersand }) else { return text }
    var converter = HTMLText(source: Array(text.utf8))
    converter.convert()
    return String(decoding: converter.result, as: UTF8.self)
  }

  private init(source: [UInt8]) {
    self.source = source
    result.reserveCapacity(source.count)
  }

  private static let less = UInt8(ascii: "<")
  private static let ampersand = UInt8(ascii: "&")
  private static let backtick = UInt8(ascii: "`")

  private mutating func convert() {
    while place < source.count {
      switch source[place] {
      case Self.backtick: copyCode()
      case Self.less: convertTag()
      case Self.ampersand: convertReference()
      default: copy(1)
      }
    }
  }

  private mutating func copy(_ count: Int) {
    result += source[place..<place + count]
    place += count
  }

  /// Copies code in backticks as it is.
  private mutating func copyCode() {
    let fence = source[place...].prefix { $0 == Self.backtick }.count
    var end = place + fence
    while end < source.count {
      let run = source[end...].prefix { $0 == Self.backtick }.count
      end += max(run, 1)
      if run == fence { return copy(end - place) }
    }
    copy(fence)
  }

  /// The longest tag that is looked for, with its attributes.
  private static let longestTag = 1_000

  private mutating func convertTag() {
    let tag = source[place...].prefix(Self.longestTag)
    guard let end = tag.firstIndex(of: UInt8(ascii: ">")) else { return copy(1) }
    let text = String(decoding: source[(place + 1)..<end], as: UTF8.self)
    let isEnd = text.hasPrefix("/")
    let name = text.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    guard let markdown = markdown(of: name, isEnd: isEnd, text) else { return copy(1) }
    result += markdown.utf8
    place = end + 1
  }

  /// What a tag becomes; nil for one that is not known.
  private mutating func markdown(of name: String, isEnd: Bool, _ text: String) -> String? {
    switch name {
    case "p", "div", "ul", "ol": return "\n\n"
    case "br": return "\n"
    case "li": return isEnd ? "" : "\n- "
    case "strong", "b": return "**"
    case "em", "i": return "*"
    case "code", "tt":
      isCode = !isEnd
      return isPreformatted ? "" : "`"
    case "pre":
      isPreformatted = !isEnd
      isCode = !isEnd
      return isEnd ? "\n```\n\n" : "\n\n```\n"
    case "h1", "h2", "h3", "h4", "h5", "h6": return isEnd ? "**\n\n" : "\n\n**"
    case "span", "u", "small", "font": return ""
    case "a" where isEnd:
      return targets.popLast().map { "](\($0))" }
    case "a":
      guard let target = Self.target(text) else { return nil }
      targets.append(target)
      return "["
    default: return nil
    }
  }

  /// The value of a link's `href`.
  private static func target(_ text: String) -> String? {
    for quote in ["\"", "'"] {
      let parts = text.split(separator: "href=\(quote)", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let end = parts[1].firstIndex(of: Character(quote)) else { continue }
      let target = parts[1][..<end]
      return target.contains { $0.isWhitespace || $0 == ")" } ? "<\(target)>" : String(target)
    }
    return nil
  }

  private static let references = [
    "amp": "&", "quot": "\"", "apos": "'", "#39": "'", "nbsp": " ", "mdash": "—", "ndash": "–", "rarr": "→",
  ]

  private static let codeReferences = ["lt": "<", "gt": ">"]

  private mutating func convertReference() {
    let name = source[(place + 1)...].prefix(6).prefix { $0 != UInt8(ascii: ";") }
    let end = place + name.count + 1
    guard end < source.count, source[end] == UInt8(ascii: ";"),
      let text = Self.text(of: String(decoding: name, as: UTF8.self), inCode: isCode)
    else { return copy(1) }
    result += text.utf8
    place = end + 1
  }

  /// What a character reference stands for; nil for one that Markdown has to keep.
  private static func text(of name: String, inCode: Bool) -> String? {
    references[name] ?? (inCode ? codeReferences[name] : nil)
  }
}
