import SwiftwrightRuntime
import SwiftwrightURLSession
import Testing

/// The transport against a real server.
@Suite(.enabled(if: LoopbackServer.python != nil, "python3 is needed for the server"), .timeLimit(.minutes(2)))
struct URLSessionTransportTests {
  let server: LoopbackServer
  let transport = URLSessionTransport()

  init() throws {
    server = try LoopbackServer()
  }

  private func send(
    _ method: HTTPMethod,
    _ path: String,
    _ body: HTTPBody = HTTPBody(),
    headers: HTTPHeaders = [:],
    timeout: Duration? = nil
  ) async throws -> HTTPResponse {
    let request = HTTPRequest(method, origin: server.url, path: path, headers: headers, body: body)
    return try await transport.send(request, timeout: timeout)
  }

  @Test func exchange() async throws {
    let response = try await send(.get, "/a%2Fb", headers: ["X-Test": "ü"])
    #expect(response.status == 404)
    #expect(response.headers["x-request-id"] == "r7")
    #expect(String(decoding: try await response.body.collect(upTo: 100), as: UTF8.self).hasPrefix("/a%2Fb "))
    let head = try await send(.head, "/x")
    #expect(try await head.body.collect(upTo: 100).isEmpty)
    let post = try await send(.post, "/x", "text", headers: ["Content-Type": "text/x"])
    #expect(post.headers["X-How"] == "length")
    #expect(post.headers["X-Type"] == "text/x")
    #expect(try await post.body.collect(upTo: 100) == Array("text".utf8))
  }

  @Test func streamedRequest() async throws {
    let piece = [UInt8](repeating: 65, count: 100_000)
    @Sendable func write(_ writer: StreamWriter<[UInt8]>) async throws {
      for _ in 0..<30 { try await writer.send(piece) }
    }
    let short = try await send(.post, "/x", HTTPBody { try await $0.send([1]) }, headers: ["Content-Type": "text/x"])
    #expect(short.headers["X-Type"] == "text/x")
    let long = try await send(.post, "/x", HTTPBody(writing: write), headers: ["Content-Type": "text/x"])
    #expect(long.headers["X-Type"] == "text/x")
    #expect(long.headers["Content-Length"] == "3000000")
    #expect(try await long.body.collect(upTo: 1 << 22).count == 3_000_000)
  }

  @Test func failingRequestBody() async throws {
    struct Failure: Error {}
    let body = HTTPBody { writer in
      try await writer.send([1])
      throw Failure()
    }
    await #expect(throws: Failure.self) { try await send(.post, "/x", body) }
  }

  /// The server sends each event only when the one before has been asked for, so none may be held back.
  @Test func streamedResponse() async throws {
    let response = try await send(.get, "/events")
    var count = 0
    for try await event in EventStream<Completion>(response.body) {
      #expect(event.text == "\(count)")
      count += 1
      #expect(try await send(.get, "/next").status == 200)
    }
    #expect(count == 4)
  }

  @Test func cancellation() async throws {
    let task = Task { try await send(.get, "/silent") }
    try await Task.sleep(for: .milliseconds(200))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    let stuck = HTTPBody { writer in try await Task.sleep(for: .seconds(60)) }
    let upload = Task { try await send(.post, "/x", stuck) }
    try await Task.sleep(for: .milliseconds(200))
    upload.cancel()
    await #expect(throws: CancellationError.self) { try await upload.value }
  }

  @Test func refusedConnection() async throws {
    let request = HTTPRequest(.get, origin: "http://127.0.0.1:1", path: "/secret", query: "key=secret")
    let error = try await #require(throws: TransportError.self) { try await transport.send(request, timeout: nil) }
    #expect(error.kind == .cannotConnect)
    #expect(!"\(error)".contains("secret"))
  }
}
