import SwiftwrightDiagnostics

extension SchemaGraph {
  /// Gives each multipart form that is a choice of objects the parts of all of them: parts are named by one struct.
  mutating func mergeForms(of operations: inout [Operation], log: inout DiagnosticLog) {
    for index in operations.indices {
      guard let contents = operations[index].body?.contents else { continue }
      for position in contents.indices where contents[position].kind == .multipart {
        guard let use = contents[position].use, let id = form(of: use) else { continue }
        operations[index].body?.contents[position].use?.id = id
        log.append(.formOfAlternatives(at: contents[position].location))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func formOfAlternatives(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .note, "form-of-alternatives",
      "this form is a choice of several: one struct has the parts of all, and requires those that all require",
      at: location)
  }
}
