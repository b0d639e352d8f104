import SwiftwrightOpenAPI

extension SchemaComparison {
  func compareUnions(_ one: UnionShape, _ two: UnionShape, _ found: inout PairFindings) {
    let name = found.name
    if one.discriminator != two.discriminator {
      let (was, now) = (one.discriminator ?? "none", two.discriminator ?? "none")
      found.add(.discriminatorChanged, "the discriminator of \(name) is `\(now)`, it was `\(was)`")
    }
    var left = Array(two.branches.indices)
    var partners: [Int: Int] = [:]
    for test in [isSameComponent, hasSameTag, isAlike] {
      for (place, branch) in one.branches.enumerated() where partners[place] == nil {
        guard let match = left.firstIndex(where: { test(branch, two.branches[$0]) }) else { continue }
        partners[place] = left.remove(at: match)
      }
    }
    for (place, branch) in one.branches.enumerated() {
      guard let partner = partners[place] else {
        found.findings.append(
          Finding(
            rule: .branchRemoved, message: "\(name) is no longer \(label(of: branch, in: old))",
            old: .init(location: branch.use.location), new: .init(location: found.new)))
        continue
      }
      let other = two.branches[partner]
      if Set(branch.tags) != Set(other.tags), one.discriminator != nil, one.discriminator == two.discriminator {
        compareTags(branch, other, &found)
      }
      compare(
        branch.use, other.use, "the alternative \(label(of: other, in: new)) of \(name)", both: found.directions,
        &found.findings, &found.edges)
    }
    for place in left {
      let branch = two.branches[place]
      found.findings.append(
        Finding(
          rule: .branchAdded, message: "\(name) may be \(label(of: branch, in: new))",
          old: .init(location: found.old), new: .init(location: branch.use.location)))
    }
  }

  private func compareTags(_ one: UnionShape.Branch, _ two: UnionShape.Branch, _ found: inout PairFindings) {
    for tag in one.tags where !two.tags.contains(tag) {
      found.add(.branchRemoved, "the tag `\(tag)` no longer leads to \(label(of: two, in: new)) of \(found.name)")
    }
    for tag in two.tags where !one.tags.contains(tag) {
      found.add(.branchAdded, "the tag `\(tag)` leads to \(label(of: two, in: new)) of \(found.name)")
    }
  }

  /// Compares a schema that stands alone in one document and among alternatives in the other.
  func compareWithUnion(_ schema: Schema, _ union: UnionShape, isWidening: Bool, _ found: inout PairFindings) {
    let name = found.name
    let graph = isWidening ? new : old
    let match = union.branches.first { branch in
      let other = graph.resolvingAliases(branch.use).schema
      if isWidening {
        return names.areTheSame(schema.id, other.id) || schema.shape.isAlike(other.shape)
      }
      return names.areTheSame(other.id, schema.id) || schema.shape.isAlike(other.shape)
    }
    guard let match else {
      found.add(
        .typeChanged,
        isWidening
          ? "\(name) is one of \(union.branches.count) alternatives, no longer \(schema.shape.label)"
          : "\(name) is \(schema.shape.label), no longer one of \(union.branches.count) alternatives")
      return
    }
    found.add(
      isWidening ? .typeWidened : .typeNarrowed,
      isWidening
        ? "\(name) is one of \(union.branches.count) alternatives, not only \(schema.shape.label)"
        : "\(name) is \(schema.shape.label), no longer one of \(union.branches.count) alternatives")
    let other = graph.resolvingAliases(match.use).schema.id
    let pair = isWidening ? Pair(old: schema.id, new: other) : Pair(old: other, new: schema.id)
    found.edges.append(Edge(pair: pair, name: label(of: pair, name), directions: found.directions))
  }

  private func isSameComponent(_ one: UnionShape.Branch, _ two: UnionShape.Branch) -> Bool {
    names.areTheSame(old.resolvingAliases(one.use).schema.id, new.resolvingAliases(two.use).schema.id)
  }

  private func hasSameTag(_ one: UnionShape.Branch, _ two: UnionShape.Branch) -> Bool {
    !Set(one.tags).isDisjoint(with: two.tags)
  }

  private func isAlike(_ one: UnionShape.Branch, _ two: UnionShape.Branch) -> Bool {
    let (before, after) = (old.resolvingAliases(one.use).schema, new.resolvingAliases(two.use).schema)
    if case .component = before.origin, case .component = after.origin { return false }
    return before.shape.isAlike(after.shape)
  }

  private func label(of branch: UnionShape.Branch, in graph: SchemaGraph) -> String {
    let schema = graph.resolvingAliases(branch.use).schema
    if case .component(let name) = schema.origin { return "`\(name)`" }
    if let tag = branch.tags.first { return "`\(tag)`" }
    return schema.shape.label
  }
}

extension Shape {
  /// Whether instances are of the same JSON type, and objects have something in common.
  func isAlike(_ other: Shape) -> Bool {
    switch (self, other) {
    case (.any, .any), (.never, .never): return true
    case (.integer, .number), (.number, .integer): return false
    case (.object(let one), .object(let two)):
      return one.properties.isEmpty && two.properties.isEmpty
        || !Set(one.properties.map(\.name)).isDisjoint(with: two.properties.map(\.name))
    default:
      guard let kind = jsonKind, kind == other.jsonKind else { return false }
      return (values == nil) == (other.values == nil)
    }
  }
}
