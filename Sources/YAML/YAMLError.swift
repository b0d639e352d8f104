package import SwiftwrightDiagnostics

/// Why text is no YAML document that can be used.
package struct YAMLError: Error, Equatable, Sendable {
  /// A stable name in kebab case, such as `duplicate-key`.
  package let id: String
  package let message: String
  package let location: SourceLocation
  package let notes: [Diagnostic.Note]

  init(_ id: String, _ message: String, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
    self.id = id
    self.message = message
    self.location = location
    self.notes = notes
  }

  package var diagnostic: Diagnostic {
    Diagnostic(.error, id, message, at: location, notes: notes)
  }
}
