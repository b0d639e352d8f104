/// Leads requests to the handlers of their operations.
///
/// - A path is matched segment by segment; literal segments come before parameters, and `{id}:cancel` before `{id}`. A
///   parameter's value has at least one character and no slash. Escapes count as what they stand for, except that an
///   escaped colon is always part of a value.
/// - The path decides first: a path that is known with other methods is answered with 405.
/// - A slash at the end is ignored, unless the document has it.
/// - Operations answer under the paths of all of their servers, and without: `https://example.com/inference` and `/v1/x`
///   give `/inference/v1/x` and `/v1/x`.
/// - Where a parameter occurs in a path more than once, its values must agree, or the response is 400.
/// - Where paths differ only in the names of their parameters, a request is for the first operation that it is a request of
///   as the document describes them.
/// - `HEAD` is answered as `GET` without the body, `OPTIONS` with the methods that are allowed.
///
/// What is wrong with a request is answered as `application/problem+json`. Who calls is not checked, unless there is an
/// ``APIAuthenticator`` or something like it among the middleware.
public struct APIRouter: Sendable {
  /// How much of a request is taken.
  public var limits = RequestLimits()

  /// What sees each request, the first one outermost.
  public var middleware: [any ServerMiddleware] = []

  /// Is told of errors that are answered with 500, and of a ``ResponseViolation`` that ends a stream. Their text is never
  /// sent.
  public var onError: (@Sendable (any Error, RequestContext) -> Void)?

  /// Writes problems in the API's own form, where it has one: what is wrong with a request, what handlers and middleware
  /// throw, and paths that are not known, which have no operation. Header fields that go with the status, such as `Allow`,
  /// are added. Where this is nil, or gives nil, the answer is `application/problem+json`.
  ///
  /// ```swift
  /// router.problemResponse = { problem, _ in
  ///   try? .json(problem.status ?? 500, ErrorResponse(message: problem.detail ?? ""))
  /// }
  /// ```
  public var problemResponse: (@Sendable (ProblemDetails, OperationInfo?) -> HTTPResponse?)?

  /// Is told of every request when its response is over: for access logs and metrics. It is called in the transport's
  /// course and should be quick.
  public var onExchange: (@Sendable (ExchangeRecord) -> Void)?

  /// What requests and responses are checked against, for the operations that are added from here on; none are where
  /// this is nil or does not speak of an operation. Generated servers set it.
  public var schemas: JSONSchemaSet?

  /// What is checked.
  public var validation = ServerValidation()

  private var routes = RouteTree<[APIEndpoint]>()

  /// A router without operations, which answers every request with 404.
  public init() {}

  /// Offers an operation. A later handler for the same operation replaces an earlier one.
  public mutating func on<Operation: ServerOperation>(
    _ operation: Operation.Type,
    _ handler: nonisolated(nonsending) @escaping @Sendable (Operation, RequestContext) async throws -> Operation.Output
  ) {
    let endpoint = endpoint(handler)
    var basePaths = Operation.info.servers.map { APIServer.split($0).path }
    if basePaths.isEmpty { basePaths = [""] }
    for basePath in Set(basePaths) { add(endpoint, under: basePath, isAlias: false) }
    if !basePaths.contains("") { add(endpoint, under: "", isAlias: true) }
  }

  /// Offers an operation at a path of the server's own choice: a webhook or a callback, which has none in the document.
  ///
  /// Webhooks of one method may share a path. A request is for the first of them, in the order of these calls, that it is
  /// a request of as the document describes them.
  ///
  /// ```swift
  /// router.on(NewPetWebhook.self, at: "/hooks") { input, _ in … }
  /// ```
  public mutating func on<Operation: ServerOperation>(
    _ operation: Operation.Type,
    at path: String,
    _ handler: nonisolated(nonsending) @escaping @Sendable (Operation, RequestContext) async throws -> Operation.Output
  ) {
    let placed = endpoint(handler).placed(at: path, isAlias: false)
    routes.update(path) { endpoints in
      let other = endpoints?[placed.operation.method].flatMap { $0.operation.isWebhook ? $0 : nil }
      endpoints = endpoints ?? []
      endpoints?[placed.operation.method] = placed.operation.isWebhook ? other?.adding(placed) ?? placed : placed
    }
  }

  private func endpoint<Operation: ServerOperation>(
    _ handler: nonisolated(nonsending) @escaping @Sendable (Operation, RequestContext) async throws -> Operation.Output
  ) -> APIEndpoint {
    let schemas = schemas.map { OperationSchemas($0, id: Operation.info.id) }
    let read: APIEndpoint.Read = { decoder in
      try await schemas?.check(&decoder)
      _ = try await Operation(&decoder)
    }
    return APIEndpoint(Operation.info, schemas, read: read) { decoder, accept, context in
      let input: Operation
      do {
        if decoder.hasBody {
          try await schemas?.check(&decoder)
        } else {
          try schemas?.checkWithoutBody(decoder)
        }
        input = try await Operation(&decoder)
      } catch {
        throw RequestRefusal(reading: error, schemas) ?? error
      }
      var encoder = ResponseEncoder(context.operation, accept: accept)
      let checks = decoder.validation.checksResponses ? schemas : nil
      let options = decoder.validation.options(.response)
      encoder.checkEvent = try checks?.eventCheck(options, tell: decoder.onViolation)
      try await handler(input, context).encode(&encoder)
      try checks?.check(encoder.status, encoder.headers, encoder.body.bytes, options)
      return try encoder.response()
    }
  }

