import SwiftwrightOpenAPI

/// Which group each operation's path puts it in: its last literal segment that stands for itself.
struct OperationGroups {
  private let operations: [SwiftwrightOpenAPI.Operation]
  private let paths: [OperationPath]
  /// The methods at each path, by its key.
  private var methods: [String: Set<String>] = [:]
  /// Resources, by key, that a parameter follows or that take what is posted to a collection.
  private var standing: Set<String> = []
  /// For each operation whose group its path decides: how many segments lead to that group.
  private(set) var ends: [Int: Int] = [:]

  /// - Parameter isNamed: Whether the configuration says what the operation is called, so that its path decides nothing.
  init(
    _ operations: [SwiftwrightOpenAPI.Operation],
    _ paths: [OperationPath],
    isNamed: (SwiftwrightOpenAPI.Operation) -> Bool
  ) {
    self.operations = operations
    self.paths = paths
    for (operation, path) in zip(operations, paths) {
      methods[path.key, default: []].insert(operation.method)
      for end in path.segments.indices {
        let isLast = end == path.segments.count - 1
        let isCollection = isLast && operation.method == "POST" && (end == 0 || path.endsInCollection)
        if path.segments[end].hasParameter || isCollection { standing.insert(path.key(upTo: end + 1)) }
      }
    }
    for (index, path) in paths.enumerated() where !isNamed(operations[index]) && !path.segments.isEmpty {
      ends[index] = end(of: path)
    }
  }

  /// Whether one of the group's things can be got by itself, so that what reads several of them lists them.
  func hasItems(_ index: Int) -> Bool {
    let path = paths[index]
    return methods[path.key(upTo: ends[index] ?? path.segments.count) + "/{}"]?.contains("GET") == true
  }

  /// Whether a path with a parameter behind this one gets one of the things here.
  func isCollection(_ path: OperationPath) -> Bool {
    methods[path.key + "/{}"]?.contains("GET") == true
  }

  /// The methods of the operations at a path.
  func methods(at path: OperationPath) -> Set<String> {
    methods[path.key] ?? []
  }

  /// Whether the path ends in what is done, as `/images/{id}/convert` does.
  func endsInAction(_ path: OperationPath) -> Bool {
    guard path.verb == nil, path.segments.count > 1, !path.endsInParameter, let last = path.segments.last else {
      return false
    }
    switch methods(at: path) {
    case ["POST"]: return !path.endsInCollection
    case ["GET"]: return last.words.begins(with: Verbs.asking)
    default: return false
    }
  }

  /// How many segments name the group: all, unless the last ones fold into one that stands before them.
  private func end(of path: OperationPath) -> Int {
    let count = path.segments.count
    guard count > 1, !standing.contains(path.key(upTo: count)) else { return count }
    // What folds is in a group of its own only if nothing else is done at that place.
    guard methods[path.key(upTo: count - 1)] != nil else { return count - 1 }
    return (1..<count).last { standing.contains(path.key(upTo: $0)) } ?? count - 1
  }

  /// The words of each operation's group, nil for the client itself.
  func words() -> [Words?] {
    var parents: [String: Set<String>] = [:]
    var members: [String: Int] = [:]
    for (index, end) in ends {
      let path = paths[index]
      parents[path.resourceKey(endingAt: end), default: []].insert(path.key(upTo: path.parentCount(endingAt: end)))
      members[path.key(upTo: end), default: 0] += 1
    }
    return operations.indices.map { index in
      guard let end = ends[index] else { return nil }
      let path = paths[index]
      let resource = path.resource(endingAt: end)
      let parent = path.parentCount(endingAt: end)
      if parent == 0, members[path.key(upTo: end)] == 1, !isCreate(operations[index], path, resource) { return nil }
      guard parent > 0, (parents[path.resourceKey(endingAt: end)]?.count ?? 0) > 1 else { return resource }
      return Words(path.resource(endingAt: parent).singular.list + resource.list)
    }
  }

  /// Whether the operation is a bare POST on a collection.
  private func isCreate(_ operation: SwiftwrightOpenAPI.Operation, _ path: OperationPath, _ resource: Words) -> Bool {
    operation.method == "POST" && path.verb == nil && resource.isPlural && path.segments.last?.hasParameter == false
  }
}
