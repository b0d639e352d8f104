extension JSONMembers {
  /// Reads a member that must be there.
  ///
  /// - Throws: `JSONError` when it is absent or has another form.
  public mutating func required<T: JSONCodable>(_ name: StaticString) throws -> T {
    try T(json: try requiredElement(name, []))
  }

  /// Reads a member that must be there.
  ///
  /// - Throws: `JSONError` when it is absent or has another form.
  public mutating func required<T: JSONCodable>(_ name: StaticString, _ traits: JSONMemberTraits) throws -> T {
    try T(json: try requiredElement(name, traits))
  }

  /// Reads a member that may be absent. `null` counts as absent, but is an error for servers.
  ///
  /// - Throws: `JSONError` when it has another form.
  public mutating func optional<T: JSONCodable>(_ name: StaticString) throws -> T? {
    guard let value = try optionalElement(name, []) else { return nil }
    return try T(json: value)
  }

  /// Reads a member that may be absent.
  ///
  /// `null` counts as absent: with the trait `nullable` it is remembered in `explicitNulls`, without it is an error for
  /// servers. What has no meaning in this direction is ignored.
  ///
  /// - Throws: `JSONError` when it has another form.
  public mutating func optional<T: JSONCodable>(_ name: StaticString, _ traits: JSONMemberTraits) throws -> T? {
    guard let value = try optionalElement(name, traits) else { return nil }
    return try T(json: value)
  }

  /// Reads a member that must be there but may be `null`.
  ///
  /// - Throws: `JSONError` when it is absent or has another form.
  public mutating func nullable<T: JSONCodable>(_ name: StaticString) throws -> T? {
    let value = try requiredElement(name, [])
    return value.isNull ? nil : try T(json: value)
  }

  /// Reads a member that must be there but may be `null`.
  ///
  /// - Throws: `JSONError` when it is absent or has another form.
  public mutating func nullable<T: JSONCodable>(_ name: StaticString, _ traits: JSONMemberTraits) throws -> T? {
    let value = try requiredElement(name, traits)
    return value.isNull ? nil : try T(json: value)
  }

  /// Checks a member that must be there and always has the same text.
  ///
  /// - Throws: `JSONError` when it is absent or has another value.
  public mutating func constant(_ name: StaticString, _ value: StaticString) throws {
    let member = try requiredElement(name, [])
    guard member.token.kind == .string, JSONName.matches(member.document, member.index, value) else {
      throw member.error("expected \"\(value)\"")
    }
  }

  /// Checks a member that must be there and always has the same integer.
  ///
  /// - Throws: `JSONError` when it is absent or has another value.
  public mutating func constant(_ name: StaticString, _ value: Int) throws {
    let member = try requiredElement(name, [])
    guard try Int(json: member) == value else { throw member.error("expected \(value)") }
  }

  /// Checks a member that must be there and always has the same number.
  ///
  /// - Throws: `JSONError` when it is absent or has another value.
  public mutating func constant(_ name: StaticString, _ value: Double) throws {
    let member = try requiredElement(name, [])
    guard try Double(json: member) == value else { throw member.error("expected \(value)") }
  }

  /// Checks a member that must be there and is always true or always false.
  ///
  /// - Throws: `JSONError` when it is absent or has another value.
  public mutating func constant(_ name: StaticString, _ value: Bool) throws {
    let member = try requiredElement(name, [])
    guard try Bool(json: member) == value else { throw member.error("expected \(value)") }
  }

  mutating func requiredElement(_ name: StaticString, _ traits: JSONMemberTraits) throws -> JSONElement {
    guard let value = find(name, traits) else { throw error("the member \"\(name)\" is missing") }
    return value
  }

  mutating func optionalElement(_ name: StaticString, _ traits: JSONMemberTraits) throws -> JSONElement? {
    guard let value = find(name, traits), !isIgnored(traits) else { return nil }
    guard value.isNull else { return value }
    if traits.contains(.nullable) {
      explicitNulls.insert(name.description)
    } else if element.isStrict {
      throw value.error("null is not allowed here")
    }
    return nil
  }
}
