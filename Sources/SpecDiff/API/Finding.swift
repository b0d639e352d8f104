import SwiftwrightDiagnostics

/// A difference as it is found, before it is known what it reaches.
struct Finding {
  /// A place in a document, and whether it is that of a key.
  struct Mark: Hashable {
    var location: SourceLocation
    var isKey = false
  }

  var rule: Rule
  var message: String
  var old: Mark?
  var new: Mark?
  /// The directions in which it counts: what is read-only does not travel to the server.
  var directions: Set<Direction> = [.request, .response]
}

/// What a finding reaches.
struct Reach {
  var directions: Set<Direction> = []
  /// The places of operations in the list of all, each once.
  var operations: [Int] = []
  /// Whether it is a schema's, which means nothing by itself.
  var isOfSchema = false
  /// Whether an operation has it only where it does not travel, as what is read-only in a request.
  var isPassedBy = false

  mutating func add(operation: Int?, _ direction: Direction) {
    directions.insert(direction)
    if let operation, operations.last != operation, !operations.contains(operation) { operations.append(operation) }
  }
}
