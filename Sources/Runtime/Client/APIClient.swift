/// Calls operations: what a generated client consists of, and all that it does at run time.
public struct APIClient: Sendable {
  private struct Settings: Sendable {
    var server: APIServer
    var transport: any ClientTransport
    var credentials: Credentials
    var middleware: [any ClientMiddleware]
    var defaults: CallOptions
    var clock: CallClock
  }

  // Kept apart, so that a client is one reference, which each of its groups holds.
  @Indirect private var settings: Settings

  /// Where requests go that do not say otherwise.
  public var server: APIServer {
    get { settings.server }
    set { settings.server = newValue }
  }

  /// What carries requests and responses.
  public var transport: any ClientTransport {
    get { settings.transport }
    set { settings.transport = newValue }
  }

  /// What requests get that their operation asks for.
  public var credentials: Credentials {
    get { settings.credentials }
    set { settings.credentials = newValue }
  }

  /// What sees each request, the first one outermost; a request that is repeated, each time.
  public var middleware: [any ClientMiddleware] {
    get { settings.middleware }
    set { settings.middleware = newValue }
  }

  /// What calls want unless they say otherwise.
  public var defaults: CallOptions {
    get { settings.defaults }
    set { settings.defaults = newValue }
  }

  /// What waiting goes by.
  public var clock: CallClock {
    get { settings.clock }
    set { settings.clock = newValue }
  }

  /// A client; without a server, requests go where the document says.
  public init(
    server: APIServer = .documented,
    transport: any ClientTransport,
    credentials: Credentials = .none,
    middleware: [any ClientMiddleware] = [],
    defaults: CallOptions = .default,
    clock: CallClock = .system
  ) {
    settings = Settings(
      server: server,
      transport: transport,
      credentials: credentials,
      middleware: middleware,
      defaults: defaults,
      clock: clock
    )
  }

  /// Calls an operation and returns the body of its documented success.
  ///
  /// - Throws: ``APIError`` for any other response; ``TransportError``, ``DecodingFailure``, `CancellationError`;
  ///   ``RequestError`` or ``ParameterError`` when the request cannot be made.
  public func call<Operation: ClientOperation>(
    _ operation: Operation,
    _ options: CallOptions = .default
  ) async throws -> Operation.Output.Success {
    try await success(operation, options).body
  }

  /// Calls an operation and returns the body of its documented success with the header.
  func success<Operation: ClientOperation>(
    _ operation: Operation,
    _ options: CallOptions
  ) async throws -> (headers: HTTPHeaders, body: Operation.Output.Success) {
    let (response, output) = try await exchange(operation, options, events: false)
    guard let success = output.success else { throw try await Self.error(response, output.failure) }
    return (response.headers, success)
  }

  /// Calls an operation and returns the whole response, whatever its status.
  ///
  /// - Throws: As ``call(_:_:)`` does, but for ``APIError``.
  public func send<Operation: ClientOperation>(
    _ operation: Operation,
    _ options: CallOptions = .default
  ) async throws -> APIResponse<Operation.Output> {
    let (response, output) = try await exchange(operation, options, events: nil)
    return APIResponse(status: response.status, headers: response.headers, output: output)
  }

  /// Calls an operation and returns its stream of events.
  ///
  /// - Throws: As ``call(_:_:)`` does; ``APIError`` also when the response is no stream.
  public func stream<Operation: ClientOperation>(
    _ operation: Operation,
    _ options: CallOptions = .default
  ) async throws -> EventStream<Operation.Output.Event> where Operation.Output: StreamingOutput {
    let (response, output) = try await exchange(operation, options, events: true)
    guard let events = output.events else { throw try await Self.error(response, output.failure) }
    return events
  }

  private func exchange<Operation: ClientOperation>(
    _ operation: Operation,
    _ options: CallOptions,
    events: Bool?
  ) async throws -> (ClientResponse, Operation.Output) {
    var encoder = RequestEncoder(Operation.info)
    try operation.encode(&encoder)
    let response = try await send(encoder, options.over(defaults), events: events)
    do {
      return (response, try await Operation.Output(response))
    } catch is DecodingFailure where events != nil && !(200..<300).contains(response.status) {
      // An error's status says more than that its body is not as documented: it may come from a proxy.
      throw try await Self.error(response, nil)
    }
  }

