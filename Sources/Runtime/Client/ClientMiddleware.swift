/// Something that sees every request before it is sent and every response before it is read: for logs, retries, headers.
///
/// Credentials are added after all middleware, each time `next` is called, so middleware never sees them.
///
/// ```swift
/// struct Tracing: ClientMiddleware {
///   func send(_ request: HTTPRequest, _ operation: OperationInfo, next: Next) async throws -> HTTPResponse {
///     var request = request
///     request.headers["traceparent"] = newTrace()
///     return try await next(request)
///   }
/// }
/// ```
public protocol ClientMiddleware: Sendable {
  typealias Next = @Sendable (HTTPRequest) async throws -> HTTPResponse

  /// Handles a request; `next` may be called any number of times, if the request's body is not one-shot.
  func send(_ request: HTTPRequest, _ operation: OperationInfo, next: Next) async throws -> HTTPResponse
}
