/// A stream of typed server-sent events.
///
/// A client gets one from a response and iterates it once; letting go of the iterator ends the exchange. It ends with the
/// body, or at an event whose data is `[DONE]`.
///
/// ```swift
/// for try await event in try await gateway.messages.stream(request) { … }
/// ```
///
/// A server makes one from a sequence or with a closure, and returns it.
///
/// ```swift
/// .okEvents(EventStream { writer in
///   for token in tokens { try await writer.send(Chunk(text: token)) }
/// })
/// ```
public struct EventStream<Event: JSONCodable & Sendable>: AsyncSequence, Sendable {
  public typealias Element = Event
  public typealias Failure = any Error

  enum Source: Sendable {
    case wire(ServerSentEvents, operationID: String?)
    case typed(any AsyncSequence<Event, any Error> & Sendable)
  }

  let source: Source

  /// The name that goes into the `event:` line of each event, if any.
  private var name: @Sendable (Event) -> String? = { _ in nil }

  /// Whether the stream, once written, ends with `data: [DONE]`. Servers write it unless told otherwise.
  public var endsWithDone = true

  /// The events of a sequence.
  public init<Events: AsyncSequence & Sendable>(_ events: Events) where Events.Element == Event {
    source = .typed(AnyFailureSequence(base: events))
  }

  /// The events that a closure sends; it is called when somebody begins to read, and cancelled when they stop.
  public init(_ write: @escaping @Sendable (StreamWriter<Event>) async throws -> Void) {
    source = .typed(ProducedSequence(produce: write))
  }

  /// The typed events of events as they are on the wire.
  public init(_ events: ServerSentEvents) {
    source = .wire(events, operationID: nil)
  }

  /// The events in a body of type `text/event-stream`.
  public init(_ body: HTTPBody) {
    self.init(ServerSentEvents(body))
  }

  init(_ body: HTTPBody, operationID: String) {
    source = .wire(ServerSentEvents(body), operationID: operationID)
  }

  /// The same stream, with the name that goes into each `event:` line, which some protocols want beside the data.
  public func named(_ name: @escaping @Sendable (Event) -> String?) -> EventStream {
    var stream = self
    stream.name = name
    return stream
  }

  /// The same stream, which ends without `data: [DONE]`.
  public var withoutDone: EventStream {
    var stream = self
    stream.endsWithDone = false
    return stream
  }

  /// The events as they are on the wire: with their types and identifiers, not decoded.
  public var serverSentEvents: ServerSentEvents {
    switch source {
    case .wire(let events, _): return events
    case .typed(let events):
      let name = name
      return ServerSentEvents(
        MappedSequence(base: events) { ServerSentEvent(event: name($0), bytes: try $0.jsonBytes(.response)) }
      )
    }
  }

  /// The stream as a body.
  public var body: HTTPBody {
    HTTPBody(EncodedEvents(events: serverSentEvents, endsWithDone: endsWithDone))
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    private enum Source {
      case wire(ServerSentEvents.AsyncIterator, operationID: String?)
      case typed(any AsyncIteratorProtocol<Event, any Error>)
      case end
    }

    private var source: Source

    init(_ stream: EventStream.Source) {
      switch stream {
      case .wire(let events, let id): source = .wire(events.makeAsyncIterator(), operationID: id)
      case .typed(let events): source = .typed(events.makeAsyncIterator())
      }
    }

    /// The next event.
    ///
    /// - Throws: ``DecodingFailure`` when an event is not what the document says; the stream ends with it.
    public mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> Event? {
      let current = source
      source = .end
      switch current {
      case .wire(var events, let id):
        guard let event = try await events.next(isolation: actor) else { return nil }
        let value = try DecodingFailure.wrap(operationID: id, status: 200) {
          try Event(jsonData: event.bytes, options: .response)
        }
        source = .wire(events, operationID: id)
        return value
      case .typed(var events):
        guard let event = try await events.next(isolation: actor) else { return nil }
        source = .typed(events)
        return event
      case .end: return nil
      }
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(source)
  }
}
