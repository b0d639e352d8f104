/// Bytes as text of 64 characters (RFC 4648).
enum Base64 {
  private static let alphabet = [UInt8]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let urlSafe: [UInt8] = alphabet.dropLast(2) + [UInt8]("-_".utf8)

  /// The value of each byte; 64 for those that have none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
    values[Int(UInt8(ascii: "-"))] = 62
    values[Int(UInt8(ascii: "_"))] = 63
    return values
  }()

  /// The length of the text of `count` bytes, with padding.
  static func encodedCount(_ count: Int) -> Int {
    (count + 2) / 3 * 4
  }

  /// Writes the text; returns its length.
  ///
  /// - Parameter isURLSafe: Whether to take the alphabet for URLs (§5) and to leave out the padding.
  static func encode(
    _ bytes: UnsafeRawBufferPointer,
    into target: UnsafeMutablePointer<UInt8>,
    isURLSafe: Bool = false
  ) -> Int {
    (isURLSafe ? urlSafe : alphabet).withUnsafeBufferPointer { alphabet in
      var output = target
      var index = 0
      while index < bytes.count {
        let rest = bytes.count - index
        let second = rest > 1 ? bytes[index + 1] : 0
        let third = rest > 2 ? bytes[index + 2] : 0
        let group = UInt32(bytes[index]) << 16 | UInt32(second) << 8 | UInt32(third)
        output[0] = alphabet[Int(group >> 18)]
        output[1] = alphabet[Int(group >> 12 & 63)]
        output[2] = rest > 1 ? alphabet[Int(group >> 6 & 63)] : UInt8(ascii: "=")
        output[3] = rest > 2 ? alphabet[Int(group & 63)] : UInt8(ascii: "=")
        output += 4
        index += 3
      }
      let padding = isURLSafe ? (3 - bytes.count % 3) % 3 : 0
      return output - target - padding
    }
  }

  /// Reads text in either alphabet, with or without padding; nil when it is none.
  static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var count = text.count
    while count > 0, text.count - count < 2, text[count - 1] == UInt8(ascii: "=") { count -= 1 }
    if count % 4 == 1 || count < text.count && text.count % 4 != 0 { return nil }
    var isValid = true
    let result = values.withUnsafeBufferPointer { values in
      [UInt8](unsafeUninitializedCapacity: count / 4 * 3 + 3) { buffer, length in
        var group: UInt32 = 0
        for index in 0..<count {
          let value = values[Int(text[index])]
          if value == 64 { isValid = false }
          group = group << 6 | UInt32(value & 63)
          if index & 3 == 3 {
            buffer[length] = UInt8(truncatingIfNeeded: group >> 16)
            buffer[length + 1] = UInt8(truncatingIfNeeded: group >> 8)
            buffer[length + 2] = UInt8(truncatingIfNeeded: group)
            length += 3
          }
        }
        switch count & 3 {
        case 2:
          buffer[length] = UInt8(truncatingIfNeeded: group >> 4)
          length += 1
        case 3:
          buffer[length] = UInt8(truncatingIfNeeded: group >> 10)
          buffer[length + 1] = UInt8(truncatingIfNeeded: group >> 2)
          length += 2
        default: break
        }
      }
    }
    return isValid ? result : nil
  }
}
