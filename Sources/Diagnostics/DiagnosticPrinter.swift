/// Prints diagnostics the way compilers do: place, message, code and id, the line of the document, and a caret below it.
///
/// ```
/// petstore.yaml:9:7: warning: unknown field `sumary` in an operation; did you mean `summary`? [SW2103 unknown-field]
///       sumary: List pets
///       ^
/// ```
package struct DiagnosticPrinter {
  /// Whether to colour with the escape sequences of terminals.
  package var usesColor: Bool
  /// How many characters of a line are shown; of longer lines, the part around the caret.
  package var maximumWidth = 120

  private let files: SourceFiles
  private var lines: [SourceFileID: SourceLines] = [:]

  package init(files: SourceFiles, usesColor: Bool = false) {
    self.files = files
    self.usesColor = usesColor
  }

  /// The diagnostics, one below the other.
  ///
  /// - Parameter limit: How many of a kind are printed; of others, the last lines tell the number. Nil for all.
  package mutating func print(_ diagnostics: [Diagnostic], limit: Int? = nil) -> String {
    var output = ""
    var counts: [String: Int] = [:]
    var order: [Diagnostic] = []
    for diagnostic in diagnostics {
      let count = counts[diagnostic.id, default: 0] + 1
      counts[diagnostic.id] = count
      if count == 1 { order.append(diagnostic) }
      if count <= limit ?? .max { print(diagnostic, to: &output) }
    }
    guard let limit else { return output }
    for first in order {
      let rest = (counts[first.id] ?? 0) - limit
      if rest > 0 { output += "… and \(rest) more of \(first.label); --all shows them\n" }
    }
    return output
  }

  /// Appends a diagnostic and its notes.
  package mutating func print(_ diagnostic: Diagnostic, to output: inout String) {
    line(diagnostic.severity, diagnostic.message, diagnostic.label, at: diagnostic.location, to: &output)
    for note in diagnostic.notes { line(.note, note.message, nil, at: note.location, to: &output) }
  }

  private mutating func line(
    _ severity: Diagnostic.Severity,
    _ message: String,
    _ label: String?,
    at location: SourceLocation?,
    to output: inout String
  ) {
    let file = location.flatMap { files[$0.file] }
    if let location, let file {
      output += colored("\(file.name):\(location.line):\(location.column): ", "1")
    }
    output += colored("\(severity.rawValue): ", severity.color) + colored(Self.printable(message), "1")
    if let label { output += colored(" [\(label)]", "2") }
    output += "\n"
    if let location, let file, let excerpt = excerpt(of: file, at: location) {
      output += excerpt.text + "\n"
      output += excerpt.indentation + colored("^", "1;32") + "\n"
    }
  }

  private func colored(_ text: String, _ code: String) -> String {
    usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// The line, cut around the caret, and what stands before the caret. Nil for lines that are no text.
  private mutating func excerpt(
    of file: SourceFile,
    at location: SourceLocation
  ) -> (text: String, indentation: String)? {
    let line = Int(location.line)
    let column = Int(location.column)
    guard
      let excerpt = lines[file.id, default: SourceLines(file)].excerpt(line: line, column: column, width: maximumWidth)
    else { return nil }
    return (excerpt.before + excerpt.after, String(excerpt.before.map { $0 == "\t" ? "\t" : " " }))
  }

  /// Whether a character would act on the terminal, or on the order of others, in place of being seen.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.properties.generalCategory == .control || scalar.properties.isBidiControl) && scalar != "\t"
  }

  /// A message whose control characters, which a document may bring in, cannot act on the terminal.
  package static func printable(_ message: String) -> String {
    guard message.unicodeScalars.contains(where: { isControl($0) || $0 == "\t" }) else { return message }
    return message.unicodeScalars.map { isControl($0) || $0 == "\t" ? $0.escaped(asASCII: true) : String($0) }.joined()
  }
}

extension Diagnostic.Severity {
  fileprivate var color: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;35"
    case .note: "1;36"
    }
  }
}
