/// JSON text: its grammar, and how it becomes a `String`.
enum JSONText {
  /// Scans text up to its closing quotation mark, whose position is returned, or to a fault.
  @inline(__always)
  static func scan(
    _ bytes: UnsafePointer<UInt8>,
    from start: Int,
    acceptsLoneSurrogates: Bool,
    isComplex: inout Bool
  ) -> (position: Int, message: String?) {
    var position = start
    while true {
      // Eight bytes at a time, while none is a quotation mark, a backslash, a control character or outside ASCII.
      let word = UInt64(littleEndian: UnsafeRawPointer(bytes + position).loadUnaligned(as: UInt64.self))
      if special(word) == 0 {
        position &+= 8
        continue
      }
      // The lowest marked byte is exact (borrows only disturb those above it).
      position &+= special(word).trailingZeroBitCount >> 3
      if bytes[position] == UInt8(ascii: "\"") { return (position, nil) }
      let step = scanSpecial(bytes, position, acceptsLoneSurrogates: acceptsLoneSurrogates)
      if let message = step.message { return (position, message) }
      if bytes[position] == UInt8(ascii: "\\") { isComplex = true }
      position &+= step.length
    }
  }

  /// The high bit of each byte that needs attention.
  @inline(__always)
  static func special(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    return ((word &- ones &* 0x20) | (quotes &- ones) | (backslashes &- ones) | word) & highs
  }

  @inline(never)
  private static func scanSpecial(
    _ bytes: UnsafePointer<UInt8>,
    _ position: Int,
    acceptsLoneSurrogates: Bool
  ) -> (length: Int, message: String?) {
    let byte = bytes[position]
    if byte == UInt8(ascii: "\\") {
      return scanEscape(bytes, position, acceptsLoneSurrogates: acceptsLoneSurrogates)
    }
    if byte < 0x20 { return (0, "a control character within text") }
    if byte < 0x80 { return (1, nil) }
    let length = scalarLength(bytes + position)
    return length == 0 ? (0, "not UTF-8") : (length, nil)
  }

  /// The length of the UTF-8 sequence at `bytes`, which is not ASCII; 0 if it is none.
  static func scalarLength(_ bytes: UnsafePointer<UInt8>) -> Int {
    let first = bytes[0]
    guard first >= 0xC2, bytes[1] & 0xC0 == 0x80 else { return 0 }
    if first < 0xE0 { return 2 }
    guard bytes[2] & 0xC0 == 0x80 else { return 0 }
    if first < 0xF0 {
      if first == 0xE0, bytes[1] < 0xA0 { return 0 }
      if first == 0xED, bytes[1] > 0x9F { return 0 }
      return 3
    }
    guard first < 0xF5, bytes[3] & 0xC0 == 0x80 else { return 0 }
    if first == 0xF0, bytes[1] < 0x90 { return 0 }
    if first == 0xF4, bytes[1] > 0x8F { return 0 }
    return 4
  }

  private static func scanEscape(
    _ bytes: UnsafePointer<UInt8>,
    _ position: Int,
    acceptsLoneSurrogates: Bool
  ) -> (length: Int, message: String?) {
    switch bytes[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return (2, nil)
    case UInt8(ascii: "u"):
      guard let unit = hexUnit(bytes + position + 2) else { return (0, "\\u without four hexadecimal digits") }
      if unit & 0xF800 != 0xD800 { return (6, nil) }
      if unit & 0xFC00 == 0xD800, bytes[position + 6] == UInt8(ascii: "\\"), bytes[position + 7] == UInt8(ascii: "u"),
        let low = hexUnit(bytes + position + 8), low & 0xFC00 == 0xDC00
      {
        return (12, nil)
      }
      return acceptsLoneSurrogates ? (6, nil) : (0, "half a surrogate pair")
    default:
      return (0, "a backslash that escapes nothing")
    }
  }

  /// The UTF-16 unit of four hexadecimal digits; stops at the first byte that is none.
  static func hexUnit(_ bytes: UnsafePointer<UInt8>) -> UInt32? {
    var unit: UInt32 = 0
    for index in 0..<4 {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt32(byte &- UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt32(byte &- UInt8(ascii: "a") &+ 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt32(byte &- UInt8(ascii: "A") &+ 10)
      default: return nil
      }
    }
    return unit
  }

  /// The text of a string token.
  @inline(__always)
  static func string(_ token: JSONToken, in bytes: UnsafePointer<UInt8>) -> String {
    if token.isComplex { return unescaped(token, in: bytes) }
    return String(
      decoding: UnsafeBufferPointer(start: bytes + Int(token.start), count: Int(token.length)),
      as: UTF8.self
    )
  }

  @inline(never)
  private static func unescaped(_ token: JSONToken, in bytes: UnsafePointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: Int(token.length)) { buffer in
      guard let output = buffer.baseAddress else { return 0 }
      return unescape(token, in: bytes, into: output)
    }
  }

  /// Writes the text of a string token that was checked; never longer than its source.
  static func unescape(
    _ token: JSONToken,
    in bytes: UnsafePointer<UInt8>,
    into output: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var position = Int(token.start)
    let end = position + Int(token.length)
    var count = 0
    while position < end {
      // Eight bytes at a time, while none is a backslash. As the text only gets shorter, there is room for them.
      if position &+ 8 <= end {
        let word = UnsafeRawPointer(bytes + position).loadUnaligned(as: UInt64.self)
        if !hasBackslash(word) {
          UnsafeMutableRawPointer(output + count).storeBytes(of: word, as: UInt64.self)
          count &+= 8
          position &+= 8
          continue
        }
      }
      let byte = bytes[position]
      if byte != UInt8(ascii: "\\") {
        output[count] = byte
        count &+= 1
        position &+= 1
        continue
      }
      let escape = bytes[position + 1]
      position &+= 2
      guard escape == UInt8(ascii: "u") else {
        output[count] = single(escape)
        count &+= 1
        continue
      }
      var scalar = hexUnit(bytes + position) ?? 0xFFFD
      position &+= 4
      if scalar & 0xF800 == 0xD800 {
        if scalar & 0xFC00 == 0xD800, position + 6 <= end, bytes[position] == UInt8(ascii: "\\"),
          bytes[position + 1] == UInt8(ascii: "u"), let low = hexUnit(bytes + position + 2), low & 0xFC00 == 0xDC00
        {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + low & 0x3FF
          position &+= 6
        } else {
          scalar = 0xFFFD
        }
      }
      count &+= put(scalar, output + count)
    }
    return count
  }

  @inline(__always)
  private static func hasBackslash(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let backslashes = word ^ (ones &* 0x5C)
    return (backslashes &- ones) & ~backslashes & (ones &* 0x80) != 0
  }

  private static func single(_ escape: UInt8) -> UInt8 {
    switch escape {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: escape
    }
  }

  private static func put(_ scalar: UInt32, _ output: UnsafeMutablePointer<UInt8>) -> Int {
    let tail: (UInt32) -> UInt8 = { UInt8(truncatingIfNeeded: 0x80 | (scalar >> $0) & 0x3F) }
    if scalar < 0x80 {
      output[0] = UInt8(truncatingIfNeeded: scalar)
      return 1
    }
    if scalar < 0x800 {
      output[0] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      output[1] = tail(0)
      return 2
    }
    if scalar < 0x10000 {
      output[0] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      output[1] = tail(6)
      output[2] = tail(0)
      return 3
    }
    output[0] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
    output[1] = tail(12)
    output[2] = tail(6)
    output[3] = tail(0)
    return 4
  }
}
