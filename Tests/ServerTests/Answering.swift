import SwiftwrightMicroHTTPD
import SwiftwrightRuntime
import SwiftwrightTestSupport
import Synchronization

/// Answers with a closure.
struct Answering: HTTPResponder {
  private let answer: @Sendable (HTTPRequest) async throws -> HTTPResponse

  init(_ answer: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse) {
    self.answer = answer
  }

  func respond(to request: HTTPRequest) async -> HTTPResponse {
    do {
      return try await answer(request)
    } catch HTTPBodyError.tooLarge {
      return HTTPResponse(status: 413)
    } catch {
      return HTTPResponse(status: 500)
    }
  }
}

/// Waits until its task is cancelled, and tells.
func untilCancelled(_ cancelled: Event) async {
  while !Task.isCancelled { try? await Task.sleep(for: .seconds(60)) }
  cancelled.happen()
}

/// A number that goes up.
final class Counter: Sendable {
  private let count = Atomic(0)

  var value: Int {
    count.load(ordering: .relaxed)
  }

  func increase() {
    count.add(1, ordering: .relaxed)
  }
}

/// Runs a server for the time of a closure.
func withServer(
  _ responder: any HTTPResponder,
  limits: ConnectionLimits = ConnectionLimits(),
  _ body: (RunningServer) async throws -> Void
) async throws {
  var server = MicroHTTPServer(responder)
  server.limits = limits
  let running = try server.start()
  do {
    try await body(running)
  } catch {
    await running.stop(grace: .zero)
    throw error
  }
  await running.stop(grace: .seconds(5))
}
