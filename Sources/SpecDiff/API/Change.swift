/// One difference between two documents, judged by a rule.
public struct Change: Sendable {
  /// Where something stands in a document.
  public struct Place: Hashable, Sendable {
    /// A JSON Pointer (RFC 6901); empty where the whole document is meant.
    public var pointer: String
    public var file: String
    public var line: Int
    public var column: Int
  }

  public var rule: Rule
  /// What it does to clients that are not changed, as ``oldClient`` has it.
  public var severity: Severity
  /// What is different, in a sentence without its full stop.
  public var message: String
  /// What it means, in a sentence without its full stop.
  public var consequence: String
  public var old: Place?
  public var new: Place?
  /// Which ways values of it travel; empty where no operation says.
  public var directions: [Direction]
  /// What it does to an old client with a new server.
  public var oldClient: Severity
  /// What it does to a new client with an old server.
  public var newClient: Severity
  /// The operations it reaches, by method and path, in the order of the new document.
  public var operations: [String]
}
