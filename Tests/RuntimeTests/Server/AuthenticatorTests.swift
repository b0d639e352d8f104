import SwiftwrightRuntime
import Testing

struct AuthenticatorTests {
  private struct User: Sendable {
    let name: String
  }

  private static let bearer = SecurityScheme("Bearer", .bearer)
  private static let basic = SecurityScheme("Basic", .basic)
  private static let header = SecurityScheme("Header", .apiKey("X-Key", in: .header))
  private static let query = SecurityScheme("Query", .apiKey("key", in: .query))
  private static let cookie = SecurityScheme("Cookie", .apiKey("session", in: .cookie))
  private static let oauth = SecurityScheme("OAuth", .oauth2).scopes("read", "write")

  private struct Secured: ServerOperation {
    typealias Output = BytesOutput

    @TaskLocal static var security: [[SecurityScheme]] = []

    static var info: OperationInfo {
      OperationInfo(id: "secured", method: .get, path: "/", security: security, accepts: ["text/plain"])
    }

    init(_ request: inout RequestDecoder) async throws {}
  }

  /// Tokens are valid if they are `good…`, and grant the scopes after a plus.
  private static func verify(_ credentials: [PresentedCredential]) -> AccessGrant<User>? {
    var names: [String] = []
    var scopes: Set<String> = []
    for credential in credentials {
      switch credential.value {
      case .token(let token):
        guard token.hasPrefix("good") else { return nil }
        names.append("\(credential.scheme.name)=\(token)")
        scopes.formUnion(token.split(separator: "+").dropFirst().map(String.init))
      case .password(let user, let password):
        guard password == "se:cret" else { return nil }
        names.append(user)
      case .transport: names.append("certificate")
      }
    }
    return AccessGrant(User(name: names.joined(separator: " ")), scopes: scopes)
  }

  /// Answers with the principal's name.
  private static func respond(_ security: [[SecurityScheme]], _ request: HTTPRequest) async -> HTTPResponse {
    var router = APIRouter()
    router.middleware.append(APIAuthenticator { credentials, _ in verify(credentials) })
    Secured.$security.withValue(security) {
      router.on(Secured.self) { _, context in
        let user: User? = context.principal == nil ? nil : try context.principal()
        return .ok(HTTPBody(user?.name ?? "nobody"))
      }
    }
    return await router.respond(to: request)
  }

  @Test(
    arguments: [
      ([], [:], 200, "nobody"),
      ([[]], [:], 200, "nobody"),
      ([[bearer]], ["Authorization": "bearer  good"], 200, "Bearer=good"),
      ([[bearer]], [:], 401, #"Bearer realm="api""#),
      ([[bearer]], ["Authorization": "Basic good"], 401, #"Bearer realm="api""#),
      ([[bearer]], ["Authorization": "Bearer bad"], 401, #"Bearer realm="api", error="invalid_token""#),
      ([[basic]], ["Authorization": "Basic dXNlcjpzZTpjcmV0"], 200, "user"),
      ([[basic]], ["Authorization": "Basic dXNlcg=="], 401, #"Basic realm="api", charset="UTF-8""#),
      ([[header]], ["X-Key": "good"], 200, "Header=good"),
      ([[query]], [:], 200, "Query=good key"),
      ([[cookie]], ["Cookie": "a=b; session=good%20x"], 200, "Cookie=good x"),
      ([[bearer], [header]], ["X-Key": "good"], 200, "Header=good"),
      ([[bearer], [header]], ["Authorization": "Bearer bad", "X-Key": "good"], 200, "Header=good"),
      ([[bearer, header]], ["Authorization": "Bearer good", "X-Key": "good2"], 200, "Bearer=good Header=good2"),
      (
        [[bearer, header]], ["X-Key": "good"], 401,
        #"Bearer realm="api", ApiKey realm="api", in="header", name="X-Key""#
      ),
      ([[bearer], []], [:], 200, "nobody"),
      ([[bearer], []], ["Authorization": "Bearer good"], 200, "Bearer=good"),
      ([[bearer], []], ["Authorization": "Bearer bad"], 401, #"Bearer realm="api", error="invalid_token""#),
      ([[oauth]], ["Authorization": "Bearer good+write+read"], 200, "OAuth=good+write+read"),
      (
        [[oauth]], ["Authorization": "Bearer good+read"], 403,
        #"Bearer realm="api", error="insufficient_scope", scope="write""#
      ),
      ([[oauth], [header]], ["Authorization": "Bearer good", "X-Key": "good"], 200, "Header=good"),
    ] as [([[SecurityScheme]], HTTPHeaders, Int, String)])
  func admits(security: [[SecurityScheme]], headers: HTTPHeaders, status: Int, expected: String) async throws {
    let request = HTTPRequest(.get, path: "/", query: "key=good+key", headers: headers)
    let response = await Self.respond(security, request)
    #expect(response.status == status)
    let text = String(decoding: try await response.body.collect(upTo: 1000), as: UTF8.self)
    #expect((status == 200 ? text : response.headers.list("WWW-Authenticate")) == expected)
    #expect(!text.contains("bad"))
  }
}
