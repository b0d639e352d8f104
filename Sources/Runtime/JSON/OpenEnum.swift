/// An enum of known raw values that also keeps values it does not know, in a case `unrecognized`.
///
/// A new value on the wire never breaks decoding, and survives being written again. Two values are equal when their raw
/// values are: `.unrecognized("READY") == .ready`.
///
/// `allCases` are the values that the document lists, in its order.
public protocol OpenEnum: RawRepresentable, CaseIterable, JSONRepresentable, Codable, Hashable
where RawValue: JSONCodable & Hashable, AllCases == KnownValues<Self> {
  /// The case for a raw value; `unrecognized` when the document does not list it.
  init(rawValue: RawValue)

  /// A value that the document does not list.
  static func unrecognized(_ rawValue: RawValue) -> Self
}

extension OpenEnum {
  public init(rawValue: RawValue) {
    for known in Self.allCases where known.rawValue == rawValue {
      self = known
      return
    }
    self = .unrecognized(rawValue)
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue == right.rawValue
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(rawValue)
  }

  public var hashValue: Int {
    rawValue.hashValue
  }

  /// Whether the document lists this value.
  public var isRecognized: Bool {
    Self.allCases.contains { $0.rawValue == rawValue }
  }

  public init(json: borrowing JSONElement) throws {
    self.init(rawValue: try RawValue(json: json))
    if json.mode.contains(.strict), !isRecognized {
      throw json.error("\"\(rawValue)\" is not one of the listed values")
    }
  }

  public func write(to json: inout JSONWriter) {
    rawValue.write(to: &json)
  }

  // Said again here, where they come before those that the standard library has for `RawRepresentable`.
  public init(from decoder: any Decoder) throws {
    try self.init(jsonFrom: decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeJSON(to: encoder)
  }
}

extension OpenEnum where RawValue == String {
  public init(rawValue: String) {
    let cases = Self.allCases
    let known = rawValue.withBytes { cases.index(of: $0) }
    self = known < cases.endIndex ? cases[known] : .unrecognized(rawValue)
  }

  public var isRecognized: Bool {
    let cases = Self.allCases
    return rawValue.withBytes { cases.index(of: $0) } < cases.endIndex
  }

  public init(json: borrowing JSONElement) throws {
    let token = json.token
    if token.kind == .string, !token.isComplex {
      // No `String` is made of a text that the document lists.
      let text = UnsafeBufferPointer(start: json.document.bytes + Int(token.start), count: Int(token.length))
      let cases = Self.allCases
      let known = cases.index(of: text)
      if known < cases.endIndex {
        self = cases[known]
        return
      }
    }
    let text = try String(json: json)
    self.init(rawValue: text)
    if json.mode.contains(.strict), !isRecognized {
      throw json.error("\"\(text)\" is not one of the listed values")
    }
  }
}
