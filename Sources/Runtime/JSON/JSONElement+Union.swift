extension JSONElement {
  /// The text of a member that tells the branches of a union apart.
  public func tag(_ name: StaticString) -> JSONTag {
    JSONTag(document, key(name))
  }

  /// Whether the value is an object with that member, whatever its value.
  public func has(_ name: StaticString) -> Bool {
    key(name) != nil
  }

  /// Reads any value, for the case of a union that takes what no other does.
  ///
  /// It never counts as a full match: while the branches of an outer union are tried, it is refused at first.
  public func read() throws -> JSONValue {
    if mode.contains(.strict) { throw JSONMismatch() }
    return try JSONValue(json: self)
  }

  /// Reads a branch of a union that does not have the tag among its own members.
  public func read<T: JSONCodable>(tag name: StaticString, _ type: T.Type = T.self) throws -> T {
    guard let key = key(name) else { return try T(json: self) }
    return try T(json: JSONElement(document: document, index: index, tagIndex: key, mode: mode))
  }

  /// The first of several readings that succeeds.
  ///
  /// A first pass takes only what matches fully: without members that the type does not know, without enum values it
  /// does not list, without text for numbers. A second pass takes what can be read at all.
  ///
  /// - Returns: nil when all fail.
  public func firstMatch<T>(_ branches: (JSONElement) throws -> T...) throws -> T? {
    let full = with(mode.union([.trial, .strict]))
    for branch in branches {
      if let value = try? branch(full) { return value }
    }
    if mode.contains(.strict) { return nil }
    let partial = with(mode.union(.trial))
    for branch in branches {
      if let value = try? branch(partial) { return value }
    }
    return nil
  }

  /// The token of the last member's name that is `name`.
  private func key(_ name: StaticString) -> UInt32? {
    var result: UInt32?
    forEachMember { key, _ in
      if JSONName.matches(document, key, name) { result = key }
    }
    return result
  }
}
