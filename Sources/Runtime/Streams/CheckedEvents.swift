/// The chunks of a stream's body as they are, each after the values that it completes were checked.
struct CheckedEvents: AsyncSequence, Sendable {
  typealias Element = [UInt8]
  typealias Failure = any Error

  let body: HTTPBody
  let framing: EventFormat.Framing
  let check: @Sendable (ServerSentEvent) throws -> Void

  struct AsyncIterator: AsyncIteratorProtocol {
    private var chunks: HTTPBody.AsyncIterator
    private var parser = ServerSentEventParser()
    private var records: JSONRecordParser?
    private let check: @Sendable (ServerSentEvent) throws -> Void

    init(_ events: CheckedEvents) {
      chunks = events.body.makeAsyncIterator()
      records = events.framing == .events ? nil : JSONRecordParser(events.framing)
      check = events.check
    }

    mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> [UInt8]? {
      var events: [ServerSentEvent] = []
      let chunk = try await chunks.next(isolation: actor)
      if let chunk {
        if records == nil { try parser.parse(chunk, into: &events) } else { try records?.parse(chunk, into: &events) }
      } else {
        try records?.finish(into: &events)
      }
      for event in events { try check(event) }
      return chunk
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(self)
  }
}
