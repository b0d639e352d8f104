import SwiftwrightDiagnostics

extension SchemaGraph {
  /// Tells of objects that require members of their own type without end, so that there is no value to be made.
  func reportEndlessValues(log: inout DiagnosticLog) {
    let isFinite = finiteSchemas()
    var state = [Int](repeating: 0, count: schemas.count)
    for start in schemas.indices where !isFinite[start] && state[start] == 0 {
      var path: [(index: Int, place: SourceLocation?)] = []
      var current = start
      while state[current] == 0, let next = endlessPart(of: current, isFinite) {
        state[current] = start + 1
        path.append((current, next.place))
        current = next.index
      }
      guard let first = path.firstIndex(where: { $0.index == current }) else { continue }
      let places = path[first...].compactMap(\.place).sorted()
      guard let place = places.first else { continue }
      log.append(.endlessValue(at: place, others: Array(places.dropFirst())))
    }
  }

  /// For each schema, whether it has a value that ends: all that an object requires must have one, of a union any branch.
  private func finiteSchemas() -> [Bool] {
    var users = [[Int]](repeating: [], count: schemas.count)
    var open = [Int](repeating: 0, count: schemas.count)
    for index in schemas.indices where !schemas[index].isNullable {
      let parts = demanded(by: schemas[index].shape)
      for part in parts { users[part.id.index].append(index) }
      if case .union = schemas[index].shape { open[index] = min(parts.count, 1) } else { open[index] = parts.count }
    }
    var isFinite = open.map { $0 == 0 }
    var work = isFinite.indices.filter { isFinite[$0] }
    while let index = work.popLast() {
      for user in users[index] where !isFinite[user] {
        open[user] -= 1
        if open[user] <= 0 {
          isFinite[user] = true
          work.append(user)
        }
      }
    }
    return isFinite
  }

  /// The uses that each value of a schema holds one of.
  private func demanded(by shape: Shape) -> [SchemaUse] {
    switch shape {
    case .object(let object): object.properties.filter { $0.isRequired && !$0.use.isNullable }.map(\.use)
    case .union(let union): union.branches.contains(where: \.use.isNullable) ? [] : union.branches.map(\.use)
    case .alias(let use): use.isNullable ? [] : [use]
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .enumeration, .constant: []
    }
  }

  private func endlessPart(of index: Int, _ isFinite: [Bool]) -> (index: Int, place: SourceLocation?)? {
    let schema = schemas[index]
    guard let use = demanded(by: schema.shape).first(where: { !isFinite[$0.id.index] }) else { return nil }
    if case .object = schema.shape { return (use.id.index, use.location) }
    return (use.id.index, nil)
  }
}

extension Diagnostic {
  fileprivate static func endlessValue(at location: SourceLocation, others: [SourceLocation]) -> Diagnostic {
    Diagnostic(
      .warning, "endless-value", "no value is finite: this member is required, and holds an object of its own type",
      at: location, notes: others.map { .init("by way of this one", at: $0) })
  }
}
