import SwiftwrightDiagnostics

extension DiagnosticReport {
  /// A line for each, such as `::error file=spec/pets.yaml,line=3,col=7,title=SW3001 unresolved-reference::…`.
  var workflowCommands: String {
    diagnostics.map { diagnostic in
      var properties: [String] = []
      if let location = diagnostic.location {
        properties += [
          "file=\(Self.property(fileName(location)))", "line=\(location.line)", "col=\(location.column)",
        ]
      }
      properties.append("title=\(Self.property(diagnostic.label))")
      let notes = diagnostic.notes.map { note in
        let place = note.location.map { " (\(fileName($0)):\($0.line):\($0.column))" } ?? ""
        return "\nnote: \(DiagnosticPrinter.printable(note.message))\(place)"
      }
      let message = DiagnosticPrinter.printable(diagnostic.message) + notes.joined()
      return "::\(diagnostic.severity.command) \(properties.joined(separator: ","))::\(Self.data(message))\n"
    }.joined()
  }

  /// A message in which no character ends the command.
  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// A value in which no character ends it, or the command.
  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

extension Diagnostic.Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}
