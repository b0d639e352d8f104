/// Checks a document's grammar and encoding in one pass, and makes the table of its values.
///
/// The bytes are copied behind a margin of zeros, so that looking a few bytes ahead is always allowed and the end needs
/// no test of its own: a zero fits nowhere in the grammar. The table stands behind them in the same piece of memory, since
/// most documents are so small that getting another would take as long as scanning.
struct JSONScanner {
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  let end: Int
  private(set) var tokens: UnsafeMutablePointer<JSONToken>
  private(set) var tokenCount = 0
  private var capacity: Int
  private var position = 0
  private var depth = 0
  private let options: JSONReadOptions

  private static let margin = 16
  private static let none = UInt32.max
  private var open = Self.none

  /// A fault found while scanning.
  struct Fault {
    let message: String
    let offset: Int
  }

  init(copying source: UnsafeRawBufferPointer, options: JSONReadOptions) {
    end = source.count
    capacity = end / 12 + 8
    (bytes, tokens) = Self.allocate(end, capacity)
    if let base = source.baseAddress, end > 0 {
      UnsafeMutableRawPointer(bytes).copyMemory(from: base, byteCount: end)
    }
    (bytes + end).initialize(repeating: 0, count: Self.margin)
    self.options = options
  }

  /// Memory for bytes and their margin, and for the table; deallocating the bytes frees both.
  private static func allocate(
    _ end: Int,
    _ capacity: Int
  ) -> (UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<JSONToken>) {
    let alignment = MemoryLayout<JSONToken>.alignment
    let offset = (end + margin + alignment - 1) / alignment * alignment
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: offset + capacity * MemoryLayout<JSONToken>.stride,
      alignment: alignment
    )
    return (
      memory.bindMemory(to: UInt8.self, capacity: end + margin),
      (memory + offset).bindMemory(to: JSONToken.self, capacity: capacity)
    )
  }

  func free() {
    bytes.deallocate()
  }

  /// The error for a fault, placed in the innermost container that was open.
  mutating func error(_ fault: Fault) -> JSONError {
    let place = JSONPlace(bytes: bytes, tokens: tokens, tokenCount: tokenCount)
    let innermost = open
    var container = open
    while container != Self.none {
      let parent = tokens[Int(container)].next
      tokens[Int(container)].next = UInt32(truncatingIfNeeded: tokenCount)
      container = parent
    }
    let token = innermost == Self.none ? 0 : innermost
    return place.error(fault.message, offset: min(fault.offset, end), token: token)
  }

  /// Makes the table; nil when the document is right.
  mutating func scan() -> Fault? {
    guard end < Int(UInt32.max / 2) else { return Fault(message: "the document is larger than 2 GB", offset: 0) }
    if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
    skipSpace()
    while true {
      if let fault = scanValue() { return fault }
      // A value has ended, or a container has begun and `position` stands at its first value.
      if let fault = closeAndAdvance() { return fault }
      if open == Self.none { break }
    }
    skipSpace()
    return position == end ? nil : fault("after the end of the document")
  }

  /// Scans a value; of a container that is not empty, everything before its first value that has none.
  private mutating func scanValue() -> Fault? {
    while true {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        return scanString()
      case UInt8(ascii: "{"):
        if let fault = begin(.object) { return fault }
        if bytes[position] == UInt8(ascii: "}") { return nil }
        if let fault = scanName() { return fault }
      case UInt8(ascii: "["):
        if let fault = begin(.array) { return fault }
        if bytes[position] == UInt8(ascii: "]") { return nil }
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        return scanNumber()
      case UInt8(ascii: "t"):
        return scanWord("true", .true)
      case UInt8(ascii: "f"):
        return scanWord("false", .false)
      case UInt8(ascii: "n"):
        return scanWord("null", .null)
      default:
        return fault("where a value is expected")
      }
    }
  }

  /// Ends the containers that end here and goes to the next value, if there is one.
  private mutating func closeAndAdvance() -> Fault? {
    while open != Self.none {
      let container = Int(open)
      let isObject = tokens[container].kind == .object
      if container != tokenCount - 1 { tokens[container].length &+= 1 }
      skipSpace()
      let byte = bytes[position]
      if byte == UInt8(ascii: ","), container != tokenCount - 1 {
        position &+= 1
        skipSpace()
        return isObject ? scanName() : nil
      }
      guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
        return fault(isObject ? "where a comma or } is expected" : "where a comma or ] is expected")
      }
      position &+= 1
      depth &-= 1
      open = tokens[container].next
      tokens[container].next = UInt32(truncatingIfNeeded: tokenCount)
    }
    return nil
  }

  private mutating func begin(_ kind: JSONToken.Kind) -> Fault? {
    depth &+= 1
    if depth > options.maximumDepth {
      return Fault(message: "nested more than \(options.maximumDepth) deep", offset: position)
    }
    let index = UInt32(truncatingIfNeeded: tokenCount)
    append(kind, start: position, length: 0, isComplex: false)
    tokens[Int(index)].next = open
    open = index
    position &+= 1
    skipSpace()
    return nil
  }

  private mutating func scanName() -> Fault? {
    guard bytes[position] == UInt8(ascii: "\"") else { return fault("where a member's name is expected") }
    if let fault = scanString() { return fault }
    skipSpace()
    guard bytes[position] == UInt8(ascii: ":") else { return fault("where a colon is expected") }
    position &+= 1
    skipSpace()
    return nil
  }

  private mutating func scanString() -> Fault? {
    let start = position &+ 1
    var isComplex = false
    let result = JSONText.scan(
      bytes,
      from: start,
      acceptsLoneSurrogates: options.replacesLoneSurrogates,
      isComplex: &isComplex
    )
    if let message = result.message {
      return result.position >= end
        ? Fault(message: "the document ends within text", offset: end)
        : Fault(message: message, offset: result.position)
    }
    append(.string, start: start, length: result.position &- start, isComplex: isComplex)
    position = result.position &+ 1
    return nil
  }

  private mutating func scanNumber() -> Fault? {
    let start = position
    var isComplex = false
    if bytes[position] == UInt8(ascii: "-") { position &+= 1 }
    if bytes[position] == UInt8(ascii: "0") {
      position &+= 1
      if Self.isDigit(bytes[position]) { return Fault(message: "a number starts with a zero", offset: start) }
    } else if !skipDigits() {
      return fault("where a digit is expected")
    }
    if bytes[position] == UInt8(ascii: ".") {
      isComplex = true
      position &+= 1
      if !skipDigits() { return fault("where a digit is expected") }
    }
    if bytes[position] | 0x20 == UInt8(ascii: "e") {
      isComplex = true
      position &+= 1
      if bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") { position &+= 1 }
      if !skipDigits() { return fault("where a digit is expected") }
    }
    append(.number, start: start, length: position &- start, isComplex: isComplex)
    return nil
  }

  private mutating func scanWord(_ word: StaticString, _ kind: JSONToken.Kind) -> Fault? {
    let start = position
    let count = word.utf8CodeUnitCount
    for index in 0..<count where bytes[start &+ index] != word.utf8Start[index] {
      position = start &+ index
      return fault("in a word that is not true, false or null")
    }
    position = start &+ count
    append(kind, start: start, length: count, isComplex: false)
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10
  }

  private mutating func skipDigits() -> Bool {
    let start = position
    while Self.isDigit(bytes[position]) { position &+= 1 }
    return position > start
  }

  @inline(__always)
  private mutating func skipSpace() {
    while true {
      let byte = bytes[position]
      if byte > 0x20 { return }
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position &+= 1
    }
  }

  @inline(__always)
  private mutating func append(_ kind: JSONToken.Kind, start: Int, length: Int, isComplex: Bool) {
    if tokenCount == capacity { grow() }
    tokens[tokenCount] = JSONToken(
      start: UInt32(truncatingIfNeeded: start),
      length: UInt32(truncatingIfNeeded: length),
      next: UInt32(truncatingIfNeeded: tokenCount &+ 1),
      kind: kind,
      isComplex: isComplex
    )
    tokenCount &+= 1
  }

  @inline(never)
  private mutating func grow() {
    capacity *= 2
    let larger = Self.allocate(end, capacity)
    larger.0.initialize(from: bytes, count: end + Self.margin)
    larger.1.initialize(from: tokens, count: tokenCount)
    bytes.deallocate()
    (bytes, tokens) = larger
  }

  /// The fault of finding here what does not belong `place`.
  private func fault(_ place: String) -> Fault {
    if position >= end {
      return Fault(message: end == 0 ? "the document is empty" : "the document ends too early", offset: end)
    }
    let byte = bytes[position]
    if byte > 0x20, byte < 0x7F {
      return Fault(message: "unexpected \(Character(UnicodeScalar(byte))) \(place)", offset: position)
    }
    return Fault(message: "unexpected byte 0x\(String(byte, radix: 16)) \(place)", offset: position)
  }
}
