/// Comparison of members' names.
enum JSONName {
  /// Whether the name at a token is `name`.
  @inline(__always)
  static func matches(_ document: JSONDocument, _ index: UInt32, _ name: StaticString) -> Bool {
    let token = document.tokens[Int(index)]
    if token.isComplex || !name.hasPointerRepresentation {
      return JSONText.string(token, in: document.bytes).utf8.elementsEqual(name.description.utf8)
    }
    let count = name.utf8CodeUnitCount
    return Int(token.length) == count && areEqual(document.bytes + Int(token.start), name.utf8Start, count)
  }

  /// Whether the names at two tokens are the same text.
  static func areSame(_ document: JSONDocument, _ left: UInt32, _ right: UInt32) -> Bool {
    let first = document.tokens[Int(left)]
    let second = document.tokens[Int(right)]
    if first.isComplex || second.isComplex {
      return JSONText.string(first, in: document.bytes).utf8
        .elementsEqual(JSONText.string(second, in: document.bytes).utf8)
    }
    return first.length == second.length
      && areEqual(document.bytes + Int(first.start), document.bytes + Int(second.start), Int(first.length))
  }

  /// A number made of a text's length and of its first, middle and last bytes, by which most that differ can be told
  /// apart; its high bits are the better ones.
  @inline(__always)
  static func sketch(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    if count == 0 { return 0 }
    let key =
      UInt64(truncatingIfNeeded: count) ^ UInt64(bytes[0]) << 8 ^ UInt64(bytes[count >> 1]) << 16
      ^ UInt64(bytes[count &- 1]) << 24
    return key &* 0x9E37_79B9_7F4A_7C15
  }

  /// A hash that differs from run to run, so that nobody can prepare names that collide.
  static func hash(_ document: JSONDocument, _ index: UInt32) -> Int {
    let token = document.tokens[Int(index)]
    if token.isComplex {
      var text = JSONText.string(token, in: document.bytes)
      return text.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
    }
    return hash(UnsafeRawBufferPointer(start: document.bytes + Int(token.start), count: Int(token.length)))
  }

  static func hash(_ name: StaticString) -> Int {
    name.withUTF8Buffer { hash(UnsafeRawBufferPointer($0)) }
  }

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: bytes)
    return hasher.finalize()
  }

  @inline(__always)
  static func areEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    // Whole words, of which the last two may overlap.
    if count >= 8 {
      var index = 0
      while index < count &- 8 {
        if word(left + index, UInt64.self) != word(right + index, UInt64.self) { return false }
        index &+= 8
      }
      return word(left + (count &- 8), UInt64.self) == word(right + (count &- 8), UInt64.self)
    }
    if count >= 4 {
      return word(left, UInt32.self) == word(right, UInt32.self)
        && word(left + (count &- 4), UInt32.self) == word(right + (count &- 4), UInt32.self)
    }
    var index = 0
    while index < count {
      if left[index] != right[index] { return false }
      index &+= 1
    }
    return true
  }

  @inline(__always)
  private static func word<Word: BitwiseCopyable>(_ bytes: UnsafePointer<UInt8>, _ type: Word.Type) -> Word {
    UnsafeRawPointer(bytes).loadUnaligned(as: type)
  }
}
