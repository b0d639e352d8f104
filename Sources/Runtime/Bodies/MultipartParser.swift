/// Takes a `multipart/form-data` body apart (RFC 7578), however its bytes are split.
struct MultipartParser: Sendable {
  enum Event: Sendable, Equatable {
    /// A part begins.
    case part(HTTPHeaders)
    /// More of the part's body.
    case bytes([UInt8])
    /// The part ends.
    case endOfPart
  }

  private enum State {
    case preamble, afterBoundary, head, body, end
  }

  private let delimiter: [UInt8]
  private let headLimit: Int
  private var state = State.preamble
  /// What was received and not yet understood. It begins as if a line had ended before it, as delimiters do.
  private var buffer: [UInt8] = [0x0D, 0x0A]

  init(boundary: String, headLimit: Int = RequestLimits().partHead) {
    delimiter = Array("\r\n--\(boundary)".utf8)
    self.headLimit = headLimit
  }

  /// Takes more bytes, and appends what they complete.
  mutating func parse(_ bytes: [UInt8], into events: inout [Event]) throws {
    buffer.append(contentsOf: bytes)
    while try step(&events) {}
  }

  /// Ends the body.
  ///
  /// - Throws: ``MultipartError`` when the closing boundary has not come.
  func finish() throws {
    if state != .end { throw MultipartError("the multipart body ends before its closing boundary") }
  }

  /// Whether something was understood, so that there may be more.
  private mutating func step(_ events: inout [Event]) throws -> Bool {
    switch state {
    case .preamble:
      guard let start = find(delimiter) else {
        keep(delimiter.count - 1)
        return false
      }
      buffer.removeFirst(start + delimiter.count)
      state = .afterBoundary
      return true
    case .afterBoundary: return try stepAfterBoundary()
    case .head: return try stepHead(&events)
    case .body: return stepBody(&events)
    case .end:
      buffer.removeAll()
      return false
    }
  }

  private mutating func stepAfterBoundary() throws -> Bool {
    if buffer.starts(with: [0x2D, 0x2D]) {
      state = .end
      return true
    }
    // White space may stand before the line's end.
    guard let index = buffer.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }), index + 1 < buffer.count else {
      if buffer.count > headLimit { throw MultipartError("a boundary is not followed by a line break") }
      return false
    }
    guard buffer[index] == 0x0D, buffer[index + 1] == 0x0A else {
      throw MultipartError("a boundary is not followed by a line break")
    }
    // The line break stays: a head that is empty is this one and another.
    buffer.removeFirst(index)
    state = .head
    return true
  }

  private mutating func stepHead(_ events: inout [Event]) throws -> Bool {
    guard let end = find([0x0D, 0x0A, 0x0D, 0x0A]) else {
      if buffer.count > headLimit { throw HTTPBodyError.tooLarge(limit: headLimit) }
      return false
    }
    if end > headLimit { throw HTTPBodyError.tooLarge(limit: headLimit) }
    events.append(.part(try Self.headers(String(decoding: buffer[..<end], as: UTF8.self))))
    // The last line break stays: it may begin the delimiter of a part that is empty.
    buffer.removeFirst(end + 2)
    state = .body
    isAtBodyStart = true
    return true
  }

  /// Whether the line break that ends the head is still in the buffer.
  private var isAtBodyStart = false

  private mutating func stepBody(_ events: inout [Event]) -> Bool {
    if isAtBodyStart, buffer.count < delimiter.count, delimiter.starts(with: buffer) { return false }
    guard let start = find(delimiter) else {
      let count = buffer.count - (delimiter.count - 1)
      if count > 2 || (count > 0 && !isAtBodyStart) { emit(count, &events) }
      return false
    }
    emit(start, &events)
    events.append(.endOfPart)
    buffer.removeFirst(delimiter.count)
    state = .afterBoundary
    return true
  }

  /// Emits the first bytes of the buffer, without the line break that ends the head.
  private mutating func emit(_ count: Int, _ events: inout [Event]) {
    if count == 0 { return }
    let start = isAtBodyStart ? 2 : 0
    isAtBodyStart = false
    if count > start { events.append(.bytes(Array(buffer[start..<count]))) }
    buffer.removeFirst(count)
  }

  private mutating func keep(_ count: Int) {
    if buffer.count > count { buffer.removeFirst(buffer.count - count) }
  }

  private func find(_ pattern: [UInt8]) -> Int? {
    buffer.withUnsafeBufferPointer { buffer in
      pattern.withUnsafeBufferPointer { pattern in
        var index = 0
        while index + pattern.count <= buffer.count {
          if buffer[index] == pattern[0] {
            var length = 1
            while length < pattern.count, buffer[index &+ length] == pattern[length] { length &+= 1 }
            if length == pattern.count { return index }
          }
          index &+= 1
        }
        return nil
      }
    }
  }

  private static func headers(_ text: String) throws -> HTTPHeaders {
    var fields: [HTTPHeaders.Field] = []
    for line in text.split(separator: "\r\n") {
      if let first = line.first, first == " " || first == "\t", !fields.isEmpty {
        // A field that goes on in the next line.
        fields[fields.count - 1].value += " " + line.drop { $0 == " " || $0 == "\t" }
        continue
      }
      guard let colon = line.firstIndex(of: ":") else { throw MultipartError("a line of a part's head has no colon") }
      var value = line[line.index(after: colon)...]
      while value.first == " " || value.first == "\t" { value.removeFirst() }
      while value.last == " " || value.last == "\t" { value.removeLast() }
      fields.append(HTTPHeaders.Field(name: String(line[..<colon]), value: String(value)))
    }
    return HTTPHeaders(fields)
  }
}
