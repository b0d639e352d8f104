/// The events of a body of type `text/event-stream`, up to its end or up to one whose data is `[DONE]`.
///
/// An event that is not complete when the body ends is dropped, as the HTML standard wants it.
public struct ServerSentEvents: AsyncSequence, Sendable {
  public typealias Element = ServerSentEvent
  public typealias Failure = any Error

  private let source: any AsyncSequence<ServerSentEvent, any Error> & Sendable

  /// Reads a body.
  public init(_ body: HTTPBody) {
    source = ParsedEvents(body: body, framing: .events)
  }

  /// The events of any sequence.
  public init<Events: AsyncSequence & Sendable>(_ events: Events) where Events.Element == ServerSentEvent {
    source = AnyFailureSequence(base: events)
  }

  /// Reads the events as they come.
  public struct AsyncIterator: AsyncIteratorProtocol {
    var source: any AsyncIteratorProtocol<ServerSentEvent, any Error>

    public mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> ServerSentEvent? {
      try await source.next(isolation: actor)
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(source: source.makeAsyncIterator())
  }
}

/// The events in a body, or its values as events without names.
struct ParsedEvents: AsyncSequence, Sendable {
  typealias Element = ServerSentEvent
  typealias Failure = any Error

  let body: HTTPBody
  let framing: EventFormat.Framing

  struct AsyncIterator: AsyncIteratorProtocol {
    private var chunks: HTTPBody.AsyncIterator?
    private var parser = ServerSentEventParser()
    private var records: JSONRecordParser?
    private var events: [ServerSentEvent] = []
    private var position = 0

    init(_ chunks: HTTPBody.AsyncIterator, _ framing: EventFormat.Framing) {
      self.chunks = chunks
      records = framing == .events ? nil : JSONRecordParser(framing)
    }

    mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> ServerSentEvent? {
      while true {
        if position < events.count {
          let event = events[position]
          position += 1
          if records != nil || !event.isData("[DONE]") { return event }
          end()
          return nil
        }
        if chunks == nil { return nil }
        events.removeAll(keepingCapacity: true)
        position = 0
        if let chunk = try await chunks?.next(isolation: actor) {
          if records == nil { try parser.parse(chunk, into: &events) } else { try records?.parse(chunk, into: &events) }
        } else {
          chunks = nil
          try records?.finish(into: &events)
        }
      }
    }

    /// Letting go of the body ends the exchange.
    private mutating func end() {
      chunks = nil
      events = []
      position = 0
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(body.makeAsyncIterator(), framing)
  }
}
