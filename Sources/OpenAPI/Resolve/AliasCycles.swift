import SwiftwrightDiagnostics

extension SchemaGraph {
  /// A component that is only a reference, which leads back to it, says nothing: the type is any. That is an error where
  /// nothing but references, or `allOf`, make it so; a choice of itself alone can be anything. References alone were
  /// reported when the document was read.
  mutating func breakAliasCycles(of documents: DocumentSet, log: inout DiagnosticLog) {
    for index in schemas.indices {
      guard case .alias = schemas[index].shape else { continue }
      var visited: Set<Schema.ID> = []
      var names: [String] = []
      var isError = true
      var isReported = true
      var current = schemas[index]
      while case .alias(let target) = current.shape {
        if case .component(let name) = current.origin { names.append(name) }
        guard visited.insert(current.id).inserted else { break }
        if let object = documents.read.schemas[current.location] {
          if object.ref == nil { isReported = false }
          if object.hasBranches || object.ref != nil && object.description != nil { isError = false }
        }
        current = self[target.id]
      }
      if case .alias = current.shape, current.id == schemas[index].id {
        if !isError || !isReported { log.append(.aliasCycle(names, isError: isError, at: place(of: current))) }
        schemas[index].shape = .any
      }
    }
  }
}

extension SchemaGraph {
  /// Where an alias says what it stands for, if that is not its own place.
  private func place(of schema: Schema) -> SourceLocation {
    guard case .alias(let use) = schema.shape, use.location != self[use.id].location else { return schema.location }
    return use.location
  }
}

extension Diagnostic {
  fileprivate static func aliasCycle(_ names: [String], isError: Bool, at location: SourceLocation) -> Diagnostic {
    let text = "these references only lead to each other: \(names.joined(separator: " → "))"
    return isError
      ? Diagnostic(.error, "reference-cycle", text, at: location)
      : Diagnostic(.warning, "reference-cycle", "\(text); the type is any JSON value", at: location)
  }
}
