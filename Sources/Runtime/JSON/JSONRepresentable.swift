/// A type whose JSON form is all there is to it: `Codable`, `==` and `hash` follow from how it is read and written.
///
/// Two values are equal when they write the same bytes in storage mode: all members, map keys sorted. That makes NaN
/// equal to itself, and it costs about a microsecond for a small model; compare members where this matters.
public protocol JSONRepresentable: JSONCodable {}

extension JSONRepresentable {
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

  /// Writes the value through any encoder; `jsonData()` is many times faster.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try encodeJSON(to: encoder)
  }
}

// The defaults above call what only this module sees, so that they are not copied into the code of every type.
extension JSONCodable {
  func hasSameJSON(as other: Self) -> Bool {
    var writer = JSONWriter(.storage)
    var otherWriter = JSONWriter(.storage)
    write(to: &writer)
    other.write(to: &otherWriter)
    return JSONWriter.haveSameBytes(writer, otherWriter)
  }

  func hashJSON(into hasher: inout Hasher) {
    var writer = JSONWriter(.storage)
    write(to: &writer)
    writer.withBytes { hasher.combine(bytes: $0) }
  }

  var jsonHashValue: Int {
    var hasher = Hasher()
    hashJSON(into: &hasher)
    return hasher.finalize()
  }

  init(jsonFrom decoder: any Decoder) throws {
    let value = try JSONValue(from: decoder)
    do {
      try self.init(jsonValue: value)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "\(error)", underlyingError: error)
      )
    }
  }

  func encodeJSON(to encoder: any Encoder) throws {
    try JSONValue(self).encode(to: encoder)
  }
}
