/// What answers the requests for an operation, whatever its types are.
protocol EndpointHandler: AnyObject, Sendable {
  /// Throws where a request is not as this operation's are.
  func read(_ decoder: inout RequestDecoder) async throws

  /// Answers a request.
  ///
  /// - Parameter values: The values of the path's parameters as they were sent.
  /// - Throws: ``RequestRefusal`` when the request cannot be read, and what the handler throws.
  nonisolated(nonsending) func respond(
    to request: HTTPRequest,
    _ values: PathValues,
    _ context: RequestContext,
    for router: APIRouter
  ) async throws -> HTTPResponse
}
