internal import SwiftwrightYAML

extension API {
  /// Replaces a request body written inline by the component it equals but for read-only members, so that what was read
  /// can be edited and sent back.
  mutating func matchBodiesToComponents() {
    var byMembers: [Set<String>: [Schema.ID]] = [:]
    for id in graph.components {
      guard case .object(let object) = graph[id].shape, !object.properties.isEmpty else { continue }
      byMembers[Set(graph.writable(object).map(\.name)), default: []].append(id)
    }
    for index in operations.indices {
      guard var body = operations[index].body else { continue }
      let answers = operations[index].responses.flatMap(\.contents).compactMap { $0.use?.id }
      for position in body.contents.indices {
        guard body.contents[position].kind == .json, let use = body.contents[position].use,
          graph[use.id].origin == .inline, case .object(let object) = graph[use.id].shape
        else { continue }
        let candidates = byMembers[Set(graph.writable(object).map(\.name))] ?? []
        let equal = candidates.filter { graph.isEqualButForReadOnly(use.id, $0) }
        if let match = equal.first(where: { answers.contains($0) }) ?? equal.first {
          body.contents[position].use?.id = match
        }
      }
      operations[index].body = body
    }
  }
}

extension SchemaGraph {
  fileprivate func writable(_ object: ObjectShape) -> [Property] {
    object.properties.filter { property in
      !property.use.annotations.isReadOnly && !self[property.use.id].annotations.isReadOnly
    }
  }

  fileprivate func isEqualButForReadOnly(_ inline: Schema.ID, _ component: Schema.ID) -> Bool {
    guard case .object(let one) = self[inline].shape, case .object(let other) = self[component].shape else {
      return false
    }
    switch (one.additional, other.additional) {
    case (.unspecified, .unspecified), (.forbidden, .forbidden), (.any, .any): break
    default: return false
    }
    let others = writable(other)
    return writable(one).allSatisfy { property in
      others.contains { candidate in
        candidate.name == property.name && candidate.isRequired == property.isRequired
          && isSame(property.use, candidate.use, depth: 0)
      }
    }
  }

  /// Whether both places admit the same instances, as far as types and declared members tell.
  private func isSame(_ one: SchemaUse, _ other: SchemaUse, depth: Int) -> Bool {
    guard depth < 16 else { return false }
    let first = resolvingAliases(one)
    let second = resolvingAliases(other)
    guard first.isNullable == second.isNullable else { return false }
    if first.schema.id == second.schema.id { return true }
    guard first.schema.constraints == second.schema.constraints else { return false }
    switch (first.schema.shape, second.schema.shape) {
    case (.any, .any), (.never, .never), (.boolean, .boolean): return true
    case (.integer(let a), .integer(let b)), (.number(let a), .number(let b)): return a == b
    case (.string(let a, let one), .string(let b, let other)):
      guard let one, let other else { return a == b && one == nil && other == nil }
      return a == b && isSame(one, other, depth: depth + 1)
    case (.array(let a), .array(let b)):
      guard a.prefix.isEmpty, b.prefix.isEmpty, let a = a.items, let b = b.items else { return false }
      return isSame(a, b, depth: depth + 1)
    case (.map(let a), .map(let b)): return isSame(a, b, depth: depth + 1)
    case (.constant(let a), .constant(let b)): return a.hasSameValue(as: b)
    case (.enumeration(let a), .enumeration(let b)): return a.texts == b.texts
    case (.object(let a), .object(let b)):
      return a.properties.count == b.properties.count
        && zip(a.properties, b.properties).allSatisfy { a, b in
          a.name == b.name && a.isRequired == b.isRequired && isSame(a.use, b.use, depth: depth + 1)
        }
    default: return false
    }
  }
}

extension EnumerationShape {
  /// The values as text, in document order.
  package var texts: [String] {
    switch values {
    case .strings(let values): values.map(\.value)
    case .integers(let values): values.map { "\($0.value)" }
    }
  }
}
