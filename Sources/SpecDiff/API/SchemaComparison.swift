import SwiftwrightOpenAPI

/// Compares schemas in pairs: each pair once, whatever number of places reach it, so that cycles end.
struct SchemaComparison {
  /// A schema of the old document and the one of the new document in its place.
  struct Pair: Hashable {
    var old: Schema.ID
    var new: Schema.ID
  }

  /// A pair below another.
  struct Edge {
    var pair: Pair
    /// What the pair is called in messages.
    var name: String
    var directions: Set<Direction>
  }

  /// What was found in a pair, without those below it.
  struct Result {
    var findings: Range<Int> = 0..<0
    var edges: [Edge] = []
  }

  let old: SchemaGraph
  let new: SchemaGraph
  /// The components that belong together: by name, else by what they hold.
  let names: ComponentPairs
  private(set) var findings: [Finding] = []
  private(set) var reaches: [Reach] = []
  private var results: [Pair: Result] = [:]

  init(_ old: SchemaGraph, _ new: SchemaGraph) {
    self.old = old
    self.new = new
    names = ComponentPairs(old, new)
  }

  /// Compares what an operation uses, and notes for all below that the operation reaches it.
  mutating func reach(
    _ one: SchemaUse,
    _ two: SchemaUse,
    name: String,
    operation: Int,
    _ passage: Passage
  ) {
    var result = Result()
    var collected: [Finding] = []
    compare(one, two, name, both: [passage.direction], &collected, &result.edges)
    result.findings = append(collected)
    for index in result.findings { reaches[index].add(operation: operation, passage) }
    walk(result.edges, operation: operation, passage)
  }

  private mutating func walk(_ edges: [Edge], operation: Int, _ passage: Passage) {
    var work = Array(edges.reversed())
    var visited: Set<Pair> = []
    while let edge = work.popLast() {
      guard edge.directions.contains(passage.direction), visited.insert(edge.pair).inserted else { continue }
      let result = result(of: edge.pair, name: edge.name)
      for index in result.findings {
        if findings[index].directions.contains(passage.direction) {
          reaches[index].add(operation: operation, passage)
        } else {
          reaches[index].isPassedBy = true
        }
      }
      work += result.edges.reversed()
    }
  }

  private mutating func result(of pair: Pair, name: String) -> Result {
    if let known = results[pair] { return known }
    var collected: [Finding] = []
    var result = Result()
    compare(old[pair.old], new[pair.new], label(of: pair, name), &collected, &result.edges)
    result.findings = append(collected)
    results[pair] = result
    return result
  }

  private mutating func append(_ collected: [Finding]) -> Range<Int> {
    let start = findings.count
    findings += collected
    reaches += collected.map { _ in Reach(isOfSchema: true) }
    return start..<findings.count
  }

  /// What a pair is called in messages: the component's name, or what leads to it.
  func label(of pair: Pair, _ name: String) -> String {
    if case .component(let component) = new[pair.new].origin { return "`\(component)`" }
    if case .component(let component) = old[pair.old].origin { return "`\(component)`" }
    return name
  }

  /// Components that no operation reaches are compared all the same; nothing is known of their direction.
  mutating func compareComponents() {
    for (one, two) in names.pairs {
      let pair = Pair(old: old.target(of: one), new: new.target(of: two))
      var work = results[pair] == nil ? [Edge(pair: pair, name: "", directions: [])] : []
      while let edge = work.popLast() {
        if results[edge.pair] == nil { work += result(of: edge.pair, name: edge.name).edges.reversed() }
      }
    }
    var collected: [Finding] = []
    for (one, two) in names.pairs {
      guard case .component(let before) = old[one].origin, case .component(let after) = new[two].origin, before != after
      else { continue }
      collected.append(
        Finding(
          rule: .schemaRenamed, message: "the schema `\(before)` is now called `\(after)`",
          old: .init(location: old[one].location), new: .init(location: new[two].location)))
    }
    for id in names.removed {
      guard case .component(let name) = old[id].origin else { continue }
      collected.append(
        Finding(rule: .schemaRemoved, message: "the schema `\(name)` is gone", old: .init(location: old[id].location)))
    }
    for id in names.added {
      guard case .component(let name) = new[id].origin else { continue }
      collected.append(
        Finding(rule: .schemaAdded, message: "the schema `\(name)` is new", new: .init(location: new[id].location)))
    }
    _ = append(collected)
  }
}

extension SchemaGraph {
  /// The schema behind aliases.
  fileprivate func target(of id: Schema.ID) -> Schema.ID {
    if case .alias(let use) = self[id].shape { resolvingAliases(use).schema.id } else { id }
  }
}
