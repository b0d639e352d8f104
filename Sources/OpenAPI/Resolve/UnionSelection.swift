import SwiftwrightDiagnostics
import SwiftwrightYAML

extension SchemaGraph {
  /// Decides for each union how a reader tells its branches apart.
  mutating func selectUnions(log: inout DiagnosticLog) {
    spreadNull()
    completeTags()
    mergeAlternatives()
    for index in schemas.indices {
      guard case .union(var union) = schemas[index].shape else { continue }
      union.selection = selection(for: union, at: schemas[index].location, log: &log)
      schemas[index].shape = .union(union)
    }
  }

  /// A union whose branch admits null admits it itself: no case needs to hold it.
  private mutating func spreadNull() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for index in schemas.indices where !schemas[index].isNullable {
        guard case .union(let union) = schemas[index].shape,
          union.branches.contains(where: { resolvingAliases($0.use).isNullable })
        else { continue }
        schemas[index].isNullable = true
        isChanged = true
      }
    }
  }

  private func selection(
    for union: UnionShape,
    at location: SourceLocation,
    log: inout DiagnosticLog
  ) -> [UnionShape.Selection] {
    var byKind: [(kind: JSONKind, branches: [Int])] = []
    for (position, branch) in union.branches.enumerated() {
      for kind in kinds(of: branch.use) {
        if let entry = byKind.firstIndex(where: { $0.kind == kind }) {
          byKind[entry].branches.append(position)
        } else {
          byKind.append((kind, [position]))
        }
      }
    }
    return byKind.map { kind, branches in
      UnionShape.Selection(kind: kind, method: method(kind, branches, of: union))
    }
  }

  func method(_ kind: JSONKind, _ branches: [Int], of union: UnionShape) -> UnionShape.Method {
    if kind == .object, let property = union.discriminator {
      let tags = branches.flatMap { branch in
        union.branches[branch].tags.map { UnionShape.TagValue(value: .text($0), branch: branch) }
      }
      let fallback = branches.first { union.branches[$0].isDefault }
      if !tags.isEmpty { return .tag(property: property, values: tags, fallback: fallback) }
    }
    if branches.count == 1 { return .only(branches[0]) }
    if kind == .object {
      let objects = branches.compactMap { object(of: union.branches[$0].use) }
      if objects.count == branches.count {
        if let method = inferredTag(branches, objects) ?? uniqueMember(branches, objects) { return method }
      }
    }
    let breadths = branches.map { breadth(of: union.branches[$0].use) }
    let ordered = (0...2).flatMap { breadth in branches.indices.filter { breadths[$0] == breadth } }
    return .trial(ordered.map { branches[$0] })
  }

  /// How much a branch takes: few values of its kind (0) are tried before all of them (1), and what takes anything last.
  private func breadth(of use: SchemaUse) -> Int {
    switch resolvingAliases(use).schema.shape {
    case .enumeration, .constant, .integer: 0
    case .boolean, .number, .string, .array, .map, .object, .union, .alias: 1
    case .any, .never: 2
    }
  }

  /// A property that in every branch is a constant or an enum, with no value in two branches.
  private func inferredTag(_ branches: [Int], _ objects: [ObjectShape]) -> UnionShape.Method? {
    for candidate in objects[0].properties {
      var values: [UnionShape.TagValue] = []
      var seen: Set<UnionShape.TagValue.Value> = []
      let isTag = zip(branches, objects).allSatisfy { branch, object in
        guard let property = object.properties.first(where: { $0.name == candidate.name }),
          let tags = tagValues(of: property.use), !tags.isEmpty
        else { return false }
        for tag in tags {
          guard seen.insert(tag).inserted else { return false }
          values.append(UnionShape.TagValue(value: tag, branch: branch))
        }
        return true
      }
      if isTag { return .tag(property: candidate.name, values: values, fallback: nil) }
    }
    return nil
  }

  private func tagValues(of use: SchemaUse) -> [UnionShape.TagValue.Value]? {
    switch resolvingAliases(use).schema.shape {
    case .constant(let node):
      switch node.scalar?.value {
      case .string(let text): return [.text(text)]
      case .integer(let number): return [.integer(number)]
      case .bool, .float, .null, nil: return nil
      }
    case .enumeration(let enumeration):
      switch enumeration.values {
      case .strings(let values): return values.map { .text($0.value) }
      case .integers(let values): return values.map { .integer($0.value) }
      }
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .object, .union, .alias:
      return nil
    }
  }

  /// Required members that only one branch declares; at most one branch may lack such a member.
  private func uniqueMember(_ branches: [Int], _ objects: [ObjectShape]) -> UnionShape.Method? {
    var marks: [UnionShape.MemberMark] = []
    var fallback: Int?
    for (position, object) in objects.enumerated() {
      let mark = object.properties.first { property in
        guard property.isRequired else { return false }
        return objects.enumerated().allSatisfy { other, shape in
          other == position || !shape.properties.contains { $0.name == property.name }
        }
      }
      if let mark {
        marks.append(UnionShape.MemberMark(name: mark.name, branch: branches[position]))
      } else if fallback == nil {
        fallback = branches[position]
      } else {
        return nil
      }
    }
    return .member(marks, fallback: fallback)
  }

  func object(of use: SchemaUse) -> ObjectShape? {
    if case .object(let object) = resolvingAliases(use).schema.shape { return object }
    return nil
  }

  /// The JSON types that a schema's instances can have.
  func kinds(of use: SchemaUse) -> [JSONKind] {
    var visited: Set<Schema.ID> = []
    return kinds(of: use, &visited)
  }

  private func kinds(of use: SchemaUse, _ visited: inout Set<Schema.ID>) -> [JSONKind] {
    let schema = resolvingAliases(use).schema
    guard visited.insert(schema.id).inserted else { return [] }
    switch schema.shape {
    case .any, .alias: return JSONKind.allCases
    case .never: return []
    case .boolean: return [.boolean]
    case .integer, .number: return [.number]
    case .string: return [.string]
    case .array: return [.array]
    case .map, .object: return [.object]
    case .enumeration(let enumeration):
      switch enumeration.values {
      case .strings: return [.string]
      case .integers: return [.number]
      }
    case .constant(let node): return [node.jsonKind]
    case .union(let union):
      var result: [JSONKind] = []
      for branch in union.branches {
        for kind in kinds(of: branch.use, &visited) where !result.contains(kind) { result.append(kind) }
      }
      return result
    }
  }
}

extension YAMLNode {
  /// The JSON type of the node's value; null counts as an object's absence and is nowhere asked for.
  var jsonKind: JSONKind {
    switch content {
    case .sequence: .array
    case .mapping: .object
    case .scalar(let scalar):
      switch scalar.value {
      case .string, .null: .string
      case .bool: .boolean
      case .integer, .float: .number
      }
    }
  }
}
