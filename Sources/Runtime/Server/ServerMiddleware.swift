/// Something that sees every request whose route was found, before its input is read, and every response to one.
///
/// It may refuse a request by throwing ``ProblemDetails``, change the context for those after it, or the response:
///
/// ```swift
/// struct Maintenance: ServerMiddleware {
///   func respond(to request: HTTPRequest, _ context: RequestContext, next: Next) async throws -> HTTPResponse {
///     guard await !switchboard.isClosed(context.operation.id) else { throw ProblemDetails(status: 503) }
///     return try await next(request, context)
///   }
/// }
/// ```
///
/// ``APIAuthenticator`` is one that admits requests by the document's security requirements.
public protocol ServerMiddleware: Sendable {
  typealias Next = @Sendable (HTTPRequest, RequestContext) async throws -> HTTPResponse

  func respond(to request: HTTPRequest, _ context: RequestContext, next: Next) async throws -> HTTPResponse
}
