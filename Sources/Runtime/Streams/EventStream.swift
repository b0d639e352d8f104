/// A stream of typed values: server-sent events, JSON Lines or a JSON text sequence.
///
/// A client gets one from a response and iterates it once; letting go of the iterator ends the exchange. It ends with the
/// body, at an event whose data is `[DONE]`, or after one that the document says is the last.
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
    case body(HTTPBody, operationID: String?)
    case wire(ServerSentEvents)
    case typed(any AsyncSequence<Event, any Error> & Sendable)
  }

  let source: Source

  /// How the values stand in a body.
  public var format = EventFormat()

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
    source = .wire(events)
  }

  /// The values in a body.
  public init(_ body: HTTPBody, _ format: EventFormat = EventFormat()) {
    self.init(body, format, operationID: nil)
  }

  init(_ body: HTTPBody, _ format: EventFormat, operationID: String?) {
    source = .body(body, operationID: operationID)
    self.format = format
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
    case .body(let body, _): return ServerSentEvents(ParsedEvents(body: body, framing: format.framing))
    case .wire(let events): return events
    case .typed(let events):
      let (name, format) = (name, format)
      return ServerSentEvents(
        MappedSequence(base: events) { event in
          let bytes = try event.jsonBytes(.response)
          if format.holdsFields { return try ServerSentEvent(fields: try JSONDocument(bytes).root) }
          if let name = name(event) { return ServerSentEvent(event: name, bytes: bytes) }
          if format.nameMember == nil { return ServerSentEvent(bytes: bytes) }
          return ServerSentEvent(event: format.name(of: try JSONDocument(bytes)), bytes: bytes)
        })
    }
  }

  /// The stream as a body.
  public var body: HTTPBody {
    body(checkedBy: nil)
  }

  /// The stream as a body, which ends with what a check of an event throws.
  func body(checkedBy check: (@Sendable (ServerSentEvent) throws -> Void)?) -> HTTPBody {
    let addsDone = endsWithDone && format.framing == .events && format.ends.isEmpty && !format.holdsFields
    var events = serverSentEvents
    if let check {
      let checked = MappedSequence<ServerSentEvent, ServerSentEvent>(base: events) { event in
        try check(event)
        return event
      }
      events = ServerSentEvents(checked)
    }
    return HTTPBody(EncodedEvents(events: events, format: format, endsWithDone: addsDone))
  }

  /// Reads the values as they come.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private var body: ParsedEvents.AsyncIterator?
    private var wire: ServerSentEvents.AsyncIterator?
    private var typed: (any AsyncIteratorProtocol<Event, any Error>)?
    private var operationID: String?
    private let format: EventFormat

    init(_ stream: EventStream) {
      format = stream.format
      switch stream.source {
      case .body(let body, let id):
        self.body = ParsedEvents(body: body, framing: format.framing).makeAsyncIterator()
        operationID = id
      case .wire(let events): wire = events.makeAsyncIterator()
      case .typed(let events): typed = events.makeAsyncIterator()
      }
    }

    /// The next event; nil, at once, when the stream has ended.
    ///
    /// - Throws: ``StreamError`` when the server tells of an error, ``DecodingFailure`` when an event is not what the
    ///   document says; the stream ends with it.
    public mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> Event? {
      do {
        if typed != nil {
          if let event = try await typed?.next(isolation: actor) { return event }
        } else if let event = try await nextOnWire(isolation: actor) {
          let (value, isLast) = try read(event)
          if isLast { end() }
          return value
        }
        end()
        return nil
      } catch {
        end()
        throw error
      }
    }

    private mutating func nextOnWire(isolation actor: isolated (any Actor)?) async throws -> ServerSentEvent? {
      if body != nil { return try await body?.next(isolation: actor) }
      return try await wire?.next(isolation: actor)
    }

    /// Lets go of what is read, which ends the exchange.
    private mutating func end() {
      body = nil
      wire = nil
      typed = nil
    }

    private func read(_ event: ServerSentEvent) throws -> (value: Event, isLast: Bool) {
      if format.holdsFields {
        let isLast = event.event.map(format.ends.contains) == true
        let value = try DecodingFailure.wrap(operationID: operationID, status: 200) {
          try Event(json: try JSONDocument(event.fields(), options: .response).root)
        }
        return (value, isLast)
      }
      if event.event == "error" { throw StreamError(operationID: operationID, event: event) }
      return try DecodingFailure.wrap(operationID: operationID, status: 200) {
        let document = try JSONDocument(event.bytes, options: .response)
        var name = event.event
        if name == nil {
          if StreamError.isError(document) { throw StreamError(operationID: operationID, event: event) }
          name = format.name(of: document)
          if name == "error" { throw StreamError(operationID: operationID, event: event) }
        }
        let isLast = !format.ends.isEmpty && name.map(format.ends.contains) == true
        return (try Event(json: document.root), isLast)
      }
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(self)
  }
}
