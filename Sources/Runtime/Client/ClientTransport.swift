/// What carries requests to a server and responses back.
///
/// A transport returns as soon as the response's head is there; the body comes as it is read. Cancelling the task that
/// waits, or letting go of the body's iterator, ends the exchange. It throws ``TransportError``, or `CancellationError`.
public protocol ClientTransport: Sendable {
  /// Sends a request.
  ///
  /// - Parameter timeout: For how long nothing may come before the exchange is given up; nil for the transport's own idea.
  func send(_ request: HTTPRequest, timeout: Duration?) async throws -> HTTPResponse
}
