import SwiftwrightRuntime
import Testing

/// What logs say, and what they must not.
struct LoggingTests {
  let lines = Lines()

  private func log(_ options: CallOptions, showsHeaders: Bool = false, bodyLimit: Int = 0, credentials: Credentials)
    async throws
  {
    let logging = LoggingMiddleware(showsHeaders: showsHeaders, bodyLimit: bodyLimit) { [lines] in lines.append($0) }
    let client = APIClient(
      server: "https://ann:s3cret@example.com/api", transport: ScriptedTransport(.text), credentials: credentials,
      middleware: [logging])
    _ = try await client.call(Ask(path: "x"), options)
  }

  @Test func nothingSecretIsLogged() async throws {
    let options = CallOptions(
      headers: ["X-Api-Key": "s3cret", "Authorization": "s3cret", "Cookie": "s3cret", "X-Plain": "plain"],
      query: [("api_key", "s3cret"), ("access_token", "s3cret"), ("X-Amz-Signature", "s3cret"), ("page", "7")]
    )
    try await log(options, showsHeaders: true, credentials: ["bearerAuth": .token("s3cret")])
    let text = lines.all.joined(separator: "\n")
    #expect(!text.contains("s3cret"))
    #expect(text.contains("https://<redacted>@example.com/api/x?api_key=<redacted>&"))
    #expect(text.contains("&page=7"))
    #expect(text.contains("X-Plain: plain"))
    #expect(!text.contains("done"))
  }

  @Test func bodiesAreLoggedOnDemand() async throws {
    try await log(.default, bodyLimit: 100, credentials: .none)
    #expect(lines.all.last?.hasSuffix(#"{"text": "done"}"#) == true)
  }

  @Test func credentialsDoNotDescribeThemselves() {
    let source = OAuthTokenSource(tokenURL: "https://s3cret@a/", clientID: "s3cret", clientSecret: "s3cret")
    let values: [Any] = [
      Credential.token("s3cret"), Credential.password(user: "s3cret", password: "s3cret"), Credential.oauth(source),
      source,
      Credentials("bearer", .token("s3cret")), OAuthToken(accessToken: "s3cret", refreshToken: "s3cret"),
      HTTPRequest(.get, origin: "https://s3cret@a", path: "/", query: "key=s3cret"),
    ]
    for value in values {
      var text = "\(value) \(String(reflecting: value))"
      if !(value is HTTPRequest) { dump(value, to: &text) }
      #expect(!text.contains("s3cret"), "\(text)")
    }
  }
}
