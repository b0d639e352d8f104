import Foundation
import SwiftwrightRuntime
import SwiftwrightURLSession
import Testing

/// What a client makes of peers that do their worst: an error of the right kind, in bounded time, with nothing left over.
@Suite(.enabled(if: LoopbackServer.python != nil, "python3 is needed for the peer"), .timeLimit(.minutes(2)))
struct FaultTests {
  let peer: Peer
  let transport = URLSessionTransport()

  init() throws {
    peer = try Peer()
  }

  private var client: APIClient {
    APIClient(
      server: .url(peer.url), transport: transport, defaults: CallOptions(timeout: .seconds(1), retry: RetryPolicy.none)
    )
  }

  @Test(arguments: [
    ("stall-head", TransportError.Kind.timedOut(.response)), ("stall-body", .timedOut(.idle)),
    ("reset-head", .connectionLost), ("reset-body", .connectionLost), ("close-head", .connectionLost),
    ("close-body", .connectionLost), ("close-chunked", .connectionLost), ("garbage", .connectionLost),
    ("bad-chunk", .connectionLost),
  ])
  func fault(path: String, kind: TransportError.Kind) async throws {
    let error = try await #require(throws: TransportError.self) { try await client.call(Ask(path: path)) }
    #expect(error.kind == kind, "\(error)")
    try await expectNothingLeft()
  }

  @Test(arguments: [("stall-event", TransportError.Kind.timedOut(.idle)), ("close-event", .connectionLost)])
  func faultInEvents(path: String, kind: TransportError.Kind) async throws {
    var texts: [String] = []
    let error = try await #require(throws: TransportError.self) {
      for try await event in try await client.stream(Ask(path: path)) { texts.append(event.text) }
    }
    #expect(texts == ["a"])
    #expect(error.kind == kind, "\(error)")
    try await expectNothingLeft()
  }

  /// The end of a stream ends an event that is incomplete: it is dropped, as the WHATWG algorithm says.
  @Test func halfAnEvent() async throws {
    var texts: [String] = []
    for try await event in try await client.stream(Ask(path: "half-event")) { texts.append(event.text) }
    #expect(texts == ["a"])
    await #expect(throws: DecodingFailure.self) {
      for try await _ in try await client.stream(Ask(path: "wrong-event")) {}
    }
    await #expect(throws: DecodingFailure.self) { try await client.call(Ask(path: "wrong-json")) }
  }

  @Test func deadline() async throws {
    let options = CallOptions(timeout: .seconds(60), deadline: .milliseconds(300))
    for path in ["stall-head", "stall-body", "flaky"] {
      var options = options
      if path == "flaky" {
        options.query = [("status", "503"), ("times", "100")]
        options.retry = RetryPolicy(maximumAttempts: 100, baseDelay: .milliseconds(1), maximumDelay: .milliseconds(5))
      }
      let start = ContinuousClock.now
      do {
        _ = try await client.call(Ask(path: path), options)
        Issue.record("\(path) gave an answer")
      } catch let error as TransportError {
        #expect(error.kind == .timedOut(.total))
      } catch let error as APIError {
        #expect(error.status == 503)
      }
      #expect(ContinuousClock.now - start < .seconds(30))
    }
    try await expectNothingLeft()
  }

  @Test func cancellationAndBreakingOff() async throws {
    for path in ["stall-head", "stall-body"] {
      let task = Task { try await client.call(Ask(path: path), CallOptions(timeout: .seconds(60))) }
      try await Task.sleep(for: .milliseconds(100))
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
    let stream = try await client.stream(Ask(path: "stall-event"), CallOptions(timeout: .seconds(60)))
    let reading = Task { for try await _ in stream {} }
    try await Task.sleep(for: .milliseconds(100))
    reading.cancel()
    await #expect(throws: CancellationError.self) { try await reading.value }
    for try await _ in try await client.stream(Ask(path: "stall-event")) { break }
    // A stream where an answer was asked for is not waited for.
    await #expect(throws: APIError.self) { try await client.call(Ask(path: "stall-event")) }
    let task = Task { try await client.call(Ask(path: "stall-head")) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    try await expectNothingLeft()
  }

  /// The peer leaves without having read the request: what it said is seen, or that it left.
  @Test func earlyAnswer() async throws {
    let body = HTTPBody { writer in
      for _ in 0..<64 { try await writer.send([UInt8](repeating: 65, count: 1 << 17)) }
    }
    do {
      _ = try await client.call(Order(path: "early", body: body))
      Issue.record("the order was taken")
    } catch let error as APIError {
      #expect(error.status == 413)
    } catch let error as TransportError {
      #expect(error.kind == .connectionLost)
    }
  }

  /// Streams that go on do not keep others from being answered.
  @Test func manyStreamsAtOnce() async throws {
    var streams: [EventStream<Completion>.AsyncIterator] = []
    for _ in 0..<12 {
      var stream = try await client.stream(Ask(path: "stall-event"), CallOptions(timeout: .seconds(60)))
        .makeAsyncIterator()
      #expect(try await stream.next()?.text == "a")
      streams.append(stream)
    }
    #expect(try await client.call(Ask(path: "number"), CallOptions(query: [("n", "7")])).text == "7")
    streams = []
    try await expectNothingLeft()
  }

  /// None of many requests over 64 connections is lost. `SWIFTWRIGHT_REQUESTS` says how many.
  @Test func manyRequestsAtOnce() async throws {
    let count = ProcessInfo.processInfo.environment["SWIFTWRIGHT_REQUESTS"].flatMap { Int($0) } ?? 640
    let client = client
    let answered = try await withThrowingTaskGroup(of: Int.self) { group in
      for worker in 0..<64 {
        group.addTask {
          var answered = 0
          for number in stride(from: worker, to: count, by: 64) {
            let options = CallOptions(timeout: .seconds(30), query: [("n", "\(number)")])
            let response = try await client.send(Ask(path: "number"), options)
            if case .ok(let completion) = response.output, completion.text == "\(number)" { answered += 1 }
          }
          return answered
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(answered == count)
  }

  @Test func retries() async throws {
    let options = CallOptions(
      retry: RetryPolicy(baseDelay: .milliseconds(1)),
      query: [("times", "2"), ("after", "0"), ("id", "get")]
    )
    #expect(try await client.call(Ask(path: "flaky"), options).text == "attempt 3")
    let error = try await #require(throws: APIError.self) { try await client.call(Order(path: "flaky"), options) }
    #expect(error.status == 429)
    #expect(error.headers["retry-after"] == "0")
    #expect(error.documented as? ErrorBody == ErrorBody(reason: "later"))
  }

  /// Waits until the peer has no connection but the one that asks: what was given up is closed.
  private func expectNothingLeft() async throws {
    for _ in 0..<200 {
      let response = try await URLSessionTransport().send(peer.request(.get, "/status"), timeout: .seconds(5))
      let answer = try JSONValue(jsonData: try await response.body.collect(upTo: 1000))
      // The asker's own connection, and those of askers whose sessions have yet to end.
      if let open = answer["open"]?.intValue, open <= 2 { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    Issue.record("connections are left open")
  }
}
