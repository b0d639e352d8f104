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
  /// It never counts as a match: while the branches of an outer union are tried, it is refused at first.
  public func read() throws -> JSONValue {
    if !mode.isDisjoint(with: [.strict, .known]) { throw JSONMismatch() }
    return try JSONValue(json: self)
  }

  /// Reads a branch of a union that does not have the tag among its own members.
  public func read<T: JSONCodable>(tag name: StaticString, _ type: T.Type = T.self) throws -> T {
    guard let key = key(name) else { return try T(json: self) }
    return try T(json: JSONElement(document: document, index: index, tagIndex: key, mode: mode))
  }

  /// The first of several readings that succeeds and loses nothing that another would keep.
  ///
  /// A first pass takes only what matches fully: without members that the type does not know, without enum values it
  /// does not list, without text for numbers. A second pass takes what can be read at all.
  ///
  /// - Returns: nil when all fail, or when each would lose a part of the value that another keeps.
  public func firstMatch<T: JSONCodable>(_ branches: (JSONElement) throws -> T...) throws -> T? {
    switch try contest(branches) {
    case .won(let value): value
    case .drawn, .lost: nil
    }
  }

  /// Reads the branch of a union whose required member the object has; a branch without a mark is for all objects.
  ///
  /// Where several may be meant, it is the first that loses nothing that another would keep.
  ///
  /// - Returns: nil when there is none.
  /// - Throws: `JSONError` when the branch that is meant cannot be read.
  public func markedMatch<T: JSONCodable>(
    _ branches: (mark: StaticString?, read: (JSONElement) throws -> T)...
  ) throws -> T? {
    let candidates = branches.filter { branch in branch.mark.map(has) ?? true }
    if candidates.count > 1 {
      switch try contest(candidates.map(\.read)) {
      case .won(let value): return value
      case .drawn: return nil
      case .lost: break
      }
    }
    return try candidates.first?.read(self)
  }

  /// How a value fares with the branches of a union that it may be of.
  private enum Contest<T> {
    case won(T)
    /// Several branches take it, and each loses a part that another keeps.
    case drawn
    case lost
  }

  /// - Throws: `JSONMismatch` for a draw while a branch of an outer union is tried.
  private func contest<T: JSONCodable>(_ branches: [(JSONElement) throws -> T]) throws -> Contest<T> {
    guard mode.contains(.trial) else { return try decide(branches) }
    let key = JSONTrials.Key(
      union: ObjectIdentifier(T.self), branchCount: branches.count, index: index, tagIndex: tagIndex,
      mode: mode.rawValue)
    switch document.trials[key] {
    case .won(let value as T): return .won(value)
    case .drawn: return .drawn
    case .lost: return .lost
    case .refused(let mismatch): throw mismatch
    case .won, nil: break
    }
    do {
      let contest = try decide(branches)
      document.trials[key] =
        switch contest {
        case .won(let value): .won(value)
        case .drawn: .drawn
        case .lost: .lost
        }
      return contest
    } catch let mismatch as JSONMismatch {
      document.trials[key] = .refused(mismatch)
      throw mismatch
    }
  }

  /// Holds the value against the branches.
  private func decide<T: JSONCodable>(_ branches: [(JSONElement) throws -> T]) throws -> Contest<T> {
    let full = with(mode.union([.trial, .strict]))
    for branch in branches {
      if let value = try? branch(full) { return .won(value) }
    }
    if mode.contains(.strict) { return .lost }
    if let known = try partialMatch(branches, .known) { return known }
    if mode.contains(.known) { return .lost }
    return try partialMatch(branches, []) ?? .lost
  }

  /// How a value fares with branches that can read it, if not fully; nil where there are none.
  ///
  /// - Parameter way: `known` if a union in a branch must know what it finds.
  private func partialMatch<T: JSONCodable>(
    _ branches: [(JSONElement) throws -> T],
    _ way: Mode
  ) throws -> Contest<T>? {
    let element = with(mode.union([.trial, way]))
    var values: [T] = []
    var isDrawn = false
    for branch in branches {
      do {
        values.append(try branch(element))
      } catch let mismatch as JSONMismatch {
        isDrawn = isDrawn || mismatch.isDrawn
      } catch {
        continue
      }
    }
    if values.isEmpty { return nil }
    if values.count == 1, !isDrawn { return .won(values[0]) }
    var kept = values.map { (try? JSONValue($0)) ?? .null }
    // A union among the branches that could not decide keeps the value as it is.
    if isDrawn { kept.append(try JSONValue(json: self)) }
    let best = kept.firstIndex { value in kept.allSatisfy { value.holds($0) } }
    if let best, best < values.count { return .won(values[best]) }
    if mode.contains(.known) { throw JSONMismatch(isDrawn: true) }
    return .drawn
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

extension JSONValue {
  /// Whether all members of another value are here too, at any depth.
  fileprivate func holds(_ other: JSONValue) -> Bool {
    switch (self, other) {
    case (.object(let own), .object(let others)):
      others.members.allSatisfy { member in own[member.name]?.holds(member.value) ?? false }
    case (.array(let own), .array(let others)):
      own.count == others.count && zip(own, others).allSatisfy { $0.holds($1) }
    case (_, .object), (_, .array): false
    case (_, .null), (_, .bool), (_, .integer), (_, .number), (_, .exact), (_, .string): true
    }
  }
}
