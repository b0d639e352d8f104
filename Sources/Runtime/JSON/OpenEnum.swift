/// An enum of known raw values that also keeps values it does not know, in a case `unrecognized`.
///
/// A new value on the wire never breaks decoding, and survives being written again. Two values are equal when their raw
/// values are: `.unrecognized("READY") == .ready`.
///
/// `allCases` are the values that the document lists, in its order.
public protocol OpenEnum: RawRepresentable, CaseIterable, JSONRepresentable, Codable, Hashable
where RawValue: JSONCodable & Hashable, AllCases == [Self] {
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
  public init(json: borrowing JSONElement) throws {
    let cases = Self.allCases
    let known = Self.index(of: json, in: cases)
    if known < cases.count {
      self = cases[known]
      return
    }
    let text = try String(json: json)
    self.init(rawValue: text)
    if json.mode.contains(.strict), !isRecognized {
      throw json.error("\"\(text)\" is not one of the listed values")
    }
  }

  /// Where the listed value stands that a text is byte by byte, found without making a `String` of the text; their number
  /// when there is none. As below, without iterators or optionals; and without copies of the cases.
  private static func index(of json: borrowing JSONElement, in cases: [Self]) -> Int {
    let token = json.token
    guard token.kind == .string, !token.isComplex else { return cases.count }
    let text = UnsafeBufferPointer(start: json.document.bytes + Int(token.start), count: Int(token.length))
    return cases.withUnsafeBufferPointer { cases in
      var index = 0
      while index < cases.count, !cases[index].rawValue.isMade(of: text) { index &+= 1 }
      return index
    }
  }

  public init(rawValue: String) {
    let cases = Self.allCases
    let count = rawValue.utf8.count
    // Lengths first: comparing texts that differ takes long. Without iterators or optionals, whose types would have to be
    // looked up for each enum.
    var index = 0
    while index < cases.count {
      let known = cases[index].rawValue
      if known.utf8.count == count, known == rawValue {
        self = cases[index]
        return
      }
      index &+= 1
    }
    self = .unrecognized(rawValue)
  }
}
