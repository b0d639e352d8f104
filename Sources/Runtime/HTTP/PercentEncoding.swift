/// Percent-encoding by RFC 3986.
enum PercentEncoding {
  /// Which bytes stay as they are.
  enum Allowed {
    /// Letters, digits, `-._~`: what a value may always keep.
    case unreserved
    /// What RFC 6570 keeps in `{+value}`, escapes included, less what would end or split a query: `#[]&+`.
    case reserved
    /// What may stand in a path between slashes.
    case pathSegment
    /// The same, escapes included.
    case reservedSegment
  }

  static func encode(_ text: String, _ allowed: Allowed = .unreserved) -> String {
    if text.utf8.allSatisfy(isUnreserved) { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 16)
    append(text, allowed, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  private static func append(_ text: String, _ allowed: Allowed, to result: inout [UInt8]) {
    let bytes = Array(text.utf8)
    let keepsEscapes = allowed == .reserved || allowed == .reservedSegment
    for (index, byte) in bytes.enumerated() {
      if isAllowed(byte, allowed) || (keepsEscapes && isEscape(bytes, at: index)) {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "%"))
        result.append(digit(byte >> 4))
        result.append(digit(byte & 15))
      }
    }
  }

  /// Decodes `%XX`; nil when an escape is broken or the result is not UTF-8.
  ///
  /// - Parameter plusIsSpace: Whether `+` stands for a space, as in queries and forms.
  static func decode(_ text: Substring, plusIsSpace: Bool = false) -> String? {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "%") || (plusIsSpace && $0 == UInt8(ascii: "+")) }) else {
      return String(text)
    }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%") {
        guard index + 2 < bytes.count, let high = hexValue(bytes[index + 1]), let low = hexValue(bytes[index + 2])
        else { return nil }
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
        index += 1
      }
    }
    return String(validating: result, as: UTF8.self)
  }

  static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }

  private static func isAllowed(_ byte: UInt8, _ allowed: Allowed) -> Bool {
    if isUnreserved(byte) { return true }
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "*"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: ":"),
      UInt8(ascii: "@"):
      return allowed != .unreserved
    case UInt8(ascii: "/"), UInt8(ascii: "?"): return allowed == .reserved
    case UInt8(ascii: "&"), UInt8(ascii: "+"): return allowed == .pathSegment || allowed == .reservedSegment
    default: return false
    }
  }

  private static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "%") && index + 2 < bytes.count && hexValue(bytes[index + 1]) != nil
      && hexValue(bytes[index + 2]) != nil
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
