import SwiftwrightMicroHTTPD
import SwiftwrightRuntime
import Testing

/// Peers that want too much.
struct LimitTests {
  private static func serve(
    _ change: (inout ConnectionLimits) -> Void,
    _ body: (Peer) async throws -> Void
  ) async throws {
    let responder = Answering { request in
      if request.path == "/slow" { try await Task.sleep(for: .seconds(60)) }
      return HTTPResponse(status: 200, body: HTTPBody(try await request.body.collect(upTo: 1 << 20)))
    }
    var limits = ConnectionLimits()
    change(&limits)
    try await withServer(responder, limits: limits) { server in try await body(Peer(port: server.port)) }
  }

  @Test(arguments: [
    (5000, "431"), (40_000, "431"), (300_000, "431"), (1000, "200"),
  ])
  func longHeads(length: Int, status: String) async throws {
    try await Self.serve({ $0.head = 4096 }) { peer in
      await peer.send("GET / HTTP/1.1\r\nHost: x\r\nX-Long: \(String(repeating: "a", count: length))\r\n\r\n")
      #expect(await peer.receive(until: "\r\n").hasPrefix("HTTP/1.1 \(status) "))
    }
  }

  @Test(arguments: [
    "Content-Length: 20\r\n\r\n", "Content-Length: 20\r\nExpect: 100-continue\r\n\r\n",
    "Transfer-Encoding: chunked\r\n\r\n14\r\n",
  ])
  func longBodies(framing: String) async throws {
    try await Self.serve({ $0.body = 10 }) { peer in
      await peer.send("POST / HTTP/1.1\r\nHost: x\r\n\(framing)")
      if !framing.contains("Expect") { await peer.send(String(repeating: "a", count: 20)) }
      if framing.contains("chunked") { await peer.send("\r\n0\r\n\r\n") }
      #expect(await peer.receive(until: "\r\n") == "HTTP/1.1 413 Content Too Large\r\n")
    }
  }

  @Test func headsThatDoNotEnd() async throws {
    try await Self.serve({ $0.headTime = .milliseconds(100) }) { peer in
      await peer.send("GET / HTTP/1.1\r\nHost:")
      #expect(await peer.isClosed())
    }
  }

  @Test(arguments: [
    "GET /slow HTTP/1.1\r\nHost: x\r\n\r\n", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\na",
  ])
  func exchangesThatDoNotEnd(request: String) async throws {
    try await Self.serve({ $0.exchange = .milliseconds(100) }) { peer in
      await peer.send(request)
      #expect(await peer.isClosed())
    }
  }

  @Test func silence() async throws {
    try await Self.serve({ $0.idle = .seconds(1) }) { peer in
      #expect(await peer.isClosed())
    }
  }
}
