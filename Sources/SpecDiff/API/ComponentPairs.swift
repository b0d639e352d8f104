import SwiftwrightOpenAPI

/// Which components of two documents belong together: those of one name, then those left that hold the same.
struct ComponentPairs {
  /// In the order of the new document.
  private(set) var pairs: [(old: Schema.ID, new: Schema.ID)] = []
  private(set) var added: [Schema.ID] = []
  private(set) var removed: [Schema.ID] = []
  private var partners: [Schema.ID: Schema.ID] = [:]

  /// How much two schemas must have in common to be the same under another name.
  private static let threshold = 0.7

  init(_ old: SchemaGraph, _ new: SchemaGraph) {
    let before = Dictionary(
      old.components.compactMap { id in old.componentName(id).map { ($0, id) } },
      uniquingKeysWith: { first, _ in first })
    let names = Set(new.components.compactMap { new.componentName($0) })
    var left = old.components.filter { old.componentName($0).map { !names.contains($0) } ?? false }
    var candidates: [(score: Double, old: Schema.ID, new: Schema.ID)] = []
    var unmatched: [Schema.ID] = []
    for id in new.components {
      guard let name = new.componentName(id) else { continue }
      if let partner = before[name] { partners[partner] = id } else { unmatched.append(id) }
    }
    let (oldTraits, newTraits) = (left.map { old.traits(of: $0) }, unmatched.map { new.traits(of: $0) })
    for (one, traits) in zip(left, oldTraits) {
      for (two, others) in zip(unmatched, newTraits) where !traits.isEmpty {
        let score = Double(traits.intersection(others).count) / Double(traits.union(others).count)
        if score >= Self.threshold { candidates.append((score, one, two)) }
      }
    }
    // Of equally good ones, the first in the documents.
    let sorted = candidates.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
    var taken: Set<Schema.ID> = []
    for (_, candidate) in sorted where partners[candidate.old] == nil && taken.insert(candidate.new).inserted {
      partners[candidate.old] = candidate.new
    }
    left.removeAll { partners[$0] != nil }
    removed = left
    added = unmatched.filter { !taken.contains($0) }
    let byNew = Dictionary(partners.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    pairs = new.components.compactMap { id in byNew[id].map { ($0, id) } }
  }

  /// Whether two components belong together.
  func areTheSame(_ one: Schema.ID, _ two: Schema.ID) -> Bool {
    partners[one] == two
  }
}

extension SchemaGraph {
  func componentName(_ id: Schema.ID) -> String? {
    if case .component(let name) = self[id].origin { name } else { nil }
  }

  /// What a schema holds, in texts that can be counted. Schemas that hold little have none: they are too easily taken for
  /// one another.
  fileprivate func traits(of id: Schema.ID) -> Set<String> {
    switch self[id].shape {
    case .object(let object) where object.properties.count >= 2:
      return Set(
        object.properties.map { property in
          "\(property.name): \(resolvingAliases(property.use).schema.shape.label)" + (property.isRequired ? "!" : "")
        })
    case .enumeration, .union:
      if let values = self[id].shape.values, values.texts.count >= 2 { return Set(values.texts) }
      guard case .union(let union) = self[id].shape else { return [] }
      return Set(union.branches.map { componentName($0.use.id) ?? $0.tags.first ?? self[$0.use.id].shape.label })
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .constant, .alias, .object: return []
    }
  }
}
