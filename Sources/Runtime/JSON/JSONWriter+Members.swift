extension JSONWriter {
  /// Writes a value.
  public mutating func write<T: JSONCodable>(_ value: T) {
    value.write(to: &self)
  }

  /// Writes an object with a member put first that tells which branch of a union it is, whatever the object has there.
  public mutating func write<T: JSONCodable>(_ value: T, tag name: StaticString, _ tag: StaticString) {
    let outer = first
    self.tag = (name, tag)
    value.write(to: &self)
    self.tag = nil
    first = outer
  }

  /// Writes a member.
  public mutating func member<T: JSONCodable>(_ name: StaticString, _ value: T) {
    guard !isFirst(name) else { return }
    self.name(name)
    value.write(to: &self)
  }

  /// Writes a member, unless it has no meaning in this direction.
  public mutating func member<T: JSONCodable>(_ name: StaticString, _ value: T, _ traits: JSONMemberTraits) {
    guard !isDropped(traits), !isFirst(name) else { return }
    self.name(name)
    asString = traits.contains(.asString)
    value.write(to: &self)
    asString = false
  }

  /// Writes a member that has a value.
  public mutating func member<T: JSONCodable>(_ name: StaticString, _ value: T?) {
    guard let value else { return }
    member(name, value)
  }

  /// Writes a member that has a value, unless it has no meaning in this direction.
  public mutating func member<T: JSONCodable>(_ name: StaticString, _ value: T?, _ traits: JSONMemberTraits) {
    guard let value else { return }
    member(name, value, traits)
  }

  /// Writes a member that has a value, and `null` when it has none and is listed in `nulls`.
  public mutating func member<T: JSONCodable>(
    _ name: StaticString,
    _ value: T?,
    _ traits: JSONMemberTraits = [],
    nulls: JSONNulls
  ) {
    if let value {
      member(name, value, traits)
    } else if !nulls.isEmpty, nulls.contains(name.description), !isDropped(traits) {
      null(name)
    }
  }

  /// Writes a member that is always there: `null` when it has no value.
  public mutating func nullable<T: JSONCodable>(_ name: StaticString, _ value: T?) {
    if let value { member(name, value) } else { null(name) }
  }

  /// Writes a member that is always there (`null` when it has no value), unless it has no meaning in this direction.
  public mutating func nullable<T: JSONCodable>(_ name: StaticString, _ value: T?, _ traits: JSONMemberTraits) {
    if let value { member(name, value, traits) } else if !isDropped(traits) { null(name) }
  }

  /// Writes a member that always has the same text.
  public mutating func constant(_ name: StaticString, _ value: StaticString) {
    guard !isFirst(name) else { return }
    self.name(name)
    value.withUTF8Buffer { text($0) }
  }

  /// Writes a member that always has the same integer.
  public mutating func constant(_ name: StaticString, _ value: Int) {
    member(name, value)
  }

  /// Writes a member that always has the same number.
  public mutating func constant(_ name: StaticString, _ value: Double) {
    member(name, value)
  }

  /// Writes a member that is always true or always false.
  public mutating func constant(_ name: StaticString, _ value: Bool) {
    member(name, value)
  }

  /// Writes members that the model does not know, after those it does; their names must not be among the model's.
  public mutating func additional<T: JSONCodable>(_ members: [String: T]) {
    if members.isEmpty { return }
    if options.sortsKeys {
      for (name, value) in members.sorted(by: { $0.key < $1.key }) { member(text: name, value) }
    } else {
      for (name, value) in members { member(text: name, value) }
    }
  }

  mutating func member<T: JSONCodable>(text name: String, _ value: T) {
    text(name)
    byte(UInt8(ascii: ":"))
    needsComma = false
    value.write(to: &self)
  }

  func isDropped(_ traits: JSONMemberTraits) -> Bool {
    switch options.direction {
    case .storage: false
    case .request: traits.contains(.readOnly)
    case .response: traits.contains(.writeOnly)
    }
  }

  /// Whether the object was begun with a member of this name.
  @inline(__always)
  private func isFirst(_ name: StaticString) -> Bool {
    first.depth == depth && name.hasBytes(of: first.name)
  }

  private mutating func null(_ name: StaticString) {
    guard !isFirst(name) else { return }
    self.name(name)
    scalar("null")
  }

  @inline(never)
  private mutating func name(_ name: StaticString) {
    name.withUTF8Buffer { text($0) }
    byte(UInt8(ascii: ":"))
    needsComma = false
  }
}

extension StaticString {
  /// Whether both are the same text.
  fileprivate func hasBytes(of other: StaticString) -> Bool {
    utf8CodeUnitCount == other.utf8CodeUnitCount && JSONName.areEqual(utf8Start, other.utf8Start, utf8CodeUnitCount)
  }
}
