/// Something that sees every request whose route was found, before its input is read, and every response to one.
///
/// It may refuse a request by throwing ``ProblemDetails``, or change the context for those after it:
///
/// ```swift
/// struct Authenticator: ServerMiddleware {
///   func respond(to request: HTTPRequest, _ context: RequestContext, next: Next) async throws -> HTTPResponse {
///     guard let user = try await users.find(request.headers["Authorization"]) else {
///       throw ProblemDetails(status: 401)
///     }
///     var context = context
///     context.principal = user
///     return try await next(request, context)
///   }
/// }
/// ```
public protocol ServerMiddleware: Sendable {
  typealias Next = @Sendable (HTTPRequest, RequestContext) async throws -> HTTPResponse

  func respond(to request: HTTPRequest, _ context: RequestContext, next: Next) async throws -> HTTPResponse
}
