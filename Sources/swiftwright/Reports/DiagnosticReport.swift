import SwiftwrightDiagnostics

/// Diagnostics and the files they point into, to be written in one of the formats for other programs.
struct DiagnosticReport {
  var diagnostics: [Diagnostic]
  var sources: SourceFiles
  /// The JSON Pointer of a diagnostic's place in its document; nil where there is none.
  var pointer: (SourceLocation) -> String? = { _ in nil }

  func written(as format: DiagnosticFormat, usesColor: Bool = false, limit: Int? = nil) -> String {
    switch format {
    case .text:
      var printer = DiagnosticPrinter(files: sources, usesColor: usesColor)
      return printer.print(diagnostics, limit: limit)
    case .json: return json.json
    case .sarif: return sarif.json
    case .github: return workflowCommands
    }
  }

  func fileName(_ location: SourceLocation) -> String {
    sources[location.file]?.name ?? ""
  }
}

extension DiagnosticReport {
  /// `{"diagnostics": […], "counts": {"error": 1, "warning": 0, "note": 0}}`.
  fileprivate var json: Inspection {
    let counts = [Diagnostic.Severity.error, .warning, .note].map { severity in
      (key: severity.rawValue, value: Inspection.integer(diagnostics.count { $0.severity == severity }))
    }
    return .object([("diagnostics", .list(diagnostics.map(entry))), ("counts", .object(counts))])
  }

  private func entry(_ diagnostic: Diagnostic) -> Inspection {
    var members: [(key: String, value: Inspection)] = [
      ("code", .string(diagnostic.code)),
      ("id", .string(diagnostic.id)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message)),
    ]
    members += place(diagnostic.location)
    if let pointer = diagnostic.location.flatMap(pointer) { members.append(("pointer", .string(pointer))) }
    let notes = diagnostic.notes.map { note in
      Inspection.object([("message", .string(note.message))] + place(note.location))
    }
    if !notes.isEmpty { members.append(("notes", .list(notes))) }
    return .object(members)
  }

  private func place(_ location: SourceLocation?) -> [(key: String, value: Inspection)] {
    guard let location else { return [] }
    return [
      ("file", .string(fileName(location))),
      ("line", .integer(Int(location.line))),
      ("column", .integer(Int(location.column))),
    ]
  }
}