  /// How much of an error's body is kept.
  private static let errorLimit = 1 << 20

  /// - Parameter events: Whether a stream of events is wanted, where there is a choice; nil for whatever the server
  ///   prefers.
  private func send(_ encoder: RequestEncoder, _ options: CallOptions, events: Bool?) async throws -> ClientResponse {
    let operation = encoder.operation
    let retry = options.retry ?? .standard
    let address = try (options.server ?? server).address(for: operation)
    let accept = Self.accept(operation.accepts, events: events)
    var request = try encoder.request(address, options: options, accept: accept)
    if let key = options.idempotencyKey ?? retry.newKey(for: request) {
      request.headers[retry.idempotencyKeyField] = key
    }
    let response = try await respond(to: request, operation, options, retry)
    return ClientResponse(
      response,
      operationID: operation.id,
      limit: options.responseLimit ?? CallOptions.defaultResponseLimit
    )
  }

  /// The response worth returning, within the deadline if there is one. An error's body has been read.
  private func respond(
    to request: HTTPRequest,
    _ operation: OperationInfo,
    _ options: CallOptions,
    _ retry: RetryPolicy
  ) async throws -> HTTPResponse {
    let deadline = options.deadline.map { Deadline(after: $0, clock) }
    let retries = Retries(policy: retry, clock: clock, deadline: deadline)
    let next = next(0, operation, options)
    let send: @Sendable () async throws -> HTTPResponse = {
      var response = try await retries.send(request, next)
      if !(200..<300).contains(response.status) { response.body = try await Self.kept(response.body) }
      return response
    }
    guard let deadline else { return try await send() }
    var response = try await deadline.run(send)
    response.body = deadline.bound(response.body)
    return response
  }

  /// What the request is handed to: the middleware at `index`, or the transport after the last.
  private func next(_ index: Int, _ operation: OperationInfo, _ options: CallOptions) -> ClientMiddleware.Next {
    guard index < middleware.count else {
      let authentication = Authentication(credentials: credentials, transport: transport, clock: clock)
      return { request in
        try await authentication.send(request, operation.security, timeout: options.timeout)
      }
    }
    let following = next(index + 1, operation, options)
    let middleware = middleware[index]
    return { request in try await middleware.send(request, operation, next: following) }
  }

  /// The `Accept` header: the documented types, with the kind that is wanted first or alone.
  static func accept(_ mediaTypes: [String], events: Bool?) -> String? {
    let streams = mediaTypes.filter { EventFormat.isStream($0) }
    let others = mediaTypes.filter { !EventFormat.isStream($0) }
    let list =
      switch events {
      case true?: streams + others
      case false?: others.isEmpty ? streams : others
      case nil: mediaTypes
      }
    return list.isEmpty ? nil : list.joined(separator: ", ")
  }

  /// The body of an error, kept so that it can be read as a type and put into an ``APIError``; nothing beyond the limit.
  private static func kept(_ body: HTTPBody) async throws -> HTTPBody {
    if body.bytes != nil { return body }
    let (bytes, isTruncated) = try await body.prefix(errorLimit)
    return HTTPBody(bytes, isTruncated: isTruncated)
  }

  private static func error(_ response: ClientResponse, _ documented: (any Sendable)?) async throws -> APIError {
    // A stream that nobody asked for may never end.
    let isStream = response.body.bytes == nil && response.mediaType?.essence == "text/event-stream"
    let body = isStream ? (bytes: [], isTruncated: true) : try await readable(response.body)
    return APIError(
      operationID: response.operationID,
      status: response.status,
      headers: response.headers,
      body: body.bytes,
      isTruncated: body.isTruncated,
      documented: documented
    )
  }

  /// What there is to read of a body that may have been read already.
  private static func readable(_ body: HTTPBody) async throws -> (bytes: [UInt8], isTruncated: Bool) {
    do {
      return try await body.prefix(errorLimit)
    } catch is HTTPBodyError {
      return ([], true)
    }
  }
}
