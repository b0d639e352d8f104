/// Text of the document as the lines of a doc comment.
enum DocumentationView {
  /// The widest a line of generated code is meant to be.
  static let width = 120

  /// The lines to stand behind `///`, each with its leading blank, none for an empty text.
  static func lines(_ documentation: Documentation, indentation: Int) -> [String] {
    var paragraphs: [String] = []
    if let text = documentation.text { paragraphs.append(text) }
    paragraphs += documentation.notes
    let available = width - indentation - 4
    var result: [String] = []
    for paragraph in paragraphs {
      let wrapped = wrap(paragraph, to: available)
      if wrapped.isEmpty { continue }
      if !result.isEmpty { result.append("") }
      result += wrapped
    }
    return result
  }

  /// Wraps long lines at blanks; shorter ones and lists keep their breaks, and code and rows of tables are as long as they
  /// are. Blank lines at either end are dropped.
  private static func wrap(_ text: String, to width: Int) -> [String] {
    var result: [String] = []
    var code: Code?
    var text = HTMLText.markdown(text).visible
    text.withUTF8 { bytes in
      var start = 0
      while start <= bytes.count {
        let end = bytes[start...].firstIndex { $0 == newline || $0 == carriageReturn } ?? bytes.count
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if let fence = fence(line) { code = code == nil ? fence : nil }
        add(line, to: code == .whole || isRow(line) ? .max : width, &result)
        let isPair = end + 1 < bytes.count && bytes[end] == carriageReturn && bytes[end + 1] == newline
        start = end + (isPair ? 2 : 1)
      }
    }
    if result.last?.isEmpty == true { result.removeLast() }
    return result
  }

  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let blank = UInt8(ascii: " ")

  /// Code between fences.
  private enum Code {
    /// As it was written.
    case whole
    /// Begun on the line of its fence: its lines were lost before, in a folded scalar of YAML.
    case folded
  }

  /// What begins or ends on a line: code, with three backticks or tildes.
  private static func fence(_ line: UnsafeBufferPointer<UInt8>) -> Code? {
    let text = line.drop { $0 == blank }
    guard let first = text.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~"), text.count > 2,
      text.prefix(3).allSatisfy({ $0 == first })
    else { return nil }
    return text.contains(blank) ? .folded : .whole
  }

  /// Whether a line is a row of a table.
  private static func isRow(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.first { $0 != blank } == UInt8(ascii: "|")
  }

  /// Adds one line of the text, or the several that it takes.
  private static func add(_ line: UnsafeBufferPointer<UInt8>, to width: Int, _ result: inout [String]) {
    var count = line.count
    while count > 0, line[count - 1] <= blank { count -= 1 }
    guard count > 0 else {
      if result.last?.isEmpty == false { result.append("") }
      return
    }
    let bytes = clean(line, count)
    guard count > width else {
      result.append(String(decoding: bytes, as: UTF8.self))
      return
    }
    var indentation = 1
    while bytes[indentation] == blank { indentation += 1 }
    let hanging = [UInt8](repeating: blank, count: indentation + marker(bytes[indentation...]))
    var current = [UInt8](repeating: blank, count: indentation)
    var isEmpty = true
    var place = indentation
    while place < bytes.count {
      let word = bytes[place...].prefix { $0 != blank }
      place = word.endIndex + 1
      if word.isEmpty { continue }
      if !isEmpty && current.count + word.count > width {
        result.append(String(decoding: current, as: UTF8.self))
        current = hanging
        isEmpty = true
      }
      if !isEmpty { current.append(blank) }
      current += word
      isEmpty = false
    }
    if !isEmpty { result.append(String(decoding: current, as: UTF8.self)) }
  }

  /// How wide the marker of a list's item is, with its blank: `- `, `* `, `12. `; zero if the line begins otherwise.
  private static func marker(_ line: ArraySlice<UInt8>) -> Int {
    let digits = line.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
    let marks = digits == 0 ? [UInt8(ascii: "-"), UInt8(ascii: "*")] : [UInt8(ascii: "."), UInt8(ascii: ")")]
    let rest = line.dropFirst(digits).prefix(2)
    return rest.count == 2 && rest.last == blank && marks.contains(rest[rest.startIndex]) ? digits + 2 : 0
  }

  /// A blank and the line's bytes, with blanks for tabs.
  private static func clean(_ line: UnsafeBufferPointer<UInt8>, _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 1)
    bytes.append(blank)
    bytes += UnsafeBufferPointer(rebasing: line[..<count])
    for place in bytes.indices where bytes[place] < blank || bytes[place] == 0x7F { bytes[place] = blank }
    return bytes
  }
}
