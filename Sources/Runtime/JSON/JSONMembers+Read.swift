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

  /// Reads a member that may be absent. `null` counts as absent, but is an error for servers.
  ///
  /// - Throws: `JSONError` when it has another form.
  @specialized(where T == String)
  @specialized(where T == Bool)
  @specialized(where T == Int)
  @specialized(where T == Date)
  public mutating func optional<T: JSONCodable>(_ name: StaticString) throws -> T? {
    let token = try optionalToken(name, [])
    return token == 0 ? nil : try read(token, []) as T
  }

  /// Reads a member that may be absent.
  ///
  /// `null` counts as absent: with the trait `nullable` it is remembered in `explicitNulls`, without it is an error for
  /// servers. What has no meaning in this direction is ignored.
  ///
  /// - Throws: `JSONError` when it has another form.
  @specialized(where T == String)
  @specialized(where T == Bool)
  @specialized(where T == Int)
  @specialized(where T == Date)
  public mutating func optional<T: JSONCodable>(_ name: StaticString, _ traits: JSONMemberTraits) throws -> T? {
    let token = try optionalToken(name, traits)
    return token == 0 ? nil : try read(token, traits) as T
  }

  /// Reads a member that must be there but may be `null`.
  ///
  /// - Throws: `JSONError` when it is absent or has another form.
  public mutating func nullable<T: JSONCodable>(_ name: StaticString) throws -> T? {
    let token = try requiredToken(name)
    return element.child(token).isNull ? nil : try read(token, []) as T
  }

  /// Reads a member that must be there but may be `null`.
  ///
  /// - Throws: `JSONError` when it is absent or has another form.
  public mutating func nullable<T: JSONCodable>(_ name: StaticString, _ traits: JSONMemberTraits) throws -> T? {
    let token = try requiredToken(name)
    return element.child(token).isNull ? nil : try read(token, traits) as T
  }

  /// Checks a member that must be there and always has the same text.
  ///
  /// - Throws: `JSONError` when it is absent or has another value.
  public mutating func constant(_ name: StaticString, _ value: StaticString) throws {
    let token = try requiredToken(name)
    guard element.document.tokens[Int(token)].kind == .string, JSONName.matches(element.document, token, value) else {
      throw element.child(token).error("expected \"\(value)\"")
    }
  }

  /// Checks a member that must be there and always has the same integer.
  ///
  /// - Throws: `JSONError` when it is absent or has another value.
  public mutating func constant(_ name: StaticString, _ value: Int) throws {
    let member = element.child(try requiredToken(name))
    guard try Int(json: member) == value else { throw member.error("expected \(value)") }
  }

  /// Checks a member that must be there and always has the same number.
  ///
  /// - Throws: `JSONError` when it is absent or has another value.
  public mutating func constant(_ name: StaticString, _ value: Double) throws {
    let member = element.child(try requiredToken(name))
    guard try Double(json: member) == value else { throw member.error("expected \(value)") }
  }

  /// Checks a member that must be there and is always true or always false.
  ///
  /// - Throws: `JSONError` when it is absent or has another value.
  public mutating func constant(_ name: StaticString, _ value: Bool) throws {
    let member = element.child(try requiredToken(name))
    guard try Bool(json: member) == value else { throw member.error("expected \(value)") }
  }

  /// The token of a member that must be there.
  mutating func requiredToken(_ name: StaticString) throws -> UInt32 {
    let token = find(name)
    guard token != 0 else { throw error("the member \"\(name)\" is missing") }
    return token
  }

  /// The token of a member that may be absent; 0 when it is, or counts as absent.
  mutating func optionalToken(_ name: StaticString, _ traits: JSONMemberTraits) throws -> UInt32 {
    let token = find(name)
    if token == 0 || isIgnored(traits) { return 0 }
    guard element.document.tokens[Int(token)].kind == .null else { return token }
    if traits.contains(.nullable) {
      explicitNulls.insert(name.description)
    } else if element.isStrict {
      throw element.child(token).error("null is not allowed here")
    }
    return 0
  }
}
