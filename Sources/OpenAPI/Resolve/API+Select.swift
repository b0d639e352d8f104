package import SwiftwrightDiagnostics

extension API {
  /// Leaves what is not wanted out.
  ///
  /// - Parameter isExcluded: Whether the document itself says that the object at a place is not wanted.
  package mutating func select(
    _ selection: Selection,
    isExcluded: (SourceLocation) -> Bool,
    log: inout DiagnosticLog
  ) {
    var matched: Set<SourceLocation> = []
    func isWanted(_ operation: Operation) -> Bool {
      let included = selection.included?.matches(operation)
      let excluded = selection.excluded.matches(operation)
      matched.formUnion((included ?? []).map(\.location) + excluded.map(\.location))
      let isWanted =
        included?.isEmpty != true && excluded.isEmpty && !isExcluded(operation.location)
        && !(selection.deprecated == .drop && operation.isDeprecated)
      if !isWanted { dropped.insert(operation.location) }
      return isWanted
    }
    operations = operations.filter(isWanted)
    webhooks = webhooks.filter(isWanted)
    for pattern in (selection.included?.patterns ?? []) + selection.excluded.patterns
    where !matched.contains(pattern.location) {
      log.append(.selectsNothing(pattern))
    }
    dropSchemas(selection, isExcluded: isExcluded, log: &log)
  }

  private mutating func dropSchemas(
    _ selection: Selection,
    isExcluded: (SourceLocation) -> Bool,
    log: inout DiagnosticLog
  ) {
    let used = graph.reachable(from: roots)
    var unwanted = Set(graph.components.filter { isExcluded(graph[$0].location) })
    for pattern in selection.excludedSchemas {
      let found = graph.components.filter { id in
        guard case .component(let name) = graph[id].origin else { return false }
        return GlobPattern(pattern.text).matches(name, separator: nil)
      }
      if found.isEmpty { log.append(.selectsNothing(pattern)) }
      unwanted.formUnion(found)
    }
    let keepsUnused = selection.schemas.map { $0 == .all } ?? dropped.isEmpty
    if keepsUnused, unwanted.isEmpty { return }
    let wanted = graph.components.filter { !unwanted.contains($0) && (keepsUnused || used.contains($0)) }
    // What the wanted ones are made of is wanted, too.
    let needed = graph.reachable(from: wanted).union(used)
    for id in graph.components where unwanted.contains(id) && needed.contains(id) {
      log.append(.schemaStillUsed(graph[id]))
    }
    let surplus = graph.components.filter { !needed.contains($0) }
    dropped.formUnion(surplus.map { graph[$0].location })
    graph.components.removeAll { surplus.contains($0) }
  }

  /// The schemas that operations name themselves.
  private var roots: [Schema.ID] {
    (operations + webhooks).flatMap { operation in
      operation.parameters.map(\.use.id) + (operation.body?.contents ?? []).flatMap(Self.schemas)
        + operation.responses.flatMap { $0.contents.flatMap(Self.schemas) + $0.headers.map(\.use.id) }
    }
  }

  private static func schemas(of content: Content) -> [Schema.ID] {
    (content.use.map { [$0.id] } ?? []) + content.encodings.flatMap { $0.headers.map(\.use.id) }
  }
}

extension SchemaGraph {
  /// All schemas that values of these schemas can hold, and these themselves.
  package func reachable(from roots: [Schema.ID]) -> Set<Schema.ID> {
    var found: Set<Schema.ID> = []
    var work = roots
    while let id = work.popLast() {
      guard found.insert(id).inserted else { continue }
      work += parts(of: id)
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func selectsNothing(_ pattern: Selection.Pattern) -> Diagnostic {
    Diagnostic(.warning, "selects-nothing", "nothing of the document matches `\(pattern.text)`", at: pattern.location)
  }

  fileprivate static func schemaStillUsed(_ schema: Schema) -> Diagnostic {
    let name = if case .component(let name) = schema.origin { name } else { "" }
    return Diagnostic(
      .warning, "schema-still-used", "`\(name)` is excluded, but what is generated uses it; it is generated, too",
      at: schema.location)
  }
}
