import SwiftwrightRuntime
import Testing

struct EventStreamTests {
  private struct Piece: JSONModel {
    var type: String
    var text: String?

    init(type: String, text: String? = nil) {
      self.type = type
      self.text = text
    }

    init(_ json: inout JSONMembers) throws {
      type = try json.required("type")
      text = json.optional("text")
    }

    func write(_ json: inout JSONWriter) {
      json.member("type", type)
      json.member("text", text)
    }
  }

  /// All fields of an event.
  private struct Fields: JSONModel {
    var event: String?
    var data: String
    var retry: Int?

    init(event: String? = nil, data: String, retry: Int? = nil) {
      self.event = event
      self.data = data
      self.retry = retry
    }

    init(_ json: inout JSONMembers) throws {
      event = json.optional("event")
      data = try json.required("data")
      retry = json.optional("retry")
    }

    func write(_ json: inout JSONWriter) {
      json.member("event", event)
      json.member("data", data)
      json.member("retry", retry)
    }
  }

  @Test func eventsWithTheirFields() async throws {
    let events = [Fields(event: "said", data: "a\nb", retry: 5), Fields(event: "error", data: "no JSON")]
    var stream = EventStream<Fields> { writer in
      for event in events { try await writer.send(event) }
    }
    stream.format.holdsFields = true
    let bytes = try await stream.body.collect(upTo: 1000)
    let text = "event: said\nretry: 5\ndata: a\ndata: b\n\nevent: error\ndata: no JSON\n\n"
    #expect(String(decoding: bytes, as: UTF8.self) == text)
    var read: [Fields] = []
    for try await event in EventStream<Fields>(HTTPBody(bytes), stream.format) { read.append(event) }
    #expect(read == events)
  }

  /// A body that never ends.
  private static func endless(_ text: String) -> HTTPBody {
    HTTPBody { writer in
      try await writer.send(Array(text.utf8))
      try await Task.sleep(for: .seconds(3600))
    }
  }

  private static let format = EventFormat(nameMember: "type", ends: ["stop"])

  @Test(arguments: [
    "event: stop\ndata: {\"type\":\"stop\"}\n\n",
    "data: {\"text\":\"x\",\"type\":\"stop\"}\n\n",
  ])
  func endsAfterTheLastEvent(last: String) async throws {
    let stream = EventStream<Piece>(Self.endless("data: {\"type\":\"delta\"}\n\n" + last), Self.format)
    var iterator = stream.makeAsyncIterator()
    #expect(try await iterator.next()?.type == "delta")
    #expect(try await iterator.next()?.type == "stop")
    #expect(try await iterator.next() == nil)
    #expect(try await iterator.next() == nil)
  }

  @Test(arguments: [
    (#"data: {"error":{"message":"Slow down","type":"rate_limit"}}"#, "rate_limit", "Slow down"),
    (
      "event: error\n" + #"data: {"type":"error","error":{"type":"overloaded_error","message":"Later"}}"#,
      "overloaded_error", "Later"
    ),
    (#"data: {"type":"error","code":"server_error","message":"Oh"}"#, "server_error", "Oh"),
    ("event: error\ndata: broken", nil, "broken"),
  ])
  func errorsAreThrown(event: String, type: String?, message: String?) async throws {
    let stream = EventStream<Piece>(Self.endless("data: {\"type\":\"delta\"}\n\n\(event)\n\n"), Self.format)
    var iterator = stream.makeAsyncIterator()
    #expect(try await iterator.next()?.type == "delta")
    let error = await #expect(throws: StreamError.self) { _ = try await iterator.next() }
    #expect(error?.type == type)
    #expect(error?.message == message)
    #expect(try await iterator.next() == nil)
  }

  @Test func membersCalledErrorAreNoErrors() async throws {
    let body = HTTPBody("data: {\"error\":null,\"type\":\"a\"}\n\ndata: {\"type\":\"b\",\"error\":{}}\n\n")
    var types: [String] = []
    for try await piece in EventStream<Piece>(body, Self.format) { types.append(piece.type) }
    #expect(types == ["a", "b"])
  }

  @Test(arguments: [EventFormat.Framing.events, .lines, .sequence])
  func whatIsWrittenIsRead(framing: EventFormat.Framing) async throws {
    let pieces = [Piece(type: "a", text: "line\nbreak \u{1E}"), Piece(type: "stop")]
    var stream = EventStream<Piece> { writer in
      for piece in pieces { try await writer.send(piece) }
    }
    stream.format = Self.format
    stream.format.framing = framing
    let bytes = try await stream.body.collect(upTo: 1000)
    let text = String(decoding: bytes, as: UTF8.self)
    let (one, two) = (#"{"type":"a","text":"line\nbreak \u001e"}"#, #"{"type":"stop"}"#)
    let expected =
      switch framing {
      case .events: "event: a\ndata: \(one)\n\nevent: stop\ndata: \(two)\n\n"
      case .lines: "\(one)\n\(two)\n"
      case .sequence: "\u{1E}\(one)\n\u{1E}\(two)\n"
      }
    #expect(text.lowercased() == expected)
    for split in 0...bytes.count {
      let body = HTTPBody { writer in
        try await writer.send(Array(bytes[..<split]))
        try await writer.send(Array(bytes[split...]))
      }
      var read: [Piece] = []
      for try await piece in EventStream<Piece>(body, stream.format) { read.append(piece) }
      #expect(read == pieces, "split at \(split)")
    }
  }

  @Test(arguments: [
    (EventFormat.Framing.lines, "1\r\n\n \n2\n3", [1, 2, 3]),
    (.sequence, "\u{1E}1\n\u{1E}\u{1E}2 \u{1E}3", [1, 2]),
    (.sequence, "4\n\u{1E}5\n", [4, 5]),
  ])
  func blanksAndTruncatedNumbers(framing: EventFormat.Framing, text: String, expected: [Int]) async throws {
    var numbers: [Int] = []
    for try await number in EventStream<Int>(HTTPBody(text), EventFormat(framing: framing)) { numbers.append(number) }
    #expect(numbers == expected)
  }
}
