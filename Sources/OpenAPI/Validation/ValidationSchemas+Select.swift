extension ValidationSchemas {
  /// Those of the operations that were selected, and what they refer to.
  public func selected(by api: API) -> ValidationSchemas {
    if api.dropped.isEmpty { return self }
    var result = self
    let ids = Set((api.operations + api.webhooks).map(\.id))
    result.operations = operations.filter { ids.contains($0.name) }
    // An anchor may be anywhere.
    if schemas.contains(where: { $0.json.contains("$dynamicRef") }) { return result }
    let texts = Dictionary(schemas.map { ($0.name, $0.json) }) { first, _ in first }
    var wanted: Set<String> = []
    var work = api.graph.components.compactMap { id in
      if case .component(let name) = api.graph[id].origin { name } else { nil }
    }
    for operation in result.operations { work += Self.references(in: operation.json) }
    while let name = work.popLast() {
      guard wanted.insert(name).inserted, let text = texts[name] else { continue }
      work += Self.references(in: text)
    }
    result.schemas = schemas.filter { wanted.contains($0.name) }
    return result
  }

  /// The names of the schemas that a text refers to.
  private static func references(in json: String) -> [String] {
    let start = Array("\"#/schemas/".utf8)
    return json.utf8.withContiguousStorageIfAvailable { bytes in
      var names: [String] = []
      var place = 0
      while place + start.count < bytes.count {
        guard bytes[place] == start[0], bytes[place...].starts(with: start) else {
          place += 1
          continue
        }
        let rest = bytes[(place + start.count)...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "/") }
        names.append(name(ofAddress: String(decoding: rest, as: UTF8.self)))
        place += start.count + rest.count
      }
      return names
    } ?? []
  }

  private static func name(ofAddress text: String) -> String {
    (try? JSONPointer(fragment: "/" + text))?.tokens.first ?? text
  }
}
