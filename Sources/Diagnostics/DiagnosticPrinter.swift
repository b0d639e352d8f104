/// Prints diagnostics the way compilers do: place and message, the line of the document, and a caret below it.
///
/// ```
/// petstore.yaml:9:7: warning: unknown field `sumary` in an operation; did you mean `summary`?
///       sumary: List pets
///       ^
/// ```
public struct DiagnosticPrinter {
  /// Whether to colour with the escape sequences of terminals.
  public var usesColor: Bool
  /// How many characters of a line are shown; of longer lines, the part around the caret.
  public var maximumWidth = 120

  private let files: SourceFiles
  private var lineStarts: [SourceFileID: [Int]] = [:]

  public init(files: SourceFiles, usesColor: Bool = false) {
    self.files = files
    self.usesColor = usesColor
  }

  /// The diagnostics, one below the other.
  public mutating func print(_ diagnostics: [Diagnostic]) -> String {
    var output = ""
    for diagnostic in diagnostics { print(diagnostic, to: &output) }
    return output
  }

  /// Appends a diagnostic and its notes.
  public mutating func print(_ diagnostic: Diagnostic, to output: inout String) {
    line(diagnostic.severity, diagnostic.message, at: diagnostic.location, to: &output)
    for note in diagnostic.notes { line(.note, note.message, at: note.location, to: &output) }
  }

  private mutating func line(
    _ severity: Diagnostic.Severity,
    _ message: String,
    at location: SourceLocation?,
    to output: inout String
  ) {
    let file = location.flatMap { files[$0.file] }
    if let location, let file {
      output += colored("\(file.name):\(location.line):\(location.column): ", "1")
    }
    output += colored("\(severity.rawValue): ", severity.color) + colored(Self.printable(message), "1") + "\n"
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
    let starts: [Int]
    if let known = lineStarts[file.id] {
      starts = known
    } else {
      starts = file.lineStarts
      lineStarts[file.id] = starts
    }
    let line = Int(location.line) - 1
    guard starts.indices.contains(line), starts[line] <= file.bytes.count else { return nil }
    let end = line + 1 < starts.count ? starts[line + 1] : file.bytes.count
    var bytes = file.bytes[starts[line]..<end]
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
    guard let text = String(validating: bytes, as: UTF8.self), !text.isEmpty else { return nil }
    let scalars = Array(text.unicodeScalars)
    guard !scalars.contains(where: Self.isControl) else { return nil }

    let caret = min(max(Int(location.column) - 1, 0), scalars.count)
    var start = 0
    var stop = scalars.count
    if scalars.count > maximumWidth {
      start = max(0, min(caret - maximumWidth / 2, scalars.count - maximumWidth))
      stop = start + maximumWidth
    }
    let before = (start > 0 ? "…" : "") + Self.string(scalars[start..<caret])
    let after = Self.string(scalars[caret..<stop]) + (stop < scalars.count ? "…" : "")
    let indentation = String(before.map { $0 == "\t" ? "\t" : " " })
    return (before + after, indentation)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: scalars)
    return String(string)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\t"
  }

  /// A message whose control characters, which a document may bring in, cannot act on the terminal.
  private static func printable(_ message: String) -> String {
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
