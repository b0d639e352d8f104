/// Reads the input of an operation, calls who handles it, and writes the output.
///
/// What need not be waited for stands in functions that are not asynchronous: what those hold while they work takes no
/// memory of the task.
final class OperationHandler<Operation: ServerOperation>: EndpointHandler {
  typealias Handle =
    nonisolated(nonsending) @Sendable (Operation, RequestContext) async throws -> Operation.Output

  private let schemas: OperationSchemas?
  private let handle: Handle

  init(_ schemas: OperationSchemas?, _ handle: @escaping Handle) {
    self.schemas = schemas
    self.handle = handle
  }

  func read(_ decoder: inout RequestDecoder) async throws {
    try await schemas?.check(&decoder)
    _ = try await Operation(&decoder)
    try decoder.throwFailure()
  }

  // Inlined where the protocol calls for it, which saves a frame.
  @inline(__always)
  nonisolated(nonsending) func respond(
    to request: HTTPRequest,
    _ values: PathValues,
    _ context: RequestContext,
    for router: APIRouter
  ) async throws -> HTTPResponse {
    let accept = try accept(request, context.operation.accepts)
    let input: Operation
    if let read = try readAtOnce(request, values, context, router) {
      input = read
    } else {
      input = try await read(request, values, context, router)
    }
    return try response(try await handle(input, context), accept, context, router)
  }

  private func accept(_ request: HTTPRequest, _ accepts: [String]) throws -> AcceptHeader {
    let accept = AcceptHeader(request.headers.list("Accept"))
    if !accept.ranges.isEmpty, !accepts.isEmpty, accept.preferred(among: accepts) == nil {
      throw RequestRefusal(406, "None of the types in Accept is offered here.", supported: accepts)
    }
    return accept
  }

  /// The input, unless there is a body to wait for.
  @inline(never)
  private func readAtOnce(
    _ request: HTTPRequest,
    _ values: PathValues,
    _ context: RequestContext,
    _ router: APIRouter
  ) throws -> Operation? {
    guard request.body.isEmpty else { return nil }
    var decoder = RequestDecoder(request, context.operation, values, router)
    do {
      try schemas?.checkWithoutBody(decoder)
      let input = try Operation.readAtOnce(&decoder)
      try decoder.throwFailure()
      return input
    } catch {
      throw RequestRefusal(reading: error, schemas) ?? error
    }
  }

  @inline(never)
  private nonisolated(nonsending) func read(
    _ request: HTTPRequest,
    _ values: PathValues,
    _ context: RequestContext,
    _ router: APIRouter
  ) async throws -> Operation {
    var decoder = RequestDecoder(request, context.operation, values, router)
    do {
      try await schemas?.check(&decoder)
      let input = try await Operation(&decoder)
      try decoder.throwFailure()
      return input
    } catch {
      throw RequestRefusal(reading: error, schemas) ?? error
    }
  }

  @inline(never)
  private func response(
    _ output: consuming Operation.Output,
    _ accept: AcceptHeader,
    _ context: RequestContext,
    _ router: APIRouter
  ) throws -> HTTPResponse {
    var encoder = ResponseEncoder(context.operation, accept: accept)
    guard router.validation.checksResponses, let schemas else {
      try output.encode(&encoder)
      return try encoder.response()
    }
    let options = router.validation.options(.response)
    let tell = router.onError.map { onError in
      { @Sendable (violation: ResponseViolation) in onError(violation, context) }
    }
    encoder.checkEvent = try schemas.eventCheck(options, tell: tell)
    try output.encode(&encoder)
    try schemas.check(encoder.status, encoder.headers, encoder.body.bytes, options)
    return try encoder.response()
  }
}
