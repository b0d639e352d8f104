/// One thing to tell the user about a document: what is wrong, where, and what to do.
package struct Diagnostic: Equatable, Sendable {
  package enum Severity: String, Sendable, Comparable {
    case note, warning, error

    package static func < (lhs: Severity, rhs: Severity) -> Bool {
      lhs.rank < rhs.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A further place that explains the diagnostic, such as the first of two equal keys.
  package struct Note: Equatable, Sendable {
    package var message: String
    package var location: SourceLocation?

    package init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  package var severity: Severity
  /// A stable name in kebab case, such as `duplicate-key`, by which configuration refers to this kind of diagnostic.
  package var id: String
  package var message: String
  /// Where it is; nil when the input as a whole is meant.
  package var location: SourceLocation?
  package var notes: [Note]

  package init(
    _ severity: Severity,
    _ id: String,
    _ message: String,
    at location: SourceLocation?,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.location = location
    self.notes = notes
  }
}
