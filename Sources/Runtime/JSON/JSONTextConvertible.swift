/// A type of your own that JSON, parameters and headers carry as a string.
///
/// It suffices to be `LosslessStringConvertible`; the configuration's `types` puts such a type in place of a format's:
///
/// ```swift
/// extension ULID: JSONTextConvertible {}
/// ```
public protocol JSONTextConvertible: JSONCodable, LosslessStringConvertible {}

extension JSONTextConvertible {
  /// Reads the value from a string.
  ///
  /// - Throws: `JSONError`, with the place in the document, when there is no string, or one that `init(_:)` refuses.
  public init(json: borrowing JSONElement) throws {
    let text = try String(json: json)
    guard let value = Self(text) else { throw json.error("\"\(text)\" is no \(Self.self)") }
    self = value
  }

  public func write(to json: inout JSONWriter) {
    description.write(to: &json)
  }
}
