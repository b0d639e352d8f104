/// A JSON Pointer (RFC 6901) as the fragment of a reference, such as `/components/schemas/Pet`.
struct JSONPointer: Equatable, Sendable {
  let tokens: [String]

  enum Problem: Error, Equatable {
    /// A `~` that neither 0 nor 1 follows.
    case badEscape(String)
    /// A `%` that no two hexadecimal digits follow, or bytes that are no UTF-8.
    case badPercentEncoding
  }

  /// Reads the fragment of a reference, which begins with `/` and may be percent-encoded.
  init(fragment: String) throws(Problem) {
    let text = try Self.percentDecoded(fragment)
    var tokens: [String] = []
    for part in text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      tokens.append(try Self.unescaped(part))
    }
    self.tokens = tokens
  }

  /// Text with `%20` and the like decoded.
  static func percentDecoded(_ text: String) throws(Problem) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        throw .badPercentEncoding
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard let decoded = String(validating: bytes, as: UTF8.self) else { throw .badPercentEncoding }
    return decoded
  }

  private static func unescaped(_ part: Substring.UTF8View) throws(Problem) -> String {
    guard part.contains(UInt8(ascii: "~")) else { return String(Substring(part)) }
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "~") else {
        bytes.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "0"): bytes.append(UInt8(ascii: "~"))
      case UInt8(ascii: "1"): bytes.append(UInt8(ascii: "/"))
      case let next: throw .badEscape("~" + (next.map { String(Unicode.Scalar($0)) } ?? ""))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
