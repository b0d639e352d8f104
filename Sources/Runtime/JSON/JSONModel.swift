/// A struct that is a JSON object: what generated schemas conform to.
///
/// A type says which members it has; reading objects, equality, hashing and `Codable` are done here once.
///
/// ```swift
/// extension Model {
///   public init(_ json: inout JSONMembers) throws {
///     name = try json.optional("name")
///     kind = try json.required("kind")
///   }
///   public func write(_ json: inout JSONWriter) {
///     json.member("name", name)
///     json.member("kind", kind)
///   }
/// }
/// ```
///
/// Equality and hashing are those of ``JSONRepresentable``, which this protocol does not inherit: each protocol less is a
/// table less in the code of every type.
public protocol JSONModel: JSONCodable, Codable, Hashable {
  /// Reads the members, best in the order in which they are usually sent.
  init(_ json: inout JSONMembers) throws

  /// Writes the members; the braces are written by `write(to:)`.
  func write(_ json: inout JSONWriter)
}

extension JSONModel {
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

  public static func == (left: Self, right: Self) -> Bool {
    left.hasSameJSON(as: right)
  }

  public func hash(into hasher: inout Hasher) {
    hashJSON(into: &hasher)
  }

  public var hashValue: Int {
    jsonHashValue
  }

  /// Reads the value through any decoder; `init(jsonData:)` is many times faster.
  ///
  /// - Throws: `DecodingError`, with the `JSONError` inside.
  public init(from decoder: any Decoder) throws {
    try self.init(jsonFrom: decoder)
  }

  // Inlined, it would stand once in the code of every type.
  @inline(never)
  public func encode(to encoder: any Encoder) throws {
    try JSONValue(self).encode(to: encoder)
  }
}
