/// Takes JSON Lines or a JSON text sequence (RFC 7464) apart, however the bytes are split.
struct JSONRecordParser: Sendable {
  private let separator: UInt8
  private let isSequence: Bool
  private let limit: Int
  private var partial: [UInt8] = []

  init(_ framing: EventFormat.Framing, limit: Int = 16 << 20) {
    isSequence = framing == .sequence
    separator = isSequence ? 0x1E : 0x0A
    self.limit = limit
  }

  /// Takes more bytes, and appends the values they complete.
  ///
  /// - Throws: ``HTTPBodyError/tooLarge(limit:)`` when a value is longer than the limit.
  mutating func parse(_ bytes: [UInt8], into records: inout [ServerSentEvent]) throws {
    var start = 0
    while let end = bytes[start...].firstIndex(of: separator) {
      partial += bytes[start..<end]
      try take(into: &records)
      start = end + 1
    }
    if partial.count + bytes.count - start > limit { throw HTTPBodyError.tooLarge(limit: limit) }
    partial += bytes[start...]
  }

  /// Takes the last value, which need not be followed by a separator.
  mutating func finish(into records: inout [ServerSentEvent]) throws {
    try take(into: &records)
  }

  /// In a sequence, a number or a literal that no white space follows may have been cut, and is dropped: RFC 7464 §2.4.
  private mutating func take(into records: inout [ServerSentEvent]) throws {
    defer { partial = [] }
    if partial.count > limit { throw HTTPBodyError.tooLarge(limit: limit) }
    guard let first = partial.firstIndex(where: { !Self.isSpace($0) }),
      let last = partial.lastIndex(where: { !Self.isSpace($0) })
    else { return }
    let endsItself = [UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "\"")].contains(partial[last])
    if isSequence, !endsItself, last == partial.count - 1 { return }
    let isWhole = first == 0 && last == partial.count - 1
    records.append(ServerSentEvent(bytes: isWhole ? partial : Array(partial[first...last])))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
