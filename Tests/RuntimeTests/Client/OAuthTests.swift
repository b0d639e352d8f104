import SwiftwrightRuntime
import SwiftwrightTestSupport
import Synchronization
import Testing

/// Tokens from an OAuth server: got once, renewed in time or when refused, and never more than one request for them.
struct OAuthTests {
  /// Grants a new token for each request, which is good for 100 seconds, and serves whoever has the last.
  final class Server: ClientTransport {
    private let state = Mutex<(grants: [HTTPRequest], calls: [String], revoked: Bool)>(([], [], false))
    private let release: Event?

    /// - Parameter release: What answers wait for.
    init(release: Event? = nil) {
      self.release = release
    }

    var grants: [HTTPRequest] { state.withLock { $0.grants } }
    var calls: [String] { state.withLock { $0.calls } }

    func revoke() {
      state.withLock { $0.revoked = true }
    }

    func send(_ request: HTTPRequest, timeout: Duration?) async throws -> HTTPResponse {
      guard request.path == "/token" else {
        let token = request.headers["Authorization"] ?? ""
        return state.withLock {
          $0.calls.append(token)
          return token == "Bearer t\($0.grants.count)" && !$0.revoked ? .completion : HTTPResponse(status: 401)
        }
      }
      await release?.wait()
      let number = state.withLock {
        $0.grants.append(request)
        $0.revoked = false
        return $0.grants.count
      }
      let answer =
        #"{"access_token":"t\#(number)","token_type":"Bearer","expires_in":100,"refresh_token":"r\#(number)"}"#
      return HTTPResponse(status: 200, body: HTTPBody(answer))
    }
  }

  let time = TestClock()

  private func client(_ server: any ClientTransport, _ source: OAuthTokenSource) -> APIClient {
    APIClient(
      server: "http://api", transport: server, credentials: ["bearerAuth": .oauth(source)], clock: time.clock)
  }

  private static func source(_ grant: OAuthTokenSource.Grant = .clientCredentials) -> OAuthTokenSource {
    OAuthTokenSource(
      grant, tokenURL: "http://login/token?tenant=1", clientID: "me:1", clientSecret: "se&cret",
      scopes: ["read", "write"])
  }

  @Test func oneRequestForManyCalls() async throws {
    let release = Event()
    let server = Server(release: release)
    let client = client(server, Self.source())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<50 { group.addTask { _ = try await client.call(Ask(path: "x")) } }
      for _ in 0..<100 { await Task.yield() }
      release.happen()
      try await group.waitForAll()
    }
    #expect(server.grants.count == 1)
    #expect(server.calls == Array(repeating: "Bearer t1", count: 50))
    let grant = try #require(server.grants.first)
    #expect(grant.url == "http://login/token?tenant=1")
    #expect(grant.headers["Authorization"] == "Basic bWUlM0ExOnNlJTI2Y3JldA==")
    let form = String(decoding: try await grant.body.collect(upTo: 1000), as: UTF8.self)
    #expect(form == "grant_type=client_credentials&scope=read%20write")
  }

  @Test func whoIsCancelledDoesNotWait() async throws {
    let release = Event()
    let server = Server(release: release)
    let client = client(server, Self.source())
    let patient = Task { try await client.call(Ask(path: "x")).text }
    let hasty = Task { try await client.call(Ask(path: "x")).text }
    for _ in 0..<100 { await Task.yield() }
    hasty.cancel()
    await #expect(throws: CancellationError.self) { try await hasty.value }
    #expect(server.grants.isEmpty)
    release.happen()
    #expect(try await patient.value == "done")
    #expect(server.grants.count == 1)
  }

  @Test func renewedBeforeItsEnd() async throws {
    let server = Server()
    let client = client(server, Self.source())
    _ = try await client.call(Ask(path: "x"))
    time.advance(by: .seconds(89))
    _ = try await client.call(Ask(path: "x"))
    #expect(server.grants.count == 1)
    time.advance(by: .seconds(2))
    _ = try await client.call(Ask(path: "x"))
    #expect(server.calls.last == "Bearer t2")
  }

  @Test func renewedWhenRefused() async throws {
    let server = Server()
    let client = client(server, Self.source())
    _ = try await client.call(Ask(path: "x"))
    server.revoke()
    _ = try await client.call(Ask(path: "x"))
    #expect(server.calls == ["Bearer t1", "Bearer t1", "Bearer t2"])
    #expect(server.grants.count == 2)

    let closed = ScriptedTransport { request, _ in
      request.path == "/token" ? HTTPResponse(status: 200, body: #"{"access_token":"t"}"#) : HTTPResponse(status: 401)
    }
    let error = try await #require(throws: APIError.self) {
      try await self.client(closed, Self.source()).call(Ask(path: "x"))
    }
    #expect(error.status == 401)
    #expect(closed.requests.map(\.path) == ["/token", "/x", "/token", "/x"])
  }

  @Test func refreshTokens() async throws {
    let server = Server()
    let tokens = Lines()
    let source = OAuthTokenSource(
      .refreshToken("r0"), tokenURL: "http://login/token", clientID: "me", clientSecret: nil,
      onToken: { tokens.append($0.refreshToken ?? "") })
    let client = client(server, source)
    _ = try await client.call(Ask(path: "x"))
    time.advance(by: .seconds(95))
    _ = try await client.call(Ask(path: "x"))
    var forms: [String] = []
    for grant in server.grants {
      #expect(grant.headers["Authorization"] == nil)
      forms.append(String(decoding: try await grant.body.collect(upTo: 1000), as: UTF8.self))
    }
    #expect(forms == ["r0", "r1"].map { "grant_type=refresh_token&refresh_token=\($0)&client_id=me" })
    #expect(tokens.all == ["r1", "r2"])
  }

  @Test(arguments: [
    (400, #"{"error":"invalid_client","error_description":"unknown"}"#, "no access token: 400 invalid_client: unknown"),
    (200, #"{"token_type":"Bearer"}"#, "no access token: 200 OK: the answer has no access token"),
    (
      200, #"{"access_token":"a","token_type":"mac"}"#,
      "no access token: 200 OK: the access token is not a bearer token"
    ),
    (502, "<html>", "no access token: 502 Bad Gateway: the answer is not JSON"),
  ])
  func refusals(status: Int, body: String, text: String) async throws {
    let transport = ScriptedTransport { _, _ in HTTPResponse(status: status, body: HTTPBody(body)) }
    let client = client(transport, Self.source())
    for _ in 0..<2 {
      let error = try await #require(throws: OAuthError.self) { try await client.call(Ask(path: "x")) }
      #expect(error.description == text)
    }
    #expect(transport.requests.count == 2)
  }
}
