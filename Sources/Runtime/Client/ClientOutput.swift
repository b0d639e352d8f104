/// What a client reads from a response.
public protocol ClientOutput: Sendable {
  /// The body of the documented success; `Void` when it has none.
  associatedtype Success: Sendable

  /// Reads a response.
  ///
  /// - Throws: ``DecodingFailure`` when it is not as documented. A status that is not documented is no error here.
  init(_ response: ClientResponse) async throws

  /// The body of the documented success; nil for any other case.
  var success: Success? { get }

  /// The body of the documented error; nil for any other case.
  var failure: (any Sendable)? { get }
}

extension ClientOutput {
  /// Nothing: no documented response is a failure with a body.
  public var failure: (any Sendable)? { nil }
}

/// An output one of whose cases is a stream of events.
public protocol StreamingOutput: ClientOutput {
  associatedtype Event: JSONCodable & Sendable

  /// The events; nil for any other case.
  var events: EventStream<Event>? { get }
}
