extension JSONSchema {
  /// What is wrong with a value of a parameter or form, where text may be meant as several things: what has the fewest
  /// faults of kind is taken to be meant.
  func faults(_ value: LooseValue, _ options: SchemaOptions, ignoring names: Set<String> = []) -> [SchemaFault] {
    var value = value
    var best: [SchemaFault]?
    while true {
      let found = reading(value, options).filter { fault in
        !(fault.pointer.isEmpty && fault.keyword == "required" && names.contains { fault.message.contains("\"\($0)\"") })
      }
      if found.isEmpty { return [] }
      let kinds = found.filter(\.isOfKind)
      if best.map({ kinds.count < $0.count(where: \.isOfKind) }) ?? true { best = found }
      if kinds.isEmpty { return best ?? found }
      var hasChanged = false
      for fault in kinds where value.reconsider(fault.path[...]) { hasChanged = true }
      if !hasChanged { return best ?? found }
    }
  }

  private func reading(_ value: LooseValue, _ options: SchemaOptions) -> [SchemaFault] {
    var writer = JSONWriter()
    value.write(to: &writer)
    do {
      return faults(try JSONDocument(try writer.finish()).root, options)
    } catch {
      return [SchemaFault(pointer: "", keyword: "type", message: "cannot be read")]
    }
  }
}

extension SchemaFault {
  /// Whether another reading of the same text may do better.
  fileprivate var isOfKind: Bool {
    ["type", "enum", "const", "anyOf", "oneOf", "not", "false"].contains(keyword)
  }

  fileprivate var path: [String] {
    pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { part in
      String(part).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }
}
