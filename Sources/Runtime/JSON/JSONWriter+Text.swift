extension JSONWriter {
  /// Writes text, escaping what JSON wants escaped.
  mutating func text(_ value: String) {
    var value = value
    value.withUTF8 { text($0) }
  }

  mutating func text(_ source: UnsafeBufferPointer<UInt8>) {
    let target = reserve(source.count + 3)
    var length = 0
    if needsComma {
      target[0] = UInt8(ascii: ",")
      length = 1
    }
    target[length] = UInt8(ascii: "\"")
    length &+= 1
    needsComma = true
    guard let base = source.baseAddress else {
      target[length] = UInt8(ascii: "\"")
      commit(length &+ 1)
      return
    }
    let clean = Self.cleanPrefix(base, source.count)
    (target + length).update(from: base, count: clean)
    length &+= clean
    if clean == source.count {
      target[length] = UInt8(ascii: "\"")
      commit(length &+ 1)
      return
    }
    commit(length)
    escaped(base + clean, source.count - clean)
    byte(UInt8(ascii: "\""))
  }

  /// How many bytes from the first on need no escaping.
  @inline(__always)
  private static func cleanPrefix(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var position = 0
    while position &+ 8 <= count, isClean(bytes + position) { position &+= 8 }
    // What is left of a word is in one that overlaps the last.
    if count >= 8, count &- position < 8, isClean(bytes + count - 8) { return count }
    while position < count, !needsEscape(bytes[position]) { position &+= 1 }
    return position
  }

  /// Whether none of eight bytes needs escaping.
  @inline(__always)
  private static func isClean(_ bytes: UnsafePointer<UInt8>) -> Bool {
    let word = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    return JSONText.special(word) & ~(word & 0x8080_8080_8080_8080) == 0
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  @inline(never)
  private mutating func escaped(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    var position = 0
    while position < count {
      let clean = Self.cleanPrefix(bytes + position, count - position)
      reserve(clean).update(from: bytes + position, count: clean)
      commit(clean)
      position += clean
      if position < count {
        escape(bytes[position])
        position += 1
      }
    }
  }

  private mutating func escape(_ value: UInt8) {
    let target = reserve(6)
    target[0] = UInt8(ascii: "\\")
    switch value {
    case 0x08: target[1] = UInt8(ascii: "b")
    case 0x09: target[1] = UInt8(ascii: "t")
    case 0x0A: target[1] = UInt8(ascii: "n")
    case 0x0C: target[1] = UInt8(ascii: "f")
    case 0x0D: target[1] = UInt8(ascii: "r")
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): target[1] = value
    default:
      target[1] = UInt8(ascii: "u")
      target[2] = UInt8(ascii: "0")
      target[3] = UInt8(ascii: "0")
      target[4] = UInt8(ascii: "0") &+ value >> 4
      target[5] = Self.hexDigit(value & 15)
      commit(6)
      return
    }
    commit(2)
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "a") &+ value &- 10
  }
}
