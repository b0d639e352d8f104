/// Takes a `text/event-stream` apart by the algorithm of the HTML standard, however its bytes are split.
public struct ServerSentEventParser: Sendable {
  /// What a line that is not complete yet begins with.
  private var partial: [UInt8] = []
  private var skipsLineFeed = false
  private var isAtStart = true

  private var data: [UInt8] = []
  private var hasData = false
  private var event: String?
  /// The last type that was not the one before it, since most events have the same.
  private var lastEvent = ""
  private var id: String?
  private var retry: Int?
  private let limit: Int

  /// - Parameter limit: How long a line, or the data of an event, may be.
  public init(limit: Int = 16 << 20) {
    self.limit = limit
  }

  /// Takes more bytes, and appends the events they complete.
  ///
  /// - Throws: ``HTTPBodyError/tooLarge(limit:)`` when an event is longer than the limit.
  public mutating func parse(_ bytes: [UInt8], into events: inout [ServerSentEvent]) throws {
    try bytes.withUnsafeBufferPointer { try parse($0, into: &events) }
  }

  private mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>, into events: inout [ServerSentEvent]) throws {
    var start = 0
    let count = bytes.count
    if skipsLineFeed, count > 0 {
      skipsLineFeed = false
      if bytes[0] == 0x0A { start = 1 }
    }
    var index = start
    while index < count {
      index = Self.lineEnd(bytes, from: index)
      if index == count { break }
      let byte = bytes[index]
      try line(UnsafeBufferPointer(rebasing: bytes[start..<index]), into: &events)
      index &+= 1
      if byte == 0x0D {
        if index == count {
          skipsLineFeed = true
        } else if bytes[index] == 0x0A {
          index &+= 1
        }
      }
      start = index
    }
    if start < count {
      if partial.count + count - start > limit { throw HTTPBodyError.tooLarge(limit: limit) }
      partial.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<count]))
    }
  }

  /// Where the next line feed or carriage return is; the end when there is none.
  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index &+ 8 <= bytes.count {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let feeds = UInt64(littleEndian: word) ^ ones &* 0x0A
      let returns = UInt64(littleEndian: word) ^ ones &* 0x0D
      // The high bit of each byte that is zero in one of the two; the lowest such bit is exact.
      let found = ((feeds &- ones) & ~feeds | (returns &- ones) & ~returns) & (ones &* 0x80)
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index &+= 1 }
    return index
  }

  private mutating func line(_ end: UnsafeBufferPointer<UInt8>, into events: inout [ServerSentEvent]) throws {
    if partial.isEmpty, !isAtStart {
      try field(end, into: &events)
      return
    }
    var whole = partial
    partial = []
    whole.append(contentsOf: end)
    if isAtStart {
      isAtStart = false
      if whole.starts(with: [0xEF, 0xBB, 0xBF]) { whole.removeFirst(3) }
    }
    try whole.withUnsafeBufferPointer { try field($0, into: &events) }
  }

  private mutating func field(_ line: UnsafeBufferPointer<UInt8>, into events: inout [ServerSentEvent]) throws {
    guard let first = line.first else { return dispatch(into: &events) }
    var colon = 0
    while colon < line.count, line[colon] != UInt8(ascii: ":") { colon &+= 1 }
    var start = min(colon + 1, line.count)
    if start < line.count, line[start] == 0x20 { start &+= 1 }
    let value = UnsafeBufferPointer(rebasing: line[start...])
    switch (first, colon) {
    case (UInt8(ascii: "d"), 4) where Self.isName(line, "data"):
      if data.count + value.count >= limit { throw HTTPBodyError.tooLarge(limit: limit) }
      if hasData {
        data.append(0x0A)
        data.append(contentsOf: value)
      } else {
        hasData = true
        data = Array(value)
      }
    case (UInt8(ascii: "e"), 5) where Self.isName(line, "event"):
      if !lastEvent.isMade(of: value) { lastEvent = String(decoding: value, as: UTF8.self) }
      event = value.isEmpty ? nil : lastEvent
    case (UInt8(ascii: "i"), 2) where Self.isName(line, "id"):
      if !value.contains(0) { id = value.isEmpty ? nil : String(decoding: value, as: UTF8.self) }
    case (UInt8(ascii: "r"), 5) where Self.isName(line, "retry"):
      if !value.isEmpty, value.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
        retry = Int(String(decoding: value, as: UTF8.self))
      }
    default: break
    }
  }

  private mutating func dispatch(into events: inout [ServerSentEvent]) {
    if hasData {
      events.append(ServerSentEvent(event: event, bytes: data, id: id, retry: retry))
      data = []
      hasData = false
      retry = nil
    }
    event = nil
  }

  private static func isName(_ line: UnsafeBufferPointer<UInt8>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      var index = 0
      while index < name.count {
        if line[index] != name[index] { return false }
        index &+= 1
      }
      return true
    }
  }
}
