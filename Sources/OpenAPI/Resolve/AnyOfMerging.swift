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

  private mutating func merged(_ objects: [ObjectShape]) -> ObjectShape {
    var result: [Property] = []
    var positions: [String: Int] = [:]
    var counts: [String: Int] = [:]
    for property in objects.flatMap(\.properties) {
      counts[property.name, default: 0] += property.isRequired ? 1 : 0
      if let position = positions[property.name] {
        result[position].use = joined(result[position].use, property.use)
      } else {
        positions[property.name] = result.count
        result.append(property)
      }
    }
    for position in result.indices {
      result[position].isRequired = counts[result[position].name] == objects.count
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
    case (.string(let a), .string(let b)) where a == b: return result
    case (.string(nil), .enumeration), (.string(nil), .constant): return result
    default: break
    }
    if let known = texts(first.schema.shape), let others = texts(second.schema.shape) {
      let seen = Set(known.map(\.value))
      let all = known + others.filter { !seen.contains($0.value) }
      if all.count == known.count, case .enumeration = first.schema.shape { return result }
      result.id = add(.enumeration(EnumerationShape(values: .strings(all))), at: one.location)
    } else if case .union(var union) = first.schema.shape, first.schema.origin == .inline, first.schema.sources.isEmpty
    {
      union.branches.append(UnionShape.Branch(use: other, tags: []))
      schemas[first.schema.id.index].shape = .union(union)
    } else {
      let branches = [one, other].map { UnionShape.Branch(use: $0, tags: []) }
      result.id = add(.union(UnionShape(branches: branches, discriminator: nil, selection: [])), at: one.location)
    }
    return result
  }

  /// The values of a schema of text that lists them.
  private func texts(_ shape: Shape) -> [Located<String>]? {
    switch shape {
    case .enumeration(let enumeration):
      if case .strings(let values) = enumeration.values { values } else { nil }
    case .constant(let node):
      node.string.map { [Located($0, at: node.location)] }
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .object, .union, .alias:
      nil
    }
  }

  private mutating func add(_ shape: Shape, at location: SourceLocation) -> Schema.ID {
    let id = Schema.ID(index: schemas.count)
    schemas.append(
      Schema(
        id: id,
        origin: .inline,
        location: location,
        annotations: Annotations(),
        isNullable: false,
        shape: shape,
        constraints: Constraints(),
        sources: []
      ))
    return id
  }
}

extension ObjectShape {
  /// Whether members without a property are allowed.
  fileprivate var isOpen: Bool {
    if case .forbidden = additional { false } else { true }
  }
}
