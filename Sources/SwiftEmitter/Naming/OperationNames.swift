import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

/// What an operation is called: its group, its method there, and its input's type.
struct OperationName {
  /// The group's words; nil for the client itself.
  var group: Words?
  var method: Words
  var type: Words
}

/// Names all operations of a document together, since a group's name depends on its neighbours.
struct OperationNames {
  private let options: Options
  private let operations: [SwiftwrightOpenAPI.Operation]
  private let paths: [OperationPath]
  /// Resources, by key, that a parameter follows or that take a POST.
  private var standing: Set<String> = []
  /// For each operation whose group its path decides: how many segments lead to that group.
  private var groupEnds: [Int: Int] = [:]

  init(_ api: API, options: Options) {
    self.options = options
    operations = api.operations
    paths = operations.map { OperationPath($0.path) }
    var methods: [String: Set<String>] = [:]
    for (operation, path) in zip(operations, paths) {
      methods[path.key(upTo: path.segments.count), default: []].insert(operation.method)
    }
    for (operation, path) in zip(operations, paths) {
      for end in 1...max(1, path.segments.count) where end <= path.segments.count {
        let isLast = end == path.segments.count
        let isAction = path.endsInAction && methods[path.key(upTo: end)] == ["POST"]
        let takesPost = isLast && operation.method == "POST" && !isAction
        if path.segments[end - 1].hasParameter || takesPost { standing.insert(path.key(upTo: end)) }
      }
    }
    for (index, path) in paths.enumerated() where options.naming.operations[operations[index].id] == nil {
      guard !path.segments.isEmpty else { continue }
      groupEnds[index] = groupEnd(path)
    }
  }

  /// The names, in the operations' order.
  func all() -> [OperationName] {
    let groups = groupWords()
    return operations.indices.map { index in
      let operation = operations[index]
      let cleaned = cleanedID(operation)
      let group = groups[index]
      if let written = options.naming.operations[operation.id] { return self.written(written, cleaned, group) }
      if let group = options.naming.operationGroups[operation.id] {
        return name(operation, cleaned, in: Words(splitting: group), paths[index])
      }
      if !operation.isNamed, !paths[index].segments.isEmpty {
        return unnamed(operation, paths[index], group, groupEnds[index])
      }
      switch options.grouping {
      case .path: break
      case .tag:
        guard let tag = operation.tags.first else { return rootName(operation, cleaned) }
        let words = Words(splitting: tag)
        return name(operation, cleaned, in: words, paths[index])
      case .flat:
        return rootName(operation, cleaned)
      }
      guard let group else { return rootName(operation, cleaned) }
      return name(operation, cleaned, in: group, paths[index])
    }
  }

  /// The name of an operation without an ID: what its method does by convention, and with what, as far as the group does
  /// not say so: `get`, `listShards`.
  private func unnamed(
    _ operation: SwiftwrightOpenAPI.Operation,
    _ path: OperationPath,
    _ resource: Words?,
    _ end: Int?
  ) -> OperationName {
    let verb = unnamedVerb(operation, path)
    let nouns = Words(path.nouns(addsOne: verb.list == ["create"]))
    let all = Words(verb.list + nouns.list)
    switch options.grouping {
    case .flat: return OperationName(group: nil, method: all, type: all)
    case .tag:
      let group = operation.tags.first.map { Words(splitting: $0) }
      let isSaid = group.map { [$0.lowercased, $0.singular.lowercased].contains(nouns.lowercased) } ?? false
      return OperationName(group: group, method: isSaid ? verb : all, type: all)
    case .path:
      guard let resource, let end else { return OperationName(group: nil, method: all, type: all) }
      let method = Words(verb.list + path.segments[end...].flatMap(\.words.list))
      return OperationName(group: resource, method: method, type: all)
    }
  }

  private func unnamedVerb(_ operation: SwiftwrightOpenAPI.Operation, _ path: OperationPath) -> Words {
    if let verb = path.verb { return Words(splitting: verb) }
    guard let last = path.segments.last else { return Words([operation.method.lowercased()]) }
    switch operation.method {
    case "GET" where !last.hasParameter && last.words.isPlural: return Words(["list"])
    case "POST" where last.hasParameter || !last.words.isPlural: return Words(["post"])
    case "GET": return Words(["get"])
    default: return Words(splitting: conventionalMethod(operation, path))
    }
  }

  private func written(_ text: String, _ cleaned: Words, _ group: Words?) -> OperationName {
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    let method = Words(splitting: parts.last ?? text)
    let written = parts.count == 2 ? Words(splitting: parts[0]) : nil
    let type = cleaned.list.count > 1 ? cleaned : Words(method.list + (written?.singular.list ?? []))
    return OperationName(group: written, method: method, type: type)
  }

