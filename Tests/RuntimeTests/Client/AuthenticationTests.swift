import Testing

@testable import SwiftwrightRuntime

/// How each kind of security scheme shows in a request, and which of several is taken.
struct AuthenticationTests {
  private static let bearer = SecurityScheme("bearer", .bearer)
  private static let basic = SecurityScheme("basic", .basic)
  private static let digest = SecurityScheme("digest", .http("Digest"))
  private static let header = SecurityScheme("header", .apiKey("X-Key", in: .header))
  private static let query = SecurityScheme("query", .apiKey("the key", in: .query))
  private static let cookie = SecurityScheme("cookie", .apiKey("sid", in: .cookie))
  private static let openID = SecurityScheme("openID", .openIDConnect)
  private static let mutual = SecurityScheme("mutual", .mutualTLS)
  private static let unknown = SecurityScheme("unknown", .bearer)

  private static let credentials: Credentials = [
    "bearer": .token("t"), "basic": .password(user: "ann", password: "pa:ss"), "digest": .token("a=1"),
    "header": .token("h&1"), "query": .token("q&1"), "cookie": .token("c;1"),
    "openID": .provider { .provider { .token("id") } },
  ]

  /// The query and the header fields that are sent to an operation that asks for `security`.
  private func sent(
    _ security: [[SecurityScheme]],
    headers: HTTPHeaders = [:],
    credentials: Credentials = Self.credentials
  ) async throws -> String {
    let transport = ScriptedTransport(.text)
    let authentication = Authentication(credentials: credentials, transport: transport, clock: TestClock().clock)
    let request = HTTPRequest(.get, path: "/", query: "a=1", headers: headers)
    _ = try await authentication.send(request, security, timeout: nil)
    let sent = try #require(transport.requests.first)
    return (["?\(sent.query ?? "")"] + sent.headers.fields.map { "\($0.name): \($0.value)" }).joined(separator: "\n")
  }

  @Test(arguments: [
    (Self.bearer, "?a=1\nAuthorization: Bearer t"), (Self.basic, "?a=1\nAuthorization: Basic YW5uOnBhOnNz"),
    (Self.digest, "?a=1\nAuthorization: Digest a=1"), (Self.header, "?a=1\nX-Key: h&1"),
    (Self.query, "?a=1&the%20key=q%261"), (Self.cookie, "?a=1\nCookie: sid=c%3B1"),
    (Self.openID, "?a=1\nAuthorization: Bearer id"), (Self.mutual, "?a=1"),
  ])
  func scheme(scheme: SecurityScheme, text: String) async throws {
    #expect(try await sent([[scheme]]) == text)
  }

  @Test func groups() async throws {
    #expect(try await sent([]) == "?a=1")
    #expect(try await sent([[]]) == "?a=1")
    #expect(try await sent([[], [Self.header]]) == "?a=1\nX-Key: h&1")
    #expect(try await sent([[Self.header], [Self.bearer]]) == "?a=1\nX-Key: h&1")
    #expect(try await sent([[Self.unknown], [Self.bearer]]) == "?a=1\nAuthorization: Bearer t")
    let both = try await sent(
      [[Self.header, Self.unknown], [Self.mutual, Self.query, Self.cookie]], headers: ["Cookie": "b=2"])
    #expect(both == "?a=1&the%20key=q%261\nCookie: b=2; sid=c%3B1")
    #expect(try await sent([[Self.unknown]]) == "?a=1")
  }

  @Test func whatTheCallerSetsStays() async throws {
    #expect(
      try await sent([[Self.bearer]], headers: ["authorization": "Bearer mine"]) == "?a=1\nauthorization: Bearer mine")
  }

  @Test(arguments: [
    (Self.bearer, Credential.token("s3cret\r\nX: y")), (Self.bearer, .password(user: "s3cret", password: "s3cret")),
    (Self.basic, .token("s3cret")), (Self.header, .token("s3cret\u{0}")),
  ])
  func unusable(scheme: SecurityScheme, credential: Credential) async throws {
    let error = try await #require(throws: RequestError.self) {
      try await sent([[scheme]], credentials: Credentials(scheme.name, credential))
    }
    #expect(!"\(error)".contains("s3cret"))
  }
}
