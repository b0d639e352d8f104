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
    let operationHandler = OperationHandler(schemas, handler)
    return APIEndpoint(Operation.info, schemas, operationHandler)
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
  // An asynchronous function's variables take memory of the task, and each call asks for its executor once more: hence
  // this one is inlined where it is called for, and leaves to others what has not to be waited for.
  @inline(__always)
  public nonisolated(nonsending) func respond(to request: HTTPRequest) async -> HTTPResponse {
    let begun = onExchange == nil ? nil : ExchangeObservation.now
    switch route(request) {
    case .answer(let answer): return finish(answer, to: request.method, nil, begun)
    case .operation(var endpoint, let values, let isHead):
      var request = request
      var context = RequestContext(operation: endpoint.operation, head: request.withoutBody)
      var response: HTTPResponse
      do {
        if !endpoint.alternatives.isEmpty {
          (endpoint, request) = try await endpoint.chosen(for: request, values, self)
          context = RequestContext(operation: endpoint.operation, head: context.request)
        }
        let (raw, decoded) = try endpoint.parameters(values)
        context.pathValues = decoded
        if middleware.isEmpty {
          response = try await endpoint.handler.respond(to: request, raw, context, for: self)
        } else {
          response = try await next(0, endpoint, raw)(request, context)
        }
      } catch {
        response = self.response(to: error, context)
      }
      if isHead { response = Self.withoutBody(response) }
      return finish(response, to: request.method, endpoint.operation, begun)
    }
  }

  /// Sees to it that somebody is told when a response is over.
  private func finish(
    _ response: HTTPResponse,
    to method: HTTPMethod,
    _ operation: OperationInfo?,
    _ begun: Duration?
  ) -> HTTPResponse {
    guard let onExchange, let begun else { return response }
    let observation = ExchangeObservation(method, operation, status: response.status, since: begun, tell: onExchange)
    var response = response
    response.body = observation.watch(response.body)
    return response
  }

  /// What is answered when something was thrown.
  @inline(never)
  private func response(to error: any Error, _ context: RequestContext) -> HTTPResponse {
    if let refusal = RequestRefusal(handling: error) { return response(to: refusal, context.operation) }
    onError?(error, context)
    return response(to: RequestRefusal(500, nil), context.operation)
  }

  /// Where a request goes.
  private enum Route {
    /// To an operation, with the values of the path's parameters; of the answer to `HEAD`, the body is left out.
    case operation(APIEndpoint, [String], isHead: Bool)
    case answer(HTTPResponse)
  }

  @inline(never)
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

  /// What the request is handed to: the middleware at `index`, or the operation after the last.
  private func next(_ index: Int, _ endpoint: APIEndpoint, _ values: PathValues) -> ServerMiddleware.Next {
    guard index < middleware.count else {
      return { try await endpoint.handler.respond(to: $0, values, $1, for: self) }
    }
    let following = next(index + 1, endpoint, values)
    let middleware = middleware[index]
    return { request, context in try await middleware.respond(to: request, context, next: following) }
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
