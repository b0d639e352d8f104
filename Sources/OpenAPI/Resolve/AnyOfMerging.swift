import SwiftwrightDiagnostics
import SwiftwrightYAML

/// Objects of an `anyOf` that nothing tells apart: a value may be several of them at once, so their members stand in one type.
extension SchemaGraph {
  /// Makes one object of each such `anyOf`. What all branches require is required; all else is optional.
  ///
  /// Branches that are closed exclude each other: no value has members of two.
  mutating func mergeAlternatives() {
    for index in schemas.indices {
      guard case .union(let union) = schemas[index].shape, union.isInclusive, union.discriminator == nil else {
        continue
      }
      let objects = union.branches.compactMap { object(of: $0.use) }
      guard objects.count == union.branches.count, objects.filter(\.isOpen).count > 1,
        case .trial = method(.object, Array(objects.indices), of: union)
      else { continue }
      schemas[index].shape = .object(merged(objects))
    }
  }

  /// One object with the members of all the objects that a schema is a choice of; nil where it is a choice of others too.
  mutating func form(of use: SchemaUse) -> Schema.ID? {
    guard case .union = resolvingAliases(use).schema.shape else { return nil }
    var visited: Set<Schema.ID> = []
    guard let objects = alternatives(of: use, &visited), !objects.isEmpty else { return nil }
    return add(.object(merged(objects)), at: use.location)
  }

  /// The objects that a schema is a choice of, at whatever remove; nil where it is a choice of others too.
  private func alternatives(of use: SchemaUse, _ visited: inout Set<Schema.ID>) -> [ObjectShape]? {
    let schema = resolvingAliases(use).schema
    switch schema.shape {
    case .object(let object): return [object]
    case .union(let union):
      guard visited.insert(schema.id).inserted else { return [] }
      var result: [ObjectShape] = []
      for branch in union.branches {
        guard let objects = alternatives(of: branch.use, &visited) else { return nil }
        result += objects
      }
      return result
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .enumeration, .constant, .alias: return nil
    }
  }

  private mutating func merged(_ objects: [ObjectShape]) -> ObjectShape {
    var result: [Property] = []
    var positions: [Spelling: Int] = [:]
    var counts: [Spelling: Int] = [:]
    for property in objects.flatMap(\.properties) {
      let name = Spelling(property.name)
      counts[name, default: 0] += property.isRequired ? 1 : 0
      if let position = positions[name] {
        result[position].use = joined(result[position].use, property.use)
      } else {
        positions[name] = result.count
        result.append(property)
      }
    }
    for position in result.indices {
      result[position].isRequired = counts[Spelling(result[position].name)] == objects.count
    }
    return ObjectShape(properties: result, additional: additional(of: objects))
  }

  private func additional(of objects: [ObjectShape]) -> ObjectShape.AdditionalProperties {
    let keepsOthers = objects.contains { object in
      switch object.additional {
      case .any, .schema: true
      case .unspecified, .forbidden: false
      }
    }
    return keepsOthers ? .any : .unspecified
  }

  /// A use for values of either schema.
  private mutating func joined(_ one: SchemaUse, _ other: SchemaUse) -> SchemaUse {
    let (first, second) = (resolvingAliases(one), resolvingAliases(other))
    var result = one
    result.isNullable = first.isNullable || second.isNullable
    if first.schema.id == second.schema.id { return result }
    switch (first.schema.shape, second.schema.shape) {
    case (.any, _): return result
    case (.boolean, .boolean): return result
    case (.integer(let a), .integer(let b)) where a == b: return result
    case (.number(let a), .number(let b)) where a == b: return result
    case (.string(let a, let one), .string(let b, let other)) where a == b && one?.id == other?.id: return result
    case (.string(nil, nil), .enumeration), (.string(nil, nil), .constant): return result
    default: break
    }
    if let values = joined(first.schema.shape, second.schema.shape) {
      if case .enumeration(let known) = first.schema.shape, known.values.count == values.count { return result }
      result.id = add(
        .enumeration(EnumerationShape(values: values, words: joinedWords(first.schema.shape, second.schema.shape))),
        at: one.location)
    } else if case .union(var union) = first.schema.shape, first.schema.origin == .inline, first.schema.sources.isEmpty
    {
      if union.branches.contains(where: { $0.use.id == other.id }) { return result }
      union.branches.append(UnionShape.Branch(use: other, tags: []))
      schemas[first.schema.id.index].shape = .union(union)
    } else {
      let branches = [one, other].map { UnionShape.Branch(use: $0, tags: []) }
      result.id = add(.union(UnionShape(branches: branches, discriminator: nil, selection: [])), at: one.location)
    }
    return result
  }

  /// The values of either of two schemas that list theirs; nil where one does not.
  private func joined(_ one: Shape, _ other: Shape) -> EnumerationShape.Values? {
    switch (values(of: one), values(of: other)) {
    case (.strings(let known), .strings(let others)): .strings(joined(known, others))
    case (.integers(let known), .integers(let others)): .integers(joined(known, others))
    case (.strings, .integers), (.integers, .strings), (nil, _), (_, nil): nil
    }
  }

  private func joinedWords(_ one: Shape, _ other: Shape) -> EnumerationShape.Words {
    var words = EnumerationShape.Words()
    for case .enumeration(let enumeration) in [one, other] {
      words.names.merge(enumeration.words.names) { known, _ in known }
      words.descriptions.merge(enumeration.words.descriptions) { known, _ in known }
    }
    return words
  }

  private func joined<Value: Hashable>(_ known: [Located<Value>], _ others: [Located<Value>]) -> [Located<Value>] {
    let seen = Set(known.map(\.value))
    return known + others.filter { !seen.contains($0.value) }
  }

  private func values(of shape: Shape) -> EnumerationShape.Values? {
    switch shape {
    case .enumeration(let enumeration): return enumeration.values
    case .constant(let node):
      switch node.scalar?.value {
      case .string(let text): return .strings([Located(text, at: node.location)])
      case .integer(let number): return .integers([Located(number, at: node.location)])
      case .bool, .float, .null, nil: return nil
      }
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .object, .union, .alias: return nil
    }
  }
}

extension ObjectShape {
  /// Whether members without a property are allowed.
  fileprivate var isOpen: Bool {
    if case .forbidden = additional { false } else { true }
  }
}

extension EnumerationShape.Values {
  fileprivate var count: Int {
    switch self {
    case .strings(let values): values.count
    case .integers(let values): values.count
    }
  }
}
