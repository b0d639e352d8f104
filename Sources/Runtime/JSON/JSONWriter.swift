/// Appends JSON to a buffer.
///
/// Values write themselves with `write(_:)`; models name their members with `member(_:_:)` and its relatives. Commas are
/// put where they belong. What has no JSON form (NaN, a date in the year 20000) is remembered and thrown by `finish()`,
/// so that writing itself cannot fail.
public struct JSONWriter: ~Copyable, @unchecked Sendable {
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  /// How the document is written.
  public let options: JSONWriteOptions

  /// A value was written that needs a comma before the next.
  var needsComma = false

  /// Integers are written as text.
  var asString = false

  /// The member to be put first into the next object.
  var tag: (name: StaticString, value: StaticString)?

  /// The member that was put first, and how many objects were open then, so that the object does not write it again.
  var first: (name: StaticString, depth: Int) = ("", -1)

  /// How many objects are open.
  private(set) var depth = 0

  /// Where objects begin whose members' names are data, if somebody wants to know.
  var mapOffsets: [Int]?

  private var fault: Fault?

  /// A value that has no JSON form, and where it stands.
  private struct Fault {
    let message: String
    let offset: Int
  }

  /// An empty document.
  public init(_ options: JSONWriteOptions = .storage) {
    self.options = options
    capacity = 256
    buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  }

  deinit {
    buffer.deallocate()
  }

  /// The document's bytes.
  ///
  /// - Throws: `JSONError` for the first value that has no JSON form, with its place in what was written.
  public consuming func finish() throws -> [UInt8] {
    let bytes = Array(UnsafeBufferPointer(start: buffer, count: count))
    if let fault { throw try Self.error(fault, in: bytes) }
    return bytes
  }

  private static func error(_ fault: Fault, in bytes: [UInt8]) throws -> any Error {
    let document = try JSONDocument(bytes, options: JSONReadOptions(maximumDepth: .max))
    let index = (0..<document.tokenCount).first { Int(document.tokens[$0].start) == fault.offset }
    return document.error(fault.message, at: UInt32(truncatingIfNeeded: index ?? 0))
  }

  /// Writes `null` for a value that has no JSON form, and remembers the first such value.
  mutating func fail(_ message: String) {
    let offset = count + (needsComma ? 1 : 0)
    scalar("null")
    if fault == nil { fault = Fault(message: message, offset: offset) }
  }

  func withBytes<T>(_ body: (UnsafeRawBufferPointer) -> T) -> T {
    body(UnsafeRawBufferPointer(start: buffer, count: count))
  }

  static func haveSameBytes(_ left: borrowing JSONWriter, _ right: borrowing JSONWriter) -> Bool {
    left.count == right.count && JSONName.areEqual(left.buffer, right.buffer, left.count)
  }

  /// Makes room for `extra` bytes; returns where they go.
  @inline(__always)
  mutating func reserve(_ extra: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity &- count < extra { grow(extra) }
    return buffer + count
  }

  /// Counts bytes that were put where `reserve` said.
  @inline(__always)
  mutating func commit(_ length: Int) {
    count &+= length
  }

  @inline(never)
  private mutating func grow(_ extra: Int) {
    let larger = max(capacity * 2, count + extra)
    let target = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    target.moveInitialize(from: buffer, count: count)
    buffer.deallocate()
    buffer = target
    capacity = larger
  }

  @inline(__always)
  mutating func byte(_ byte: UInt8) {
    reserve(1).pointee = byte
    commit(1)
  }

  @inline(__always)
  mutating func separate() {
    if needsComma { byte(UInt8(ascii: ",")) }
  }

  /// Writes a value that needs no escaping.
  mutating func scalar(_ text: StaticString) {
    text.withUTF8Buffer { scalar($0) }
  }

  /// Writes a value that needs no escaping.
  mutating func scalar(_ text: UnsafeBufferPointer<UInt8>) {
    let target = reserve(text.count + 1)
    var length = 0
    if needsComma {
      target[0] = UInt8(ascii: ",")
      length = 1
    }
    if let base = text.baseAddress { (target + length).update(from: base, count: text.count) }
    commit(length + text.count)
    needsComma = true
  }

  /// Begins an object; what is returned goes to `endObject`.
  mutating func beginObject() -> Bool {
    separate()
    byte(UInt8(ascii: "{"))
    needsComma = false
    let outer = asString
    asString = false
    depth &+= 1
    if let tag {
      self.tag = nil
      constant(tag.name, tag.value)
      first = (tag.name, depth)
    }
    return outer
  }

  /// Begins an object whose members' names are data.
  mutating func beginMap() -> Bool {
    if mapOffsets != nil { mapOffsets?.append(count + (needsComma ? 1 : 0)) }
    return beginObject()
  }

  mutating func endObject(_ outer: Bool) {
    byte(UInt8(ascii: "}"))
    depth &-= 1
    needsComma = true
    asString = outer
  }

  @usableFromInline
  mutating func beginArray() {
    separate()
    byte(UInt8(ascii: "["))
    needsComma = false
    tag = nil
  }

  @usableFromInline
  mutating func endArray() {
    byte(UInt8(ascii: "]"))
    needsComma = true
  }
}
