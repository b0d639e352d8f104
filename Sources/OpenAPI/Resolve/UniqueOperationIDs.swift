/// Gives each operation of the paths an ID that no other has, in document order.
struct UniqueOperationIDs {
  private var taken: Set<String> = []

  /// The `operationId`, unless an operation before has it, or else a name made from the method and the path.
  mutating func take(_ operation: OperationObject, method: String, path: String) -> (id: String, isWritten: Bool) {
    if let id = operation.operationId?.value, taken.insert(id).inserted { return (id, true) }
    return (Operation.id(method: method, path: path), false)
  }
}
