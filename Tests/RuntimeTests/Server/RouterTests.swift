import SwiftwrightRuntime
import Testing

struct RouterTests {
  /// An operation that answers with its own name and the values of its parameters.
  private static func router() -> APIRouter {
    var router = APIRouter()
    router.on(Echo<Paths.Model>.self) { Echo.answer($0, $1) }
    router.on(Echo<Paths.UpdateModel>.self) { Echo.answer($0, $1) }
    router.on(Echo<Paths.Search>.self) { Echo.answer($0, $1) }
    router.on(Echo<Paths.Cancel>.self) { Echo.answer($0, $1) }
    router.on(Echo<Paths.Batch>.self) { Echo.answer($0, $1) }
    router.on(Echo<Paths.Nested>.self) { Echo.answer($0, $1) }
    router.on(Echo<Paths.Repeated>.self) { Echo.answer($0, $1) }
    router.on(Echo<Paths.File>.self) { Echo.answer($0, $1) }
    router.on(Echo<Paths.Based>.self) { Echo.answer($0, $1) }
    router.on(Echo<Paths.OtherBased>.self) { Echo.answer($0, $1) }
    return router
  }

  enum Paths {
    struct Model: EchoPath { static let info = OperationInfo(id: "get", method: .get, path: "/v1/models/{id}") }
    struct UpdateModel: EchoPath { static let info = OperationInfo(id: "put", method: .put, path: "/v1/models/{name}") }
    struct Search: EchoPath { static let info = OperationInfo(id: "search", method: .get, path: "/v1/models/search") }
    struct Cancel: EchoPath {
      static let info = OperationInfo(id: "cancel", method: .post, path: "/v1/models/{id}:cancel")
    }
    struct Batch: EchoPath { static let info = OperationInfo(id: "batch", method: .post, path: "/v1/models:batch") }
    struct Nested: EchoPath {
      static let info = OperationInfo(id: "nested", method: .get, path: "/v1/models/{id}/files/{file}")
    }
    struct Repeated: EchoPath {
      static let info = OperationInfo(
        id: "repeated",
        method: .get,
        path: "/v1/accounts/{a}/users/{u}/keys/accounts/{a}/users/{u}"
      )
    }
    struct File: EchoPath {
      static let info = OperationInfo(id: "file", method: .get, path: "/v1/files/{name}.{extension}")
    }
    struct Word: EchoPath {
      static let info = OperationInfo(id: "word", method: .get, path: "/pets/{name}", servers: ["/v2"])
    }
    struct Based: EchoPath {
      static let info = OperationInfo(
        id: "based",
        method: .get,
        path: "/x",
        servers: ["https://example.com/one/", "/two", "https://example.com"]
      )
    }
    struct OtherBased: EchoPath {
      static let info = OperationInfo(id: "other", method: .get, path: "/x", servers: ["https://example.com/three"])
    }
  }

