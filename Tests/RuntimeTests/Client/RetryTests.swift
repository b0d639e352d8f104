import Foundation
import Testing

@testable import SwiftwrightRuntime

/// What is sent again, how often, and after how long.
struct RetryTests {
  let time = TestClock()

  private func client(_ transport: ScriptedTransport, _ defaults: CallOptions = .default) -> APIClient {
    APIClient(server: "http://a", transport: transport, defaults: defaults, clock: time.clock)
  }

  @Test(arguments: [408, 409, 425, 429, 500, 502, 503, 504, 599])
  func statusesThatPass(status: Int) async throws {
    let transport = ScriptedTransport(.status(status), .status(status), .text)
    #expect(try await client(transport).call(Ask(path: "x")).text == "done")
    #expect(time.waits == [.milliseconds(250), .milliseconds(500)])
  }

  @Test(arguments: [400, 401, 404, 422, 501, 505, 302])
  func statusesThatStay(status: Int) async throws {
    let transport = ScriptedTransport(.status(status), .text)
    #expect(
      try await #require(throws: APIError.self) { try await client(transport).call(Ask(path: "x")) }.status == status)
    #expect(transport.requests.count == 1)
  }

  @Test func failures() async throws {
    let passing = ScriptedTransport(.error(.cannotConnect), .error(.connectionLost), .text)
    #expect(try await client(passing).call(Ask(path: "x")).text == "done")
    let lasting = ScriptedTransport(.error(.timedOut(.response)))
    await #expect(throws: TransportError.self) { try await client(lasting).call(Ask(path: "x")) }
    #expect(lasting.requests.count == 3)
    let other = ScriptedTransport(.error(.tls), .text)
    await #expect(throws: TransportError.self) { try await client(other).call(Ask(path: "x")) }
    #expect(other.requests.count == 1)
  }

  @Test func onlyWhatMayArriveTwice() async throws {
    let post = ScriptedTransport(.status(503), .text)
    await #expect(throws: APIError.self) { try await client(post).call(Order(path: "x")) }
    #expect(post.requests.count == 1)

    let keyed = ScriptedTransport(.status(503), .text)
    _ = try await client(keyed).call(Order(path: "x"), CallOptions(idempotencyKey: "k1"))
    #expect(keyed.requests.map { $0.headers["idempotency-key"] } == ["k1", "k1"])

    let given = ScriptedTransport(.status(503), .text)
    let retry = RetryPolicy(idempotencyKeyField: "X-Key-Once", addsIdempotencyKey: true)
    _ = try await client(given, CallOptions(retry: retry)).call(Order(path: "x"))
    let keys = given.requests.compactMap { $0.headers["X-Key-Once"] }
    #expect(keys.count == 2 && Set(keys).count == 1)
    _ = try await client(given, CallOptions(retry: retry)).call(Ask(path: "x"))
    #expect(given.requests.last?.headers["X-Key-Once"] == nil)

    let stream = AsyncStream<[UInt8]> { $0.finish() }
    let once = ScriptedTransport(.status(503), .text)
    await #expect(throws: APIError.self) {
      try await client(once).call(Order(path: "x", body: HTTPBody(stream)), CallOptions(idempotencyKey: "k"))
    }
    #expect(once.requests.count == 1)
  }

  @Test(arguments: [
    ("7", Duration.seconds(7)), ("0", .zero), ("Sun, 06 Nov 1994 08:49:47 GMT", .seconds(10)),
    ("Sunday, 06-Nov-94 08:49:39 GMT", .seconds(2)), ("Sun Nov  6 08:50:37 1994", .seconds(60)),
    ("Sun, 06 Nov 1994 08:00:00 GMT", .zero), ("soon", .milliseconds(250)), ("-1", .milliseconds(250)),
    ("Sun, 31 Feb 1994 08:49:47 GMT", .milliseconds(250)),
  ])
  func retryAfter(text: String, wait: Duration) async throws {
    let transport = ScriptedTransport(.status(429, ["Retry-After": text]), .text)
    _ = try await client(transport).call(Ask(path: "x"))
    #expect(time.waits == [wait])
  }

  @Test(arguments: ["61", "99999999999999999999", "Mon, 07 Nov 1994 08:49:47 GMT"])
  func retryAfterTooLong(text: String) async throws {
    let transport = ScriptedTransport(.status(429, ["Retry-After": text]), .text)
    let error = try await #require(throws: APIError.self) { try await client(transport).call(Ask(path: "x")) }
    #expect(error.headers["retry-after"] == text)
    #expect(time.waits.isEmpty)
  }

  @Test func backoffGrowsToItsLimit() {
    let policy = RetryPolicy(baseDelay: .seconds(1), maximumDelay: .seconds(6))
    #expect((1...5).map { policy.delay(after: $0, random: 0.5) } == [0.5, 1, 2, 3, 3].map { .seconds($0) })
    #expect(policy.delay(after: 1_000_000, random: 0) == .zero)
  }

  @Test func deadlineBoundsTheWhole() async throws {
    let transport = ScriptedTransport { [time] _, _ in
      time.advance(by: .seconds(4))
      return HTTPResponse(status: 503)
    }
    let deadline = Deadline(after: .seconds(10), time.clock)
    let retries = Retries(
      policy: RetryPolicy(maximumAttempts: 99, baseDelay: .seconds(4)), clock: time.clock, deadline: deadline)
    let response = try await retries.send(HTTPRequest(.get, path: "/")) { try await transport.send($0, timeout: nil) }
    #expect(response.status == 503)
    #expect(transport.requests.count == 2)
  }

  @Test func middlewareSeesEachAttempt() async throws {
    let lines = Lines()
    let transport = ScriptedTransport(.status(503, ["X-Request-ID": "r1"]), .text)
    var client = client(transport)
    client.middleware = [LoggingMiddleware(clock: time.clock) { lines.append($0) }]
    _ = try await client.call(Ask(path: "x"))
    #expect(
      lines.all == [
        "-> ask GET http://a/x", "<- ask 503 Service Unavailable after 0.000 seconds (request r1)",
        "-> ask GET http://a/x", "<- ask 200 OK after 0.000 seconds",
      ])
  }
}
