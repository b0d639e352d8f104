/// A type whose JSON form is all there is to it: `Codable`, `==` and `hash` follow from how it is read and written.
///
/// Two values are equal when they write the same bytes in storage mode: all members, map keys sorted. That makes NaN
/// equal to itself, and it costs about a microsecond for a small model; compare members where this matters.
public protocol JSONRepresentable: JSONCodable, Codable, Hashable {}

extension JSONRepresentable {
  public static func == (left: Self, right: Self) -> Bool {
    var leftWriter = JSONWriter(.storage)
    var rightWriter = JSONWriter(.storage)
    left.write(to: &leftWriter)
    right.write(to: &rightWriter)
    return JSONWriter.haveSameBytes(leftWriter, rightWriter)
  }

  public func hash(into hasher: inout Hasher) {
    var writer = JSONWriter(.storage)
    write(to: &writer)
    writer.withBytes { hasher.combine(bytes: $0) }
  }

  public var hashValue: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }

  /// Reads the value through any decoder; `init(jsonData:)` is many times faster.
  ///
  /// - Throws: `DecodingError`, with the `JSONError` inside.
  public init(from decoder: any Decoder) throws {
    let value = try JSONValue(from: decoder)
    do {
      try self.init(jsonValue: value)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "\(error)", underlyingError: error)
      )
    }
  }

  public func encode(to encoder: any Encoder) throws {
    try JSONValue(self).encode(to: encoder)
  }
}
