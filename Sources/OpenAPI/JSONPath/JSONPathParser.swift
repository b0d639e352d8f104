/// Reads the text of a JSONPath by the grammar of RFC 9535.
struct JSONPathParser {
  struct Problem: Error, Equatable {
    let message: String
    /// How many Unicode scalars stand before what is wrong.
    let offset: Int
  }

  private let scalars: [Unicode.Scalar]
  private(set) var position = 0

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  static func parse(_ text: String) throws(Problem) -> JSONPath {
    var parser = JSONPathParser(text)
    guard parser.take("$") else { throw parser.problem("a JSONPath begins with `$`") }
    let path = try parser.segments()
    guard parser.isAtEnd else { throw parser.problem("`\(parser.scalars[parser.position])` is not expected here") }
    return path
  }

  mutating func segments() throws(Problem) -> JSONPath {
    var path = JSONPath(segments: [])
    while true {
      let start = position
      skipBlanks()
      if take("[") {
        path.segments.append(.init(isDescendant: false, selectors: try selectors()))
      } else if take(".", ".") {
        path.segments.append(.init(isDescendant: true, selectors: take("[") ? try selectors() : [try shorthand()]))
      } else if take(".") {
        path.segments.append(.init(isDescendant: false, selectors: [try shorthand()]))
      } else {
        position = start
        return path
      }
    }
  }

  /// What follows a point: `*` or a name without quotes.
  private mutating func shorthand() throws(Problem) -> JSONPath.Selector {
    if take("*") { return .wildcard }
    var name = String.UnicodeScalarView()
    while let next = peek, Self.isNameScalar(next), !name.isEmpty || !("0"..."9").contains(next) {
      name.append(next)
      position += 1
    }
    if name.isEmpty { throw problem("a name or `*` is missing after the point") }
    return .name(String(name))
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: scalar.value >= 0x80
    }
  }

  private mutating func selectors() throws(Problem) -> [JSONPath.Selector] {
    var result: [JSONPath.Selector] = []
    repeat {
      skipBlanks()
      result.append(try selector())
      skipBlanks()
    } while take(",")
    guard take("]") else { throw problem("`]` is missing") }
    return result
  }

  private mutating func selector() throws(Problem) -> JSONPath.Selector {
    switch peek {
    case "'", "\"": return .name(try quoted())
    case "*":
      position += 1
      return .wildcard
    case "?":
      position += 1
      skipBlanks()
      return .filter(try filter())
    default: break
    }
    let start = try integer()
    skipBlanks()
    guard take(":") else {
      guard let start else { throw problem("a name in quotes, an index, `*` or `?` is missing") }
      return .index(start)
    }
    skipBlanks()
    let end = try integer()
    skipBlanks()
    var step = 1
    if take(":") {
      skipBlanks()
      step = try integer() ?? 1
    }
    return .slice(start: start, end: end, step: step)
  }

  private mutating func integer() throws(Problem) -> Int? {
    let start = position
    let isNegative = take("-")
    var digits = ""
    while let next = peek, ("0"..."9").contains(next) {
      digits.unicodeScalars.append(next)
      position += 1
    }
    if digits.isEmpty, !isNegative { return nil }
    let isPlain = digits == "0" ? !isNegative : !digits.hasPrefix("0")
    guard isPlain, let value = Int(digits), value < 1 << 53 else {
      position = start
      throw problem("this is no index: it has no leading zero, and at most 2^53 - 1")
    }
    return isNegative ? -value : value
  }

  mutating func quoted() throws(Problem) -> String {
    let quote = scalars[position]
    position += 1
    var text = String.UnicodeScalarView()
    while let next = peek, next != quote {
      position += 1
      guard next == "\\" else {
        if next.value < 0x20 { throw problem("a control character must be escaped") }
        text.append(next)
        continue
      }
      guard let escape = peek else { break }
      position += 1
      switch escape {
      case "b": text.append("\u{8}")
      case "f": text.append("\u{C}")
      case "n": text.append("\n")
      case "r": text.append("\r")
      case "t": text.append("\t")
      case "/", "\\", quote: text.append(escape)
      case "u": text.append(try unicodeEscape())
      default: throw problem("`\\\(escape)` is no escape")
      }
    }
    guard take(quote) else { throw problem("the closing quote is missing") }
    return String(text)
  }

  private mutating func unicodeEscape() throws(Problem) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take("\\", "u") else { throw problem("half of a surrogate pair is missing") }
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw problem("half of a surrogate pair is missing") }
    return scalar
  }

  private mutating func hexadecimal() throws(Problem) -> UInt32 {
    let end = position + 4
    guard end <= scalars.count,
      let value = UInt32(String(String.UnicodeScalarView(scalars[position..<end])), radix: 16),
      scalars[position] != "+"
    else { throw problem("four hexadecimal digits are missing") }
    position = end
    return value
  }
}

extension JSONPathParser {
  var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  var isAtEnd: Bool { position == scalars.count }

  mutating func take(_ wanted: Unicode.Scalar...) -> Bool {
    guard scalars[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  /// Takes a word that is not the beginning of a longer one.
  mutating func take(word: String) -> Bool {
    let wanted = Array(word.unicodeScalars)
    let end = position + wanted.count
    guard scalars[position...].starts(with: wanted) else { return false }
    if end < scalars.count, Self.isNameScalar(scalars[end]) { return false }
    position = end
    return true
  }

  mutating func skipBlanks() {
    while let next = peek, next == " " || next == "\t" || next == "\n" || next == "\r" { position += 1 }
  }

  /// A number as JSON writes it.
  mutating func number() -> Double? {
    let start = position
    while let next = peek, ("0"..."9").contains(next) || "+-.eE".unicodeScalars.contains(next) { position += 1 }
    let text = String(String.UnicodeScalarView(scalars[start..<position]))
    if let first = text.first, first != "+", first != ".", !text.hasSuffix("."), let value = Double(text) { return value }
    position = start
    return nil
  }

  func problem(_ message: String) -> Problem {
    Problem(message: message, offset: position)
  }
}
