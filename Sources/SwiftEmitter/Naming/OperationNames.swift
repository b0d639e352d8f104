import SwiftwrightConcurrency
import SwiftwrightOpenAPI

/// What an operation is called: its group, its method there, and its input's type.
struct OperationName {
  /// The group's words; nil for the client itself.
  var group: Words?
  var method: Words
  var type: Words
  /// What the type is called where another has its name.
  var otherType: Words?
}

/// Names all operations of a document together, since a group's name depends on its neighbours.
struct OperationNames {
  private let options: Options
  private let operations: [SwiftwrightOpenAPI.Operation]
  private let paths: [OperationPath]
  private let ids: OperationIDs
  private let groups: OperationGroups

  init(_ api: API, options: Options) {
    self.options = options
    operations = api.operations
    paths = operations.map { OperationPath($0.path) }
    ids = OperationIDs(operations, paths, strip: options.naming.strip)
    groups = OperationGroups(operations, paths) { options.naming.operations[$0.id] != nil }
  }

  /// Begins to find out all names, in the operations' order.
  static func ahead(_ api: API, options: Options) -> Ahead<[OperationName], Never> {
    Ahead { OperationNames(api, options: options).all() }
  }

  /// The names, in the operations' order.
  func all() -> [OperationName] {
    let resources = groups.words()
    return operations.indices.map { index in
      let operation = operations[index]
      let id = ids.words[index]
      if let written = options.naming.operations[operation.id] { return self.written(written, id) }
      if let group = options.naming.operationGroups[operation.id] {
        return name(index, in: Words(splitting: group))
      }
      if !operation.isNamed || ids.areDerived[index], !paths[index].segments.isEmpty {
        var name = unnamed(index, resources[index])
        if operation.isNamed { name.otherType = id }
        return name
      }
      switch options.grouping {
      case .path:
        guard let group = resources[index] else { return rootName(id) }
        return name(index, in: group)
      case .tag:
        guard let tag = operation.tags.first else { return rootName(id) }
        return name(index, in: Words(splitting: tag))
      case .flat:
        return rootName(id)
      }
    }
  }

  /// The name of an operation whose ID says no more than its path: what its method does by convention, and with what, as
  /// far as the group does not say so: `get`, `listShards`, `capture`.
  private func unnamed(_ index: Int, _ resource: Words?) -> OperationName {
    let operation = operations[index]
    let path = paths[index]
    let isFragment = path.fragment.beginsWithVerb
    let isAction = !isFragment && groups.endsInAction(path)
    let last = path.segments.last?.words ?? Words([])
    let verb = isFragment ? path.fragment : isAction ? last : Words(splitting: verb(of: operation, path))
    let fragment = isFragment ? [] : path.fragment.list
    let nouns = path.nouns(addsOne: verb.list == ["create"], dropsLast: isAction) + fragment
    // `applyBalance` to an account is `ApplyAccountBalance`.
    let head = verb.beginsWithVerb ? 1 : verb.list.count
    let all = Words(verb.list.prefix(head) + nouns + verb.list.dropFirst(head))
    switch options.grouping {
    case .flat: return OperationName(group: nil, method: all, type: all)
    case .tag:
      let group = operation.tags.first.map { Words(splitting: $0) }
      let isGroup = group.map { [$0.lowercased, $0.singular.lowercased].contains(Words(nouns).lowercased) } ?? false
      return OperationName(group: group, method: isGroup ? verb : all, type: all)
    case .path:
      guard let resource, let end = groups.ends[index] else { return OperationName(group: nil, method: all, type: all) }
      let rest = path.segments[end...].dropLast(isAction ? 1 : 0).flatMap(\.words.list)
      return OperationName(group: resource, method: Words(verb.list + rest + fragment), type: all)
    }
  }

  /// What the method of an operation without an ID does by convention.
  private func verb(of operation: SwiftwrightOpenAPI.Operation, _ path: OperationPath) -> String {
    if let verb = path.verb { return verb }
    guard let last = path.segments.last else { return operation.method.lowercased() }
    let others = groups.methods(at: path)
    switch operation.method {
    case "GET": return !last.hasParameter && (last.words.isPlural || groups.isCollection(path)) ? "list" : "get"
    case "POST" where last.hasParameter || !last.words.isPlural:
      return others.contains("GET") && others.isDisjoint(with: ["PUT", "PATCH"]) ? "update" : "post"
    default: return conventionalMethod(operation, path)
    }
  }

  private func written(_ text: String, _ id: Words) -> OperationName {
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    let method = Words(splitting: parts.last ?? text)
    let written = parts.count == 2 ? Words(splitting: parts[0]) : nil
    let type = id.list.count > 1 ? id : Words(method.list + (written?.singular.list ?? []))
    return OperationName(group: written, method: method, type: type)
  }

  private func rootName(_ id: Words) -> OperationName {
    OperationName(group: nil, method: id, type: id)
  }

  private func name(_ index: Int, in group: Words) -> OperationName {
    let operation = operations[index]
    let path = paths[index]
    let id = ids.words[index]
    let isSeveral = ["GET", "POST"].contains(operation.method) && !path.endsInParameter && groups.hasItems(index)
    let naming = MethodName(group: group, path: path, tags: operation.tags)
    guard let rest = naming.rest(of: id, mayList: isSeveral) else {
      let method = path.verb.map { Words(splitting: $0) } ?? naming.withoutOwner(id)
      return OperationName(group: group, method: method, type: id)
    }
    // The method behind the noun, as in `messages_post`, says less than the convention.
    if !rest.isEmpty, id.beginsWithVerb || rest.lowercased != ["post"] {
      return OperationName(group: group, method: rest, type: id)
    }
    let method = Words([conventionalMethod(operation, path)])
    return OperationName(group: group, method: method, type: Words(method.list + group.singular.list))
  }

  private func conventionalMethod(_ operation: SwiftwrightOpenAPI.Operation, _ path: OperationPath) -> String {
    if let verb = path.verb { return verb }
    return switch operation.method {
    case "GET": path.endsInParameter ? "get" : "list"
    case "POST": "create"
    case "PUT": "replace"
    case "PATCH": "update"
    default: operation.method.lowercased()
    }
  }
}
