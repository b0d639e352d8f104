/// Reads the grammar that structured header values share: tokens, quoted strings, parameters.
struct HeaderScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    skipSpace()
  }

  var isAtEnd: Bool {
    index == bytes.count
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
  }

  /// Skips a character and the white space after it, if it is next.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
    index += 1
    skipSpace()
    return true
  }

  mutating func token() -> String? {
    let start = index
    while index < bytes.count, Self.isTokenByte(bytes[index]) { index += 1 }
    guard index > start else { return nil }
    defer { skipSpace() }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// A token or a quoted string. What browsers put into a quoted file name unescaped, a lone backslash, is kept.
  mutating func value() -> String? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return token() }
    var result: [UInt8] = []
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "\"") || bytes[index + 1] == UInt8(ascii: "\\")
      {
        index += 1
      }
      result.append(bytes[index])
      index += 1
    }
    guard index < bytes.count else { return nil }
    index += 1
    skipSpace()
    return String(decoding: result, as: UTF8.self)
  }

  /// `; name=value` as often as it comes.
  mutating func parameters() -> [MediaType.Parameter] {
    var result: [MediaType.Parameter] = []
    while skip(";") {
      guard let name = token() else { continue }
      guard skip("="), let value = value() else { break }
      result.append(MediaType.Parameter(name: name.lowercased(), value: value))
    }
    return result
  }

  static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
      UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// A value as a token where it is one, else as a quoted string.
  static func quoted(_ value: String) -> String {
    if !value.isEmpty, value.utf8.allSatisfy(isTokenByte) { return value }
    return "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
