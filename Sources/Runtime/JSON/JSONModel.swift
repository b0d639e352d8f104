/// A struct that is a JSON object: what generated schemas conform to.
///
/// A type says which members it has; reading objects, equality, hashing and `Codable` are done in the runtime, once.
///
/// ```swift
/// extension Model {
///   public init(_ json: inout JSONMembers) throws {
///     name = json.optional("name")
///     kind = try json.required("kind")
///   }
///   public func write(_ json: inout JSONWriter) {
///     json.member("name", name)
///     json.member("kind", kind)
///   }
/// }
/// ```
public typealias JSONModel = JSONObjectRepresentable & Codable & Hashable

/// A type that is written as a JSON object, member by member.
///
/// It does not inherit the standard library's protocols, which ``JSONModel`` adds: a protocol of this module alone has a
/// table that the compiler can lay out, where others are put together when the program runs, by code for each type.
public protocol JSONObjectRepresentable: JSONRepresentable {
  /// Reads the members, best in the order in which they are usually sent.
  ///
  /// - Throws: `JSONError` when a member that must be there is absent or at fault. Faults of others are thrown by
  ///   `init(json:)`, when all members have been read.
  init(_ json: inout JSONMembers) throws

  /// Writes the members; the braces are written by `write(to:)`.
  func write(_ json: inout JSONWriter)
}

extension JSONObjectRepresentable {
  public init(json: borrowing JSONElement) throws {
    var members = try JSONMembers(json)
    try self.init(&members)
    try members.finish()
  }

  public func write(to json: inout JSONWriter) {
    let outer = json.beginObject()
    write(&json)
    json.endObject(outer)
  }
}
