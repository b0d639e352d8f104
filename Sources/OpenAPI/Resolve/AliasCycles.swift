import SwiftwrightDiagnostics

extension SchemaGraph {
  /// A component that is only a reference, which leads back to it, says nothing: that is an error, and the type is any.
  mutating func breakAliasCycles(log: inout DiagnosticLog) {
    for index in schemas.indices {
      guard case .alias = schemas[index].shape else { continue }
      var visited: Set<Schema.ID> = []
      var names: [String] = []
      var current = schemas[index]
      while case .alias(let target) = current.shape {
        if case .component(let name) = current.origin { names.append(name) }
        guard visited.insert(current.id).inserted else { break }
        current = self[target.id]
      }
      if case .alias = current.shape, current.id == schemas[index].id {
        log.append(.aliasCycle(names, at: place(of: current)))
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
  fileprivate static func aliasCycle(_ names: [String], at location: SourceLocation) -> Diagnostic {
    let text = names.joined(separator: " → ")
    return Diagnostic(.error, "reference-cycle", "these references only lead to each other: \(text)", at: location)
  }
}
