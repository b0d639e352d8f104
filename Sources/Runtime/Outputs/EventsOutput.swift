/// The output of an operation that answers 200 with server-sent events and documents nothing else.
public enum EventsOutput<Event: JSONCodable & Sendable>: Sendable {
  /// 200
  case ok(EventStream<Event>)
  /// A response with a status that the document does not have.
  case undocumented(UndocumentedResponse)
}

extension EventsOutput: StreamingOutput {
  public init(_ response: ClientResponse) async throws {
    switch (response.status, response.mediaType) {
    case (200, "text/event-stream"): self = .ok(response.events())
    default: self = .undocumented(response.undocumented())
    }
  }

  public var success: EventStream<Event>? {
    events
  }

  public var events: EventStream<Event>? {
    if case .ok(let events) = self { events } else { nil }
  }
}

extension EventsOutput: ServerOutput {
  public func encode(_ response: inout ResponseEncoder) throws {
    switch self {
    case .ok(let events): response.events(200, events)
    case .undocumented(let other): response.undocumented(other)
    }
  }
}
