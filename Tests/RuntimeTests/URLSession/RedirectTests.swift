import SwiftwrightRuntime
import SwiftwrightURLSession
import Testing

/// Redirects: to where, with which method, and without whose credentials.
@Suite(.enabled(if: LoopbackServer.python != nil, "python3 is needed for the peer"), .timeLimit(.minutes(2)))
struct RedirectTests {
  let peer: Peer
  let transport = URLSessionTransport()

  init() throws {
    peer = try Peer()
  }

  /// What arrives at the end of a redirect; nil where the redirect itself is the answer.
  private func follow(_ method: HTTPMethod, _ status: Int, to location: String, body: HTTPBody = HTTPBody())
    async throws -> JSONValue?
  {
    let headers: HTTPHeaders = [
      "Authorization": "Bearer s3cret", "Cookie": "s3cret", "X-Key": "s3cret", "Accept": "application/json",
      "Content-Type": "text/x",
    ]
    var request = peer.request(method, "/redirect", headers: headers, body: body)
    request.query = "key=s3cret&status=\(status)&to=\(location.replacing("%", with: "%25"))"
    let response = try await transport.send(request, timeout: .seconds(10))
    guard response.status == 200 else {
      #expect(response.status == status)
      return .none
    }
    return try JSONValue(jsonData: try await response.body.collect(upTo: 10_000))
  }

  @Test(arguments: [301, 302, 303, 307, 308])
  func methods(status: Int) async throws {
    let get = try #require(try await follow(.get, status, to: "/echo?a=%2F"))
    #expect(get["target"] == "/echo?a=%2F")
    #expect(get["headers"]?["authorization"] == "Bearer s3cret")
    let post = try #require(try await follow(.post, status, to: "echo", body: "text"))
    #expect(post["method"]?.stringValue == (status < 304 ? "GET" : "POST"))
    #expect(post["text"]?.stringValue == (status < 304 ? "" : "text"))
    #expect(post["headers"]?["content-type"]?.stringValue == (status < 304 ? nil : "text/x"))
    let put = try #require(try await follow(.put, status, to: "/echo", body: "text"))
    #expect(put["method"]?.stringValue == (status == 303 ? "GET" : "PUT"))
  }

  @Test func longBodiesAreSentAgain() async throws {
    let body = HTTPBody { writer in
      for _ in 0..<24 { try await writer.send([UInt8](repeating: 65, count: 1 << 17)) }
    }
    let answer = try #require(try await follow(.put, 307, to: "/echo", body: body))
    #expect(answer["length"] == 3_145_728)
  }

  @Test func otherOriginsSeeNoCredentials() async throws {
    let elsewhere = peer.otherOrigin + "/echo"
    let answer = try #require(try await follow(.get, 302, to: elsewhere))
    let headers = try #require(answer["headers"])
    #expect(headers["host"]?.stringValue?.hasPrefix("localhost:") == true)
    #expect(headers["accept"] == "application/json")
    #expect(!"\(answer)".contains("s3cret"))
    #expect(try await follow(.post, 307, to: elsewhere, body: "text") == nil)
    #expect(try await follow(.delete, 308, to: elsewhere) == nil)
    #expect(try #require(try await follow(.post, 303, to: elsewhere, body: "text"))["length"] == 0)
  }

  @Test func redirectsThatAreNotFollowed() async throws {
    for location in ["ftp://127.0.0.1/", "http://", "mailto:a@b"] {
      #expect(try await follow(.get, 302, to: location) == nil)
    }
    let response = try await transport.send(peer.request(.get, "/redirect?status=308"), timeout: nil)
    #expect(response.status == 308)
    let still = URLSessionTransport(maximumRedirects: 0)
    #expect(try await still.send(peer.request(.get, "/redirect?status=302&to=/echo"), timeout: nil).status == 302)
  }

  @Test func redirectsWithoutEnd() async throws {
    let error = await #expect(throws: TransportError.self) {
      try await transport.send(peer.request(.get, "/round"), timeout: nil)
    }
    #expect(error?.kind == .tooManyRedirects)
  }
}