  @Test(arguments: [
    ("GET /v1/models/a", 200, "get id=a"),
    ("GET /v1/models/a/", 200, "get id=a"),
    ("PUT /v1/models/a", 200, "put name=a"),
    ("GET /v1/models/a%2Fb%20c", 200, "get id=a/b c"),
    ("GET /v1/models/a:b", 200, "get id=a:b"),
    ("GET /v1/models/a%3Acancel", 200, "get id=a:cancel"),
    ("GET /v1/models/search", 200, "search"),
    ("GET /v1/models/%73earch", 200, "search"),
    ("GET /v1/models/searching", 200, "get id=searching"),
    ("POST /v1/models/a:cancel", 200, "cancel id=a"),
    ("POST /v1/models/a:b:cancel", 200, "cancel id=a:b"),
    ("POST /v1/models:batch", 200, "batch"),
    ("GET /v1/models/search/files/b", 200, "nested file=b id=search"),
    ("GET /v1/models/a:cancel/files/b", 200, "nested file=b id=a:cancel"),
    ("GET /v1/accounts/1/users/2/keys/accounts/1/users/2", 200, "repeated a=1 u=2"),
    ("GET /v1/accounts/1/users/2/keys/accounts/1/users/%32", 200, "repeated a=1 u=2"),
    ("GET /v1/accounts/1/users/2/keys/accounts/3/users/2", 400, "path parameter a: has two values in this path"),
    ("GET /v1/files/a.tar.gz", 200, "file extension=tar.gz name=a"),
    ("GET /v1/files/a", 404, ""),
    ("GET /x", 200, "based"),
    ("GET /one/x", 200, "based"),
    ("GET /two/x", 200, "based"),
    ("GET /three/x", 200, "other"),
    ("GET /v1/models", 404, ""),
    ("GET /v1/models/", 404, ""),
    ("GET /v1//models/a", 404, ""),
    ("GET /v1/models/:cancel", 200, "get id=:cancel"),
    ("GET /v1/models/a/files", 404, ""),
    ("GET /v1/models/%zz", 400, "path parameter id: is not percent-encoded UTF-8"),
    ("GET v1", 404, ""),
    ("GET /v1/models/a:cancel", 405, "OPTIONS, POST"),
    ("POST /v1/models/search", 405, "GET, HEAD, OPTIONS"),
    ("DELETE /v1/models/a", 405, "GET, HEAD, OPTIONS, PUT"),
    ("OPTIONS /v1/models/a", 204, "GET, HEAD, OPTIONS, PUT"),
    ("HEAD /v1/models/a", 200, ""),
    ("HEAD /v1/models:batch", 405, "OPTIONS, POST"),
  ])
  func routes(line: String, status: Int, expected: String) async throws {
    let parts = line.split(separator: " ").map(String.init)
    let method = HTTPMethod(rawValue: parts[0])
    let response = await Self.router().respond(to: HTTPRequest(method, target: parts[1] + "?q=/v1"))
    #expect(response.status == status)
    let bytes = try await response.body.collect(upTo: 1 << 20)
    switch status {
    case 200: #expect(String(decoding: bytes, as: UTF8.self) == expected)
    case 204, 405: #expect(response.headers["Allow"] == expected)
    case 400: #expect(try ProblemDetails(jsonData: bytes).detail == expected)
    default: #expect(try ProblemDetails(jsonData: bytes).status == status)
    }
    if method == .head, status == 200 { #expect(response.headers["Content-Length"] == "8") }
  }

  /// Nothing but what they take tells apart two operations whose paths differ in the names of parameters alone.
  @Test(arguments: [
    ("/pets/7", "number id=7"), ("/pets/all", "word name=all"), ("/pets/?", ""), ("/v2/pets/1", "number id=1"),
  ])
  func equivalentPaths(path: String, expected: String) async throws {
    var router = APIRouter()
    router.on(Number.self) { input, context in .ok(HTTPBody("number id=\(input.id)")) }
    router.on(Echo<Paths.Word>.self) { Echo.answer($0, $1) }
    let response = await router.respond(to: HTTPRequest(.get, path: path))
    #expect(String(decoding: try await response.body.collect(upTo: 1 << 20), as: UTF8.self).hasSuffix(expected))
  }

  private struct Number: ServerOperation {
    typealias Output = BytesOutput
    static let info = OperationInfo(
      id: "number", method: .get, path: "/pets/{id}", servers: ["/v2"], accepts: ["text/plain"])
    var id: Int

    init(_ request: inout RequestDecoder) async throws { id = try request.path("id") }
  }

  @Test func lastHandlerWins() async throws {
    var router = Self.router()
    router.on(Echo<Paths.Search>.self) { _, _ in .ok("replaced") }
    let response = await router.respond(to: HTTPRequest(.get, path: "/v1/models/search"))
    #expect(response.body.bytes == Array("replaced".utf8))
  }
}

protocol EchoPath: Sendable {
  static var info: OperationInfo { get }
}

struct Echo<Path: EchoPath>: ServerOperation {
  typealias Output = BytesOutput

  static var info: OperationInfo {
    let info = Path.info
    return OperationInfo(
      id: info.id,
      method: info.method,
      path: info.path,
      servers: info.servers,
      accepts: ["text/plain"]
    )
  }

  init(_ request: inout RequestDecoder) async throws {}

  static func answer(_ input: Echo, _ context: RequestContext) -> BytesOutput {
    let values = context.pathParameters.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
    return .ok(HTTPBody(context.operation.id + values.joined()))
  }
}