  private mutating func add(_ endpoint: APIEndpoint, under basePath: String, isAlias: Bool) {
    let operation = endpoint.operation
    let path = basePath + operation.path
    routes.update(path) { endpoints in
      let other = endpoints?[operation.method]
      // A path without its server's never takes the place of another operation.
      if isAlias, let other, !other.isAlias { return }
      let placed = endpoint.placed(at: path, isAlias: isAlias)
      endpoints = endpoints ?? []
      endpoints?[operation.method] = other.map { $0.isAlias == isAlias ? $0.adding(placed) : placed } ?? placed
    }
  }
}

extension APIRouter: HTTPResponder {
  public nonisolated(nonsending) func respond(to request: HTTPRequest) async -> HTTPResponse {
    let begun = onExchange == nil ? nil : ContinuousClock.now
    var response: HTTPResponse
    var operation: OperationInfo?
    switch route(request) {
    case .operation(let endpoint, let values, let isHead):
      response = await respond(to: request, endpoint, values)
      if isHead { response = Self.withoutBody(response) }
      operation = endpoint.operation
    case .answer(let answer): response = answer
    }
    guard let onExchange, let begun else { return response }
    let observation = ExchangeObservation(
      request.method, operation, status: response.status, since: begun, tell: onExchange)
    response.body = observation.watch(response.body)
    return response
  }

  /// Where a request goes.
  private enum Route {
    /// To an operation, with the values of the path's parameters; of the answer to `HEAD`, the body is left out.
    case operation(APIEndpoint, [String], isHead: Bool)
    case answer(HTTPResponse)
  }

  private func route(_ request: HTTPRequest) -> Route {
    guard let (endpoints, values) = routes.find(request.path) else {
      // An asterisk asks for the server as a whole.
      if request.method == .options, request.path == "*" { return .answer(HTTPResponse(status: 204)) }
      return .answer(response(to: RequestRefusal(404, "There is nothing at this path."), nil))
    }
    if let endpoint = endpoints[request.method] { return .operation(endpoint, values, isHead: false) }
    if request.method == .head, let endpoint = endpoints[.get] { return .operation(endpoint, values, isHead: true) }
    return .answer(refuse(request.method, endpoints))
  }

  private func refuse(_ method: HTTPMethod, _ endpoints: [APIEndpoint]) -> HTTPResponse {
    let allow = Self.allow(endpoints)
    if method == .options { return HTTPResponse(status: 204, headers: ["Allow": allow]) }
    return response(to: RequestRefusal(405, "This path does not take \(method).", headers: ["Allow": allow]), nil)
  }

  /// A refusal in the API's own form, if it has one.
  private func response(to refusal: RequestRefusal, _ operation: OperationInfo?) -> HTTPResponse {
    refusal.response(problemResponse?(refusal.problem, operation))
  }

  // Inlined, as is `call`: each asynchronous frame takes memory of the task and asks for its executor once more.
  @inline(__always)
  private nonisolated(nonsending) func respond(
    to request: HTTPRequest,
    _ endpoint: APIEndpoint,
    _ values: [String]
  ) async -> HTTPResponse {
    var context = RequestContext(operation: endpoint.operation, head: request.withoutBody)
    do {
      var (endpoint, request) = (endpoint, request)
      if !endpoint.alternatives.isEmpty {
        (endpoint, request) = try await endpoint.chosen(for: request, values, limits, validation)
        context = RequestContext(operation: endpoint.operation, head: context.request)
      }
      let (raw, decoded) = try endpoint.parameters(values)
      context.pathValues = decoded
      if middleware.isEmpty { return try await call(endpoint, raw, request, context) }
      return try await next(0, endpoint, raw)(request, context)
    } catch {
      if let refusal = RequestRefusal(handling: error) { return response(to: refusal, endpoint.operation) }
      onError?(error, context)
      return response(to: RequestRefusal(500, nil), endpoint.operation)
    }
  }

  /// What the request is handed to: the middleware at `index`, or the operation after the last.
  private func next(_ index: Int, _ endpoint: APIEndpoint, _ values: PathValues) -> ServerMiddleware.Next {
    guard index < middleware.count else {
      return { request, context in try await call(endpoint, values, request, context) }
    }
    let following = next(index + 1, endpoint, values)
    let middleware = middleware[index]
    return { request, context in try await middleware.respond(to: request, context, next: following) }
  }

  @inline(__always)
  private nonisolated(nonsending) func call(
    _ endpoint: APIEndpoint,
    _ values: PathValues,
    _ request: HTTPRequest,
    _ context: RequestContext
  ) async throws -> HTTPResponse {
    let accept = AcceptHeader(request.headers.list("Accept"))
    let accepts = endpoint.operation.accepts
    if !accept.ranges.isEmpty, !accepts.isEmpty, accept.preferred(among: accepts) == nil {
      throw RequestRefusal(406, "None of the types in Accept is offered here.", supported: accepts)
    }
    var decoder = RequestDecoder(request, endpoint.operation, pathValues: values, limits: limits)
    decoder.validation = validation
    if let onError { decoder.onViolation = { onError($0, context) } }
    return try await endpoint.handle(&decoder, accept, context)
  }

  private static func allow(_ endpoints: [APIEndpoint]) -> String {
    var methods = Set(endpoints.map(\.operation.method.rawValue))
    methods.insert("OPTIONS")
    if methods.contains("GET") { methods.insert("HEAD") }
    return methods.sorted().joined(separator: ", ")
  }

  /// The response to `HEAD`: the length stays, if it is known.
  private static func withoutBody(_ response: HTTPResponse) -> HTTPResponse {
    var response = response
    if let length = response.body.length, response.headers["Content-Length"] == nil {
      response.headers["Content-Length"] = String(length)
    }
    response.body = HTTPBody()
    return response
  }
}
