#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Data: JSONCodable {
  /// Reads base64 in the standard or the URL-safe alphabet, with or without padding.
  public init(json: borrowing JSONElement) throws {
    let token = json.token
    guard token.kind == .string else { throw json.mismatch("a string") }
    let bytes: [UInt8]?
    if token.isComplex {
      var text = JSONText.string(token, in: json.document.bytes)
      bytes = text.withUTF8 { Base64.decode($0) }
    } else {
      let start = json.document.bytes + Int(token.start)
      bytes = Base64.decode(UnsafeBufferPointer(start: start, count: Int(token.length)))
    }
    guard let bytes else { throw json.error("the text is not base64") }
    self.init(bytes)
  }

  /// Writes base64 in the standard alphabet, with padding.
  public func write(to json: inout JSONWriter) {
    write(to: &json, isURLSafe: false)
  }

  fileprivate func write(to json: inout JSONWriter, isURLSafe: Bool) {
    json.separate()
    let target = json.reserve(Base64.encodedCount(count) + 2)
    target[0] = UInt8(ascii: "\"")
    let length = withUnsafeBytes { Base64.encode($0, into: target + 1, isURLSafe: isURLSafe) }
    target[length + 1] = UInt8(ascii: "\"")
    json.commit(length + 2)
    json.needsComma = true
  }
}

/// Bytes that travel as base64url (RFC 4648 §5), without padding.
public struct Base64URLData: JSONRepresentable, Codable, Hashable {
  /// The bytes themselves.
  public var bytes: Data

  /// Bytes that are to travel so.
  public init(_ bytes: Data) {
    self.bytes = bytes
  }

  /// Reads base64 in the standard or the URL-safe alphabet, with or without padding.
  public init(json: borrowing JSONElement) throws {
    bytes = try Data(json: json)
  }

  public func write(to json: inout JSONWriter) {
    bytes.write(to: &json, isURLSafe: true)
  }
}
