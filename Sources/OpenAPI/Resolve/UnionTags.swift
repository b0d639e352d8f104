import SwiftwrightYAML

extension SchemaGraph {
  /// Gives branches without a tag that the document writes the values that their own schemas admit for the discriminator:
  /// an inline branch has no name that could be its tag, and a component's name is none where a constant says otherwise.
  mutating func completeTags() {
    for index in schemas.indices {
      guard case .union(var union) = schemas[index].shape, let property = union.discriminator else { continue }
      let values = union.branches.map { admittedTags($0, property) }
      var counts: [String: Int] = [:]
      for value in values.joined() { counts[value, default: 0] += 1 }
      for place in union.branches.indices where isImplied(union.branches[place]) {
        let own = values[place]
        let isTaken = own.contains { tag in
          counts[tag] != 1
            || union.branches.indices.contains { $0 != place && union.branches[$0].tags.contains(tag) }
        }
        if !own.isEmpty, !isTaken, own.allSatisfy({ !union.branches[place].tags.contains($0) }) {
          union.branches[place].tags = own
        }
      }
      schemas[index].shape = .union(union)
    }
  }

  /// Whether no mapping says which tag leads to the branch.
  private func isImplied(_ branch: UnionShape.Branch) -> Bool {
    if branch.tags.isEmpty { return true }
    guard case .component(let name) = self[branch.use.id].origin else { return false }
    return branch.tags == [name]
  }

  /// The texts that the branch's schema admits for the property; none where it admits any.
  private func admittedTags(_ branch: UnionShape.Branch, _ property: String) -> [String] {
    guard let member = object(of: branch.use)?.properties.first(where: { $0.name == property }) else { return [] }
    switch resolvingAliases(member.use).schema.shape {
    case .constant(let node):
      if case .string(let text)? = node.scalar?.value { return [text] }
      return []
    case .enumeration(let enumeration):
      if case .strings(let values) = enumeration.values { return values.map(\.value) }
      return []
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .object, .union, .alias: return []
    }
  }
}
