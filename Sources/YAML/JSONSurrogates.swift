/// JSON spells characters beyond U+FFFF as two escapes (`\uD83D\uDE00`), which YAML does not know.
enum JSONSurrogates {
  /// The document with YAML's own escape (`\U0001F600`) for each pair; nil if it is no JSON or has no pair.
  static func rewritten(_ bytes: [UInt8]) -> [UInt8]? {
    let first = bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var found = false
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "\\") else {
        output.append(bytes[place])
        place += 1
        continue
      }
      if let high = unit(bytes, place), high & 0xFC00 == 0xD800, let low = unit(bytes, place + 6),
        low & 0xFC00 == 0xDC00
      {
        let scalar = 0x10000 + ((high & 0x3FF) << 10 | (low & 0x3FF))
        let digits = String(scalar, radix: 16, uppercase: true)
        output += Array("\\U".utf8) + Array(repeating: UInt8(ascii: "0"), count: 8 - digits.utf8.count) + digits.utf8
        found = true
        place += 12
      } else {
        output += bytes[place..<min(place + 2, bytes.count)]
        place += 2
      }
    }
    return found ? output : nil
  }

  /// The code unit of the `\uXXXX` at a place.
  private static func unit(_ bytes: [UInt8], _ place: Int) -> UInt32? {
    guard place + 6 <= bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u") else {
      return nil
    }
    return UInt32(String(decoding: bytes[(place + 2)..<(place + 6)], as: UTF8.self), radix: 16)
  }
}
