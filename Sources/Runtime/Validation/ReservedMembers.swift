/// The members of objects that only one side sends: read-only ones are for responses, write-only ones for requests.
///
/// Several schemas may speak of one object (one has the properties, another says which are required), so the names of
/// all of them are kept with the first.
struct ReservedMembers: Sendable {
  typealias Names = Set<JSONMemberName>

  private var readOnly: [Int: Names] = [:]
  private var writeOnly: [Int: Names] = [:]
  private var count = 0
  private var hasAny = false

  init() {}

  /// Takes in the nodes that are new since the last time.
  mutating func update(_ nodes: [SchemaNode]) {
    let new = count..<nodes.count
    count = nodes.count
    hasAny = hasAny || nodes[new].contains { $0.keywords.isReadOnly || $0.keywords.isWriteOnly }
    guard hasAny else { return }
    for start in new {
      var read: Names = []
      var write: Names = []
      for index in Self.inPlace(start, nodes) {
        for (name, property) in nodes[index].keywords.object?.properties ?? [:] {
          for part in Self.described(property, nodes) {
            if nodes[part].keywords.isReadOnly { read.insert(name) }
            if nodes[part].keywords.isWriteOnly { write.insert(name) }
          }
        }
      }
      if !read.isEmpty { readOnly[start] = read }
      if !write.isEmpty { writeOnly[start] = write }
    }
  }

  /// The names that do not count in an object, by the first of its schemas.
  func names(_ node: Int, _ direction: JSONDirection) -> Names? {
    switch direction {
    case .storage: nil
    case .request: readOnly[node]
    case .response: writeOnly[node]
    }
  }

  /// A schema and all that speak of the same value.
  private static func inPlace(_ start: Int, _ nodes: [SchemaNode]) -> Set<Int> {
    closure(start) { index in
      let keywords = nodes[index].keywords
      var next = keywords.allOf + keywords.anyOf + keywords.oneOf
      if let reference = keywords.reference { next.append(reference) }
      if let reference = keywords.dynamicReference { next.append(reference.node) }
      if let condition = keywords.condition {
        next += [condition.test, condition.then, condition.otherwise].compactMap(\.self)
      }
      return next + (keywords.object?.dependentSchemas.map(\.node) ?? [])
    }
  }

  /// A schema and those that describe the same value in every case.
  private static func described(_ start: Int, _ nodes: [SchemaNode]) -> Set<Int> {
    closure(start) { nodes[$0].keywords.allOf + (nodes[$0].keywords.reference.map { [$0] } ?? []) }
  }

  private static func closure(_ start: Int, _ next: (Int) -> [Int]) -> Set<Int> {
    var found: Set<Int> = [start]
    var pending = [start]
    while let index = pending.popLast() {
      for other in next(index) where found.insert(other).inserted { pending.append(other) }
    }
    return found
  }
}
