/// Carries requests to a responder in the same process, for tests and previews. Bodies are streamed both ways.
public struct InMemoryTransport: ClientTransport {
  private let responder: any HTTPResponder

  /// - Parameter responder: What answers, usually a router.
  public init(_ responder: any HTTPResponder) {
    self.responder = responder
  }

  /// A transport to the operations of a router.
  public init(router: APIRouter) {
    self.init(router)
  }

  /// Sends a request. The timeout is for the head of the response.
  public func send(_ request: HTTPRequest, timeout: Duration?) async throws -> HTTPResponse {
    try Task.checkCancellation()
    var request = request
    request.origin = nil
    if request.path.isEmpty { request.path = "/" }
    guard let timeout else {
      let response = await responder.respond(to: request)
      try Task.checkCancellation()
      return response
    }
    return try await withThrowingTaskGroup(of: HTTPResponse.self) { [request] group in
      group.addTask { await responder.respond(to: request) }
      group.addTask {
        try await Task.sleep(for: timeout)
        throw TransportError(.timedOut(.response), "no response came within \(timeout)")
      }
      defer { group.cancelAll() }
      guard let response = try await group.next() else { throw CancellationError() }
      return response
    }
  }
}
