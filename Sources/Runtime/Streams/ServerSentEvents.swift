/// The events of a body of type `text/event-stream`, up to its end or up to one whose data is `[DONE]`.
///
/// An event that is not complete when the body ends is dropped, as the HTML standard wants it.
public struct ServerSentEvents: AsyncSequence, Sendable {
  public typealias Element = ServerSentEvent
  public typealias Failure = any Error

  private let source: any AsyncSequence<ServerSentEvent, any Error> & Sendable

  /// Reads a body.
  public init(_ body: HTTPBody) {
    source = ParsedEvents(body: body)
  }

  /// The events of any sequence.
  public init<Events: AsyncSequence & Sendable>(_ events: Events) where Events.Element == ServerSentEvent {
    source = AnyFailureSequence(base: events)
  }

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

/// The events in a body.
struct ParsedEvents: AsyncSequence, Sendable {
  typealias Element = ServerSentEvent
  typealias Failure = any Error

  let body: HTTPBody

  struct AsyncIterator: AsyncIteratorProtocol {
    var chunks: HTTPBody.AsyncIterator?
    var parser = ServerSentEventParser()
    var events: [ServerSentEvent] = []
    var position = 0

    mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> ServerSentEvent? {
      while true {
        if position < events.count {
          let event = events[position]
          position += 1
          if !event.isData("[DONE]") { return event }
          // Letting go of the body ends the exchange.
          chunks = nil
          events = []
          position = 0
          return nil
        }
        events.removeAll(keepingCapacity: true)
        position = 0
        guard let chunk = try await chunks?.next(isolation: actor) else {
          chunks = nil
          return nil
        }
        try parser.parse(chunk, into: &events)
      }
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(chunks: body.makeAsyncIterator())
  }
}
