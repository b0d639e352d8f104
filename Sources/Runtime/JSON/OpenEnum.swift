/// An enum of known raw values that also keeps values it does not know, in a case `unrecognized`.
///
/// A new value on the wire never breaks decoding, and survives being written again. Two values are equal when their raw
/// values are: `.unrecognized("READY") == .ready`.
public protocol OpenEnum: RawRepresentable, JSONRepresentable, LosslessStringConvertible
where RawValue: JSONCodable & Hashable & LosslessStringConvertible {
  /// The case for a raw value; `unrecognized` when the document does not list it.
  init(rawValue: RawValue)

  /// Whether the document lists this value.
  ///
  /// By default found by reflection, which takes a microsecond; it is asked only where unknown values are refused.
  var isRecognized: Bool { get }
}

extension OpenEnum {
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue == right.rawValue
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(rawValue)
  }

  public var hashValue: Int {
    rawValue.hashValue
  }

  public var isRecognized: Bool {
    Mirror(reflecting: self).children.first?.label != "unrecognized"
  }

  /// The raw value as text.
  public var description: String {
    rawValue.description
  }

  public init?(_ description: String) {
    guard let rawValue = RawValue(description) else { return nil }
    self.init(rawValue: rawValue)
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

  public init(from decoder: any Decoder) throws {
    try self.init(jsonValue: try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    try JSONValue(rawValue).encode(to: encoder)
  }
}
