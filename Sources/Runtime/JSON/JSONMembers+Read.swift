#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension JSONMembers {
  /// Reads a member that must be there.
  ///
  /// - Throws: `JSONError` when it is absent or has another form.
  @specialized(where T == String)
  @specialized(where T == Bool)
  @specialized(where T == Int)
  @specialized(where T == Date)
  public mutating func required<T: JSONCodable>(_ name: StaticString) throws -> T {
    try read(requiredToken(name), [])
  }

  /// Reads a member that must be there.
  ///
  /// - Throws: `JSONError` when it is absent or has another form.
  public mutating func required<T: JSONCodable>(_ name: StaticString, _ traits: JSONMemberTraits) throws -> T {
    try read(requiredToken(name), traits)
  }

  /// Reads a member that may be absent. `null` counts as absent, but is an error for servers; another form is an error.
  @specialized(where T == String)
  @specialized(where T == Bool)
  @specialized(where T == Int)
  @specialized(where T == Date)
  public mutating func optional<T: JSONCodable>(_ name: StaticString) -> T? {
    let token = optionalToken(name, [])
    return token == 0 ? nil : readIfSound(token, [])
  }

  /// Reads a member that may be absent; one of another form is an error.
  ///
  /// `null` counts as absent: with the trait `nullable` it is remembered in `explicitNulls`, without it is an error for
  /// servers. What has no meaning in this direction is ignored.
  @specialized(where T == String)
  @specialized(where T == Bool)
  @specialized(where T == Int)
  @specialized(where T == Date)
  public mutating func optional<T: JSONCodable>(_ name: StaticString, _ traits: JSONMemberTraits) -> T? {
    let token = optionalToken(name, traits)
    return token == 0 ? nil : readIfSound(token, traits)
  }

  /// Reads a member that must be there but may be `null`; its absence or another form is an error.
  public mutating func nullable<T: JSONCodable>(_ name: StaticString, _ traits: JSONMemberTraits = []) -> T? {
    do {
      let token = try requiredToken(name)
      return element.child(token).isNull ? nil : readIfSound(token, traits)
    } catch {
      fail(error)
      return nil
    }
  }

  /// Checks a member that must be there and always has the same text.
  public mutating func constant(_ name: StaticString, _ value: StaticString) {
    check(name, "\"\(value)\"") { member in
      member.token.kind == .string && JSONName.matches(member.document, member.index, value)
    }
  }

  /// Checks a member that must be there and always has the same integer.
  public mutating func constant(_ name: StaticString, _ value: Int) {
    check(name, "\(value)") { try Int(json: $0) == value }
  }

  /// Checks a member that must be there and always has the same number.
  public mutating func constant(_ name: StaticString, _ value: Double) {
    check(name, "\(value)") { try Double(json: $0) == value }
  }

  /// Checks a member that must be there and is always true or always false.
  public mutating func constant(_ name: StaticString, _ value: Bool) {
    check(name, "\(value)") { try Bool(json: $0) == value }
  }

  private mutating func check(
    _ name: StaticString,
    _ expected: @autoclosure () -> String,
    _ isExpected: (JSONElement) throws -> Bool
  ) {
    do {
      let member = element.child(try requiredToken(name))
      guard try isExpected(member) else { throw member.error("expected \(expected())") }
    } catch {
      fail(error)
    }
  }

  /// The value at a token; nil when it is at fault.
  @inline(__always)
  private mutating func readIfSound<T: JSONCodable>(_ token: UInt32, _ traits: JSONMemberTraits) -> T? {
    do {
      return try read(token, traits) as T
    } catch {
      fail(error)
      return nil
    }
  }

  /// The token of a member that must be there.
  mutating func requiredToken(_ name: StaticString) throws -> UInt32 {
    let token = find(name)
    if token == 0 {
      try throwFault()
      throw error("the member \"\(name)\" is missing")
    }
    return token
  }

  /// The token of a member that may be absent; 0 when it is, or counts as absent.
  mutating func optionalToken(_ name: StaticString, _ traits: JSONMemberTraits) -> UInt32 {
    let token = find(name)
    if token == 0 || isIgnored(traits) { return 0 }
    guard element.document.tokens[Int(token)].kind == .null else { return token }
    if traits.contains(.nullable) {
      explicitNulls.insert(name.description)
    } else if element.isStrict {
      fail(element.child(token).error("null is not allowed here"))
    }
    return 0
  }
}
