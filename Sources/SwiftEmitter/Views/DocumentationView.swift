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
    return result.map { $0.isEmpty ? "" : " " + $0 }
  }

  /// Wraps long lines at blanks; shorter ones, lists and code keep their breaks. Blank lines at either end are dropped.
  private static func wrap(_ text: String, to width: Int) -> [String] {
    var result: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var line = line
      while let last = line.unicodeScalars.last, last.value <= 0x20 { line.unicodeScalars.removeLast() }
      if line.isEmpty {
        if result.last?.isEmpty == false { result.append("") }
      } else if line.utf8.count <= width {
        result.append(clean(line))
      } else {
        wrapLong(clean(line), to: width, into: &result)
      }
    }
    if result.last?.isEmpty == true { result.removeLast() }
    return result
  }

  private static func wrapLong(_ line: String, to width: Int, into result: inout [String]) {
    let indentation = line.prefix { $0 == " " }
    let isItem = line.dropFirst(indentation.count).hasPrefix("- ") || line.dropFirst(indentation.count).hasPrefix("* ")
    let hanging = String(indentation) + (isItem ? "  " : "")
    var current = String(indentation)
    var length = current.utf8.count
    var isEmpty = true
    for word in line.split(separator: " ") {
      let count = word.utf8.count
      if !isEmpty && length + 1 + count > width {
        result.append(current)
        current = hanging
        length = hanging.utf8.count
        isEmpty = true
      }
      if !isEmpty {
        current += " "
        length += 1
      }
      current += word
      length += count
      isEmpty = false
    }
    if !isEmpty { result.append(current) }
  }

  /// The text without control characters, which a source file cannot hold.
  private static func clean(_ line: Substring) -> String {
    let isClean = line.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    if isClean { return String(line) }
    return String(String.UnicodeScalarView(line.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}
