import SwiftwrightMicroHTTPD
import SwiftwrightRuntime
import SwiftwrightTestSupport
import Testing

/// What goes over a connection, byte by byte.
struct ExchangeTests {
  /// Tells what it was asked.
  private static let echo = Answering { request in
    let body = try await request.body.collect(upTo: 1 << 20)
    return HTTPResponse(
      status: 200,
      headers: ["X-Query": request.query ?? "none"],
      body: HTTPBody("\(request.method) \(request.path) \(String(decoding: body, as: UTF8.self))")
    )
  }

  @Test(arguments: [
    ("GET /a%2Fb/%00+?q=%20+&r HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a%2Fb/%00+ ", "q=%20+&r"),
    ("GET http://example.com/a?b HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a ", "b"),
    ("GET http://example.com HTTP/1.1\r\nHost: x\r\n\r\n", "GET / ", "none"),
    ("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc", "POST /a abc", "none"),
    ("PURGE /a HTTP/1.1\r\nHost: x\r\n\r\n", "PURGE /a ", "none"),
    (
      "PUT /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n",
      "PUT /a abcde",
      "none"
    ),
  ])
  func arrivesAsItWasSent(request: String, body: String, query: String) async throws {
    try await withServer(Self.echo) { server in
      let peer = try Peer(port: server.port)
      // The second one shows that the connection is kept, and where the first one ended.
      await peer.send(request + request)
      for _ in 1...2 {
        let response = await peer.response()
        #expect(response.head.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(response.head.contains("X-Query: \(query)\r\n"))
        #expect(response.body == body)
      }
    }
  }

  @Test func headIsAnsweredWithoutABody() async throws {
    let responder = Answering { request in
      let stream = HTTPBody { writer in try await writer.send([0x61]) }
      switch request.path {
      case "/bytes": return HTTPResponse(status: 200, body: "abc")
      case "/announced": return HTTPResponse(status: 200, headers: ["Content-Length": "5000000000"])
      case "/none": return HTTPResponse(status: 204, body: "abc")
      default: return HTTPResponse(status: 200, body: stream)
      }
    }
    try await withServer(responder) { server in
      let expected = [
        "HEAD /bytes": "Content-Length: 3\r\n", "HEAD /announced": "Content-Length: 5000000000\r\n",
        "GET /none": "HTTP/1.1 204 No Content\r\n",
      ]
      let peer = try Peer(port: server.port)
      for (line, field) in expected {
        await peer.send("\(line) HTTP/1.1\r\nHost: x\r\n\r\n")
        let head = await peer.receive(until: "\r\n\r\n")
        #expect(head.contains(field))
      }
      await peer.send("HEAD /stream HTTP/1.1\r\nHost: x\r\n\r\n")
      let head = await peer.receive(until: "\r\n\r\n")
      #expect(head.contains("Connection: close\r\n"))
    }
  }

  @Test func aBodyIsAskedForOnlyWhenItIsRead() async throws {
    let responder = Answering { request in
      guard request.path == "/read" else { return HTTPResponse(status: 403, body: "no") }
      return HTTPResponse(status: 200, body: HTTPBody(try await request.body.collect(upTo: 100)))
    }
    try await withServer(responder) { server in
      let head = "HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n"

      let reader = try Peer(port: server.port)
      await reader.send("POST /read \(head)")
      #expect(await reader.receive(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
      await reader.send("abc")
      #expect(await reader.response().body == "abc")

      let refused = try Peer(port: server.port)
      await refused.send("POST /other \(head)")
      let answer = await refused.receive()
      #expect(answer.hasPrefix("HTTP/1.1 403 Forbidden\r\n"))
      #expect(answer.hasSuffix("no"))
    }
  }

  @Test func answersThatDoNotWaitForTheBodyArrive() async throws {
    let responder = Answering { _ in HTTPResponse(status: 401) }
    try await withServer(responder) { server in
      let peer = try Peer(port: server.port)
      for _ in 1...2 {
        await peer.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4000000\r\n\r\n")
        await peer.send([UInt8](repeating: 0x61, count: 4_000_000))
        #expect(await peer.response().head.hasPrefix("HTTP/1.1 401 Unauthorized\r\n"))
      }
    }
  }

  @Test func whoReadsSlowlySlowsThePeer() async throws {
    let proceed = Event()
    let size = 64 << 20
    let responder = Answering { request in
      var count = 0
      for try await chunk in request.body {
        if count == 0 { await proceed.wait() }
        count += chunk.count
      }
      return HTTPResponse(status: 200, body: HTTPBody("\(count)"))
    }
    try await withServer(responder) { server in
      let peer = try Peer(port: server.port)
      await peer.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: \(size)\r\n\r\n")
      let sent = await peer.sendUntilStuck(limit: size)
      #expect(sent < size / 2)
      proceed.happen()
      #expect(await peer.sendUntilStuck(limit: size - sent, patience: 60_000) == size - sent)
      #expect(await peer.response().body == "\(size)")
    }
  }

  @Test func aPeerThatReadsSlowlySlowsTheWriter() async throws {
    let chunks = 1024
    let written = Counter()
    let responder = Answering { _ in
      let body = HTTPBody { writer in
        for _ in 1...chunks {
          try await writer.send([UInt8](repeating: 0x61, count: 64 << 10))
          written.increase()
        }
      }
      return HTTPResponse(status: 200, body: body)
    }
    try await withServer(responder) { server in
      let peer = try Peer(port: server.port)
      await peer.send("GET / HTTP/1.0\r\n\r\n")
      var last = -1
      while last != written.value {
        last = written.value
        try await Task.sleep(for: .milliseconds(100))
      }
      #expect(last < chunks / 2)
      let received = await peer.receive()
      #expect(received.utf8.count > chunks << 16)
      #expect(written.value == chunks)
    }
  }

  @Test(arguments: [
    "\u{1}\u{2}\u{3}\r\n\r\n",
    "GET / HTTP/1.1\r\n\r\n",
    "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabcde",
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\nabc",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n",
  ])
  func whatIsNoRequestIsRefused(text: String) async throws {
    try await withServer(Self.echo) { server in
      let peer = try Peer(port: server.port)
      await peer.send(text)
      let answer = await peer.receive()
      #expect(await !peer.isSilent)
      #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4") || answer.hasPrefix("HTTP/1.1 5"))
      #expect(!answer.contains("smuggled"))
    }
  }
}
