extension JSONSchema {
  /// What is wrong with a value of a parameter or form, where text may be meant as several things: what has its
  /// faults of kind deepest within, and the fewest of them, and of these the fewest of type, is taken to be meant.
  ///
  /// - Parameter names: Members that do not count, there or not.
  func faults(
    _ value: LooseValue,
    _ options: SchemaOptions,
    ignoring names: ReservedMembers.Names = []
  ) -> [SchemaFault] {
    var value = value
    var best: Reading?
    while true {
      let found = Reading(faults: reading(value, options, ignoring: names))
      if found.faults.isEmpty { return [] }
      if best.map(found.isNearer) ?? true { best = found }
      let paths = found.kinds.map(\.path)
      // Each fault is of what was read, so that one may not undo what was done for another before it is read again.
      var hasChanged = false
      for path in paths where value.reconsider(path[...], isFinal: true) { hasChanged = true }
      if !hasChanged { hasChanged = paths.contains { value.reconsider($0[...]) } }
      if !hasChanged { return best?.faults ?? found.faults }
    }
  }

  /// What is wrong with one way to take a value.
  private struct Reading {
    let faults: [SchemaFault]
    let kinds: [SchemaFault]
    /// How deep the outermost fault of kind is.
    let depth: Int

    init(faults: [SchemaFault]) {
      self.faults = faults
      kinds = faults.filter(\.isOfKind)
      depth = kinds.map { $0.pointer.utf8.count { $0 == UInt8(ascii: "/") } }.min() ?? .max
    }

    /// Whether the value is rather meant this way than the other.
    func isNearer(than other: Reading) -> Bool {
      if depth != other.depth { return depth > other.depth }
      if kinds.count != other.kinds.count { return kinds.count < other.kinds.count }
      return kinds.count { $0.keyword == "type" } < other.kinds.count { $0.keyword == "type" }
    }
  }

  private func reading(
    _ value: LooseValue,
    _ options: SchemaOptions,
    ignoring names: ReservedMembers.Names
  ) -> [SchemaFault] {
    var writer = JSONWriter()
    value.write(to: &writer)
    do {
      return faults(try JSONDocument(try writer.finish()).root, options, ignoring: names)
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
