extension SchemaGraph {
  /// What must be stored behind a reference so that every type has a finite size.
  package struct Indirections: Sendable {
    /// Unions whose cases are `indirect`.
    package internal(set) var unions: Set<Schema.ID> = []
    /// Properties, by object and name, that are boxed.
    package internal(set) var properties: [Schema.ID: Set<String>] = [:]
  }

  /// Finds the cycles that do not pass through an array or a map, which are references already.
  ///
  /// Unions on such a cycle become indirect; where a cycle of objects alone is left, its properties are boxed.
  package func indirections() -> Indirections {
    var result = Indirections()
    let components = stronglyConnected { edges(of: $0, through: []) }
    for index in schemas.indices {
      let id = schemas[index].id
      guard case .union = schemas[index].shape, isOnCycle(id, components, edges(of: index, through: [])) else {
        continue
      }
      result.unions.insert(id)
    }
    let unions = result.unions
    let rest = stronglyConnected { edges(of: $0, through: unions) }
    for index in schemas.indices {
      guard case .object(let object) = schemas[index].shape else { continue }
      let id = schemas[index].id
      for property in object.properties where rest[property.use.id.index] == rest[index] {
        let targets = edges(of: property.use.id.index, through: unions)
        guard property.use.id == id || !targets.isEmpty else { continue }
        result.properties[id, default: []].insert(property.name)
      }
    }
    return result
  }

  private func isOnCycle(_ id: Schema.ID, _ components: [Int], _ targets: [Int]) -> Bool {
    targets.contains { components[$0] == components[id.index] }
  }

  /// The schemas stored inline in a value of the schema at `index`; those of `indirect` unions are not.
  private func edges(of index: Int, through indirect: Set<Schema.ID>) -> [Int] {
    guard !indirect.contains(schemas[index].id) else { return [] }
    switch schemas[index].shape {
    case .object(let object): return object.properties.map(\.use.id.index)
    case .union(let union): return union.branches.map(\.use.id.index)
    case .alias(let use): return [use.id.index]
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .enumeration, .constant: return []
    }
  }

  /// Tarjan's algorithm without recursion: for each schema the number of its strongly connected component.
  func stronglyConnected(_ edges: (Int) -> [Int]) -> [Int] {
    let count = schemas.count
    var number = [Int](repeating: -1, count: count)
    var low = [Int](repeating: 0, count: count)
    var component = [Int](repeating: -1, count: count)
    var stack: [Int] = []
    var next = 0
    var components = 0
    for root in 0..<count where number[root] < 0 {
      var work: [(node: Int, targets: [Int], position: Int)] = [(root, edges(root), 0)]
      number[root] = next
      low[root] = next
      next += 1
      stack.append(root)
      while let top = work.last {
        if top.position < top.targets.count {
          work[work.count - 1].position += 1
          let target = top.targets[top.position]
          if number[target] < 0 {
            number[target] = next
            low[target] = next
            next += 1
            stack.append(target)
            work.append((target, edges(target), 0))
          } else if component[target] < 0 {
            low[top.node] = min(low[top.node], number[target])
          }
          continue
        }
        work.removeLast()
        if let parent = work.last { low[parent.node] = min(low[parent.node], low[top.node]) }
        guard low[top.node] == number[top.node] else { continue }
        while let member = stack.popLast() {
          component[member] = components
          if member == top.node { break }
        }
        components += 1
      }
    }
    return component
  }
}
