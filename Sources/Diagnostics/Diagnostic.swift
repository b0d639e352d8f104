/// One thing to tell the user about a document: what is wrong, where, and what to do.
public struct Diagnostic: Equatable, Sendable {
  public enum Severity: String, Sendable, Comparable {
    case note, warning, error

    public static func < (lhs: Severity, rhs: Severity) -> Bool {
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
  public struct Note: Equatable, Sendable {
    public var message: String
    public var location: SourceLocation?

    public init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  public var severity: Severity
  /// A stable name in kebab case, such as `duplicate-key`, by which configuration refers to this kind of diagnostic.
  public var id: String
  public var message: String
  /// Where it is; nil when the input as a whole is meant.
  public var location: SourceLocation?
  public var notes: [Note]

  public init(
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
