import SwiftwrightDiagnostics

extension SchemaGraph {
  /// Unions that are branches of themselves or of each other, with nothing but choices between: a reader of one would
  /// come back to it without having read anything. Each gets what all of them can be beside each other.
  mutating func flattenUnionCycles(log: inout DiagnosticLog) {
    let component = stronglyConnected(choices)
    var cycles: [Int: [Int]] = [:]
    for index in schemas.indices {
      guard case .union = schemas[index].shape, choices(index).contains(where: { component[$0] == component[index] })
      else { continue }
      cycles[component[index], default: []].append(index)
    }
    for (number, members) in cycles.sorted(by: { $0.value[0] < $1.value[0] }) {
      log.append(.unionCycle(members.map { schemas[$0] }))
      flatten(members) { component[$0.use.id.index] == number }
    }
  }

  /// What a value of a schema can be without more being said of it.
  private func choices(_ index: Int) -> [Int] {
    switch schemas[index].shape {
    case .union(let union): union.branches.map(\.use.id.index)
    case .alias(let use): [use.id.index]
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .object, .enumeration, .constant: []
    }
  }

  private mutating func flatten(_ members: [Int], isWithin: (UnionShape.Branch) -> Bool) {
    let unions: [(index: Int, shape: UnionShape)] = members.compactMap { index in
      if case .union(let union) = schemas[index].shape { (index, union) } else { nil }
    }
    let isNullable = unions.contains { union in
      schemas[union.index].isNullable || union.shape.branches.contains { isWithin($0) && $0.use.isNullable }
    }
    let all = unions.flatMap(\.shape.branches).filter { !isWithin($0) }
    let shareDiscriminator = Set(unions.map(\.shape.discriminator)).count == 1
    for (index, shape) in unions {
      var shape = shape
      shape.branches.removeAll(where: isWithin)
      for branch in all where !shape.branches.contains(where: { $0.use.id == branch.use.id }) {
        shape.branches.append(branch)
      }
      if !shareDiscriminator {
        shape.discriminator = nil
        for position in shape.branches.indices { shape.branches[position].tags = [] }
      }
      schemas[index].isNullable = isNullable
      schemas[index].shape =
        switch shape.branches.count {
        case 0: .any
        case 1 where shape.discriminator == nil: .alias(shape.branches[0].use)
        default: .union(shape)
        }
    }
  }
}

extension Diagnostic {
  fileprivate static func unionCycle(_ unions: [Schema]) -> Diagnostic {
    let names = unions.map { union in
      if case .component(let name) = union.origin { "`\(name)`" } else { "a schema without a name" }
    }
    let message =
      unions.count == 1
      ? "\(names[0]) is a branch of itself, which says nothing; the branch is left out"
      : "\(names.joined(separator: ", ")) are branches of each other: each is what any of them can be"
    return Diagnostic(
      .warning, "reference-cycle", message, at: unions[0].location,
      notes: unions.dropFirst().map { .init("another of them", at: $0.location) })
  }
}
