/// One difference between two documents, judged by a rule.
package struct Change: Sendable {
  /// Where something stands in a document.
  package struct Place: Hashable, Sendable {
    /// A JSON Pointer (RFC 6901); empty where the whole document is meant.
    package var pointer: String
    package var file: String
    package var line: Int
    package var column: Int
  }

  package var rule: Rule
  /// What it does to clients that are not changed, as ``oldClient`` has it.
  package var severity: Severity
  /// What is different, in a sentence without its full stop.
  package var message: String
  /// What it means, in a sentence without its full stop.
  package var consequence: String
  package var old: Place?
  package var new: Place?
  /// Which ways values of it travel; empty where no operation says.
  package var directions: [Direction]
  /// What it does to an old client with a new server.
  package var oldClient: Severity
  /// What it does to a new client with an old server.
  package var newClient: Severity
  /// The operations it reaches, by method and path, in the order of the new document.
  package var operations: [String]
}
