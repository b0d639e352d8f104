import SwiftwrightRuntime
import Testing

struct ServerSentEventTests {
  /// All that the HTML standard speaks of.
  static let text =
    "\u{FEFF}: comment\ndata: one\ndata:two\r\nid: 7\rretry: 1500\r\nevent: add\n\n"
    + "data\n\ndata\ndata\r\rdata:  spaced\nid\nunknown: x\nretry: 1a\n\r\n"
    + ":\n\nevent: lost\n\ndata: naïve \u{1F600}\nid: a\u{0}b\n\ndata: incomplete\n"

  static let events = [
    ServerSentEvent(event: "add", data: "one\ntwo", id: "7", retry: 1500),
    ServerSentEvent(data: "", id: "7"),
    ServerSentEvent(data: "\n", id: "7"),
    ServerSentEvent(data: " spaced"),
    ServerSentEvent(data: "naïve \u{1F600}"),
  ]

  @Test func splitAnywhere() throws {
    let bytes = Array(Self.text.utf8)
    for split in 0...bytes.count {
      var parser = ServerSentEventParser()
      var events: [ServerSentEvent] = []
      try parser.parse(Array(bytes[..<split]), into: &events)
      try parser.parse(Array(bytes[split...]), into: &events)
      #expect(events == Self.events, "split at \(split)")
    }
    var parser = ServerSentEventParser()
    var events: [ServerSentEvent] = []
    for byte in bytes { try parser.parse([byte], into: &events) }
    #expect(events == Self.events)
  }

  @Test func limits() {
    var parser = ServerSentEventParser(limit: 10)
    var events: [ServerSentEvent] = []
    #expect(throws: HTTPBodyError.tooLarge(limit: 10)) {
      try parser.parse(Array("data: 0123456789".utf8), into: &events)
    }
    parser = ServerSentEventParser(limit: 10)
    #expect(throws: HTTPBodyError.tooLarge(limit: 10)) {
      for _ in 0..<10 { try parser.parse(Array("data: 01\n".utf8), into: &events) }
    }
  }

  @Test func endsAtDone() async throws {
    let body = HTTPBody("data: 1\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n")
    var numbers: [Int] = []
    for try await number in EventStream<Int>(body) { numbers.append(number) }
    #expect(numbers == [1, 2])
  }

  @Test func writing() async throws {
    let stream = AsyncStream<String> { continuation in
      continuation.yield("a\nb")
      continuation.yield("c")
      continuation.finish()
    }
    let events = EventStream(stream).named { $0 == "c" ? "last" : nil }
    let bytes = try await events.body.collect(upTo: 1000)
    #expect(
      String(decoding: bytes, as: UTF8.self) == "data: \"a\\nb\"\n\nevent: last\ndata: \"c\"\n\ndata: [DONE]\n\n"
    )
    let raw = AsyncStream<ServerSentEvent> { continuation in
      continuation.yield(ServerSentEvent(event: "x\ny", data: "1\r\n2\r3", id: "4", retry: 5))
      continuation.finish()
    }
    let written = try await EventStream<String>(ServerSentEvents(raw)).withoutDone.body.collect(upTo: 1000)
    #expect(
      String(decoding: written, as: UTF8.self) == "event: xy\nid: 4\nretry: 5\ndata: 1\ndata: 2\ndata: 3\n\n"
    )
  }

  @Test func undecodable() async {
    let failure = await #expect(throws: DecodingFailure.self) {
      for try await _ in EventStream<[Int]>(HTTPBody("data: [1, \"x\"]\n\n")) {}
    }
    #expect(failure?.json?.pointer == "/1")
  }

  @Test func producersAreCancelled() async throws {
    let (ended, continuation) = AsyncStream.makeStream(of: Bool.self)
    do {
      let stream = EventStream<Int> { writer in
        do {
          for number in 0... { try await writer.send(number) }
        } catch {
          continuation.yield(error is CancellationError)
          continuation.finish()
        }
      }
      for try await number in stream where number == 100 { break }
    }
    var results: [Bool] = []
    for await result in ended { results.append(result) }
    #expect(results == [true])
  }
}