  private func rootName(_ operation: SwiftwrightOpenAPI.Operation, _ cleaned: Words) -> OperationName {
    OperationName(group: nil, method: cleaned, type: cleaned)
  }

  /// How many segments name the group: all, unless the last one folds into its parent.
  private func groupEnd(_ path: OperationPath) -> Int {
    let count = path.segments.count
    let isNested = count > 1
    return isNested && !standing.contains(path.key(upTo: count)) ? count - 1 : count
  }

  /// The words of each operation's group, nil for the client itself.
  private func groupWords() -> [Words?] {
    var parents: [String: Set<String>] = [:]
    var members: [String: [Int]] = [:]
    for (index, end) in groupEnds.sorted(by: { $0.key < $1.key }) {
      let path = paths[index]
      let name = path.resource(endingAt: end).lowercased.joined(separator: "-")
      parents[name, default: []].insert(path.key(upTo: path.parentCount(endingAt: end)))
      members[path.key(upTo: end), default: []].append(index)
    }
    return operations.indices.map { index in
      guard let end = groupEnds[index] else { return nil }
      let path = paths[index]
      let resource = path.resource(endingAt: end)
      let parent = path.parentCount(endingAt: end)
      let alone = members[path.key(upTo: end)]?.count == 1
      if parent == 0, alone, !isCreate(operations[index], path, resource) { return nil }
      let name = resource.lowercased.joined(separator: "-")
      guard parent > 0, (parents[name]?.count ?? 0) > 1 else { return resource }
      return Words(path.resource(endingAt: parent).singular.list + resource.list)
    }
  }

  /// Whether the operation is a bare POST on a collection.
  private func isCreate(_ operation: SwiftwrightOpenAPI.Operation, _ path: OperationPath, _ resource: Words) -> Bool {
    operation.method == "POST" && path.verb == nil && resource.isPlural && path.segments.last?.hasParameter == false
  }

  private func name(
    _ operation: SwiftwrightOpenAPI.Operation,
    _ cleaned: Words,
    in group: Words,
    _ path: OperationPath
  ) -> OperationName {
    let rest = without(group, cleaned)
    if let rest, !rest.isEmpty {
      return OperationName(group: group, method: withoutAncestors(rest, path), type: cleaned)
    }
    if rest == nil, let verb = path.verb {
      return OperationName(group: group, method: Words(splitting: verb), type: cleaned)
    }
    if rest == nil { return OperationName(group: group, method: withoutAncestors(cleaned, path), type: cleaned) }
    let method = Words([conventionalMethod(operation, path)])
    return OperationName(group: group, method: method, type: Words(method.list + group.singular.list))
  }

  /// The words of a method less those in front that name a segment of the path: `get` of `databasesGet` in
  /// `/databases/{id}/users/{name}`, where the group is `users`.
  private func withoutAncestors(_ words: Words, _ path: OperationPath) -> Words {
    let ancestors = Set(path.segments.flatMap { [$0.words, $0.words.singular] }.map { $0.lowercased.joined() })
    for count in (1..<max(1, words.list.count)).reversed()
    where ancestors.contains(words.lowercased.prefix(count).joined()) {
      return Words(Array(words.list.dropFirst(count)))
    }
    return words
  }

  /// The words of an operation's ID less the group's noun, singular or plural; nil if the noun is not there.
  private func without(_ group: Words, _ cleaned: Words) -> Words? {
    cleaned.removing(group) ?? cleaned.removing(group.singular)
  }

  private func conventionalMethod(_ operation: SwiftwrightOpenAPI.Operation, _ path: OperationPath) -> String {
    if let verb = path.verb { return verb }
    let endsInParameter = path.segments.last?.hasParameter == true
    return switch operation.method {
    case "GET": endsInParameter ? "get" : "list"
    case "POST": "create"
    case "PUT": "replace"
    case "PATCH": "update"
    default: operation.method.lowercased()
    }
  }

  /// The words of an operation's ID without prefixes the configuration strips, and without the path and method that some
  /// frameworks put behind it.
  private func cleanedID(_ operation: SwiftwrightOpenAPI.Operation) -> Words {
    let words = Words(splitting: ComponentNames.stripped(operation.id, options.naming.strip))
    let lowercased = words.lowercased
    let method = operation.method.lowercased()
    let tail = OperationPath.words(of: operation.path) + [method]
    if lowercased.count > tail.count, Array(lowercased.suffix(tail.count)) == tail {
      return Words(Array(words.list.dropLast(tail.count)))
    }
    if lowercased.count > 1, lowercased.last == method { return Words(Array(words.list.dropLast())) }
    return words
  }
}
