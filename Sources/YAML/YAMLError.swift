public import SwiftwrightDiagnostics

/// Why text is no YAML document that can be used.
public struct YAMLError: Error, Equatable, Sendable {
  /// A stable name in kebab case, such as `duplicate-key`.
  public let id: String
  public let message: String
  public let location: SourceLocation
  public let notes: [Diagnostic.Note]

  init(_ id: String, _ message: String, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
    self.id = id
    self.message = message
    self.location = location
    self.notes = notes
  }

  public var diagnostic: Diagnostic {
    Diagnostic(.error, id, message, at: location, notes: notes)
  }
}
