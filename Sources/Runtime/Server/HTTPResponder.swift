/// What answers requests; a server's transport hands it each request as it comes.
///
/// A transport reads a request's head, passes the body on as a stream (or as bytes, if it has them all), and sends back
/// what it gets. Framing is its business: it sets `Content-Length` from `body.length`, or chunks, sends nothing as the
/// body of a response to `HEAD` or with status 204 or 304, and cancels the task that answers, or lets go of the body's
/// iterator, when the client goes away.
public protocol HTTPResponder: Sendable {
  func respond(to request: HTTPRequest) async -> HTTPResponse
}
