extension ValidationSchemas {
  /// Those that are selected, and what they refer to.
  package func selected(by api: API) -> ValidationSchemas {
    // An anchor may be anywhere.
    if api.dropped.isEmpty || schemas.contains(where: { $0.json.contains("$dynamicRef") }) { return self }
    var result = self
    let texts = Dictionary(schemas.map { ($0.name, $0.json) }) { first, _ in first }
    var wanted: Set<String> = []
    var work = api.graph.components.compactMap { id in
      if case .component(let name) = api.graph[id].origin { name } else { nil }
    }
    for entry in operations + types { work += Self.references(in: entry.json) }
    while let name = work.popLast() {
      guard wanted.insert(name).inserted, let text = texts[name] else { continue }
      work += Self.references(in: text)
    }
    result.schemas = schemas.filter { wanted.contains($0.name) }
    return result
  }

  /// The names of the schemas that a text refers to.
  private static func references(in json: String) -> [String] {
    json.matches(of: #/"#/schemas/([^"/]*)/#).map { name(ofAddress: String($0.1)) }
  }

  private static func name(ofAddress text: String) -> String {
    (try? JSONPointer(fragment: "/" + text))?.tokens.first ?? text
  }
}
