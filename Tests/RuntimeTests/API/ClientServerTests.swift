import SwiftwrightRuntime
import Testing

/// The gallery operations over a router in memory: what generated clients and servers do, end to end.
struct ClientServerTests {
  struct Registry: GalleryAPI {
    func listModels(_ input: ListModels, _ context: RequestContext) async throws -> ListModels.Output {
      .ok([
        Completion(text: input.accountID, tokens: input.pageSize.map(Int.init)),
        Completion(text: (input.tags ?? ["-"]).joined(separator: "|")),
        Completion(text: input.trace ?? context.headers["Authorization"] ?? context.headers["X-Key"] ?? "nobody"),
      ])
    }

    func complete(_ input: CreateCompletion, _ context: RequestContext) async throws -> CreateCompletion.Output {
      switch input.body.prompt {
      case "teapot": .clientError(status: 418, ErrorBody(reason: "short and stout"))
      case "moved": .undocumented(UndocumentedResponse(status: 299, headers: ["X-Request-ID": "r1"], body: "elsewhere"))
      case "problem": throw ProblemDetails(status: 503, detail: "later", instance: "urn:x")
      case "bug": throw CancellationError()
      default:
        input.body.stream == true ? .okEvents(words(input.body.prompt)) : .ok(Completion(text: input.body.prompt))
      }
    }

    private func words(_ prompt: String) -> EventStream<Completion> {
      EventStream { writer in
        for (index, word) in prompt.split(separator: " ").enumerated() {
          try await writer.send(Completion(text: String(word), tokens: index))
        }
      }
    }

    func upload(_ input: UploadDataset, _ context: RequestContext) async throws -> UploadDataset.Output {
      let bytes = try await input.body.file.body.collect(upTo: 1 << 20)
      return .ok([
        "id": input.datasetID,
        "file": "\(input.body.file.filename ?? "") \(input.body.file.contentType ?? "") \(bytes.count)",
        "purpose": input.body.purpose ?? "none",
        "labels": "\(input.body.labels ?? [])",
      ])
    }
  }

  let router: APIRouter
  let gallery: GalleryClient

  init() {
    var router = APIRouter()
    Registry().register(on: &router)
    self.router = router
    gallery = GalleryClient(
      client: APIClient(transport: InMemoryTransport(router: router), credentials: ["bearerAuth": .token("s3cret")])
    )
  }

  @Test func parametersAndJSON() async throws {
    let models = try await gallery.listModels(accountID: "a/b ü:x", tags: ["x,y", "z&="], pageSize: 7)
    #expect(models.map(\.text) == ["a/b ü:x", "x,y|z&=", "Bearer s3cret"])
    #expect(models.first?.tokens == 7)
    let defaults = try await gallery.listModels(accountID: "a", tags: ["one"], trace: "t")
    #expect(defaults.first?.tokens == 50)
    #expect(defaults.map(\.text) == ["a", "one", "t"])
  }

  @Test func events() async throws {
    let request = CompletionRequest(prompt: "to be or not", stream: true)
    var texts: [String] = []
    for try await event in try await gallery.stream(request) { texts.append(event.text) }
    #expect(texts == ["to", "be", "or", "not"])
    let raw = try await gallery.client.send(CreateCompletion(body: request)).output.events?.serverSentEvents
    var data: [String] = []
    for try await event in try #require(raw) { data.append(event.data) }
    #expect(data.first == #"{"text":"to","tokens":0}"#)
    #expect(data.count == 4)
  }

  @Test func eventsAreNotBuffered() async throws {
    let (source, continuation) = AsyncStream.makeStream(of: Completion.self)
    var router = APIRouter()
    router.on(CreateCompletion.self) { _, _ in .okEvents(EventStream(source)) }
    let client = APIClient(server: "http://local", transport: InMemoryTransport(router: router))
    var events = try await client.stream(CreateCompletion(body: CompletionRequest(prompt: ""))).makeAsyncIterator()
    for index in 0..<3 {
      continuation.yield(Completion(text: "\(index)"))
      #expect(try await events.next()?.text == "\(index)")
    }
    continuation.finish()
    #expect(try await events.next() == nil)
  }

  @Test func multipart() async throws {
    let chunks = AsyncStream<[UInt8]> { continuation in
      for _ in 0..<10 { continuation.yield(Array("0123456789\r\n--".utf8)) }
      continuation.finish()
    }
    let file = MultipartFile(filename: "../a\"b.txt", contentType: "text/x", body: HTTPBody(chunks))
    let reply = try await gallery.upload(datasetID: "d:1", .init(file: file, purpose: "tune", labels: [3, 4]))
    #expect(reply == ["id": "d:1", "file": "a\"b.txt text/x 140", "purpose": "tune", "labels": "[3, 4]"])
  }

  @Test func documentedError() async throws {
    let error = try await #require(throws: APIError.self) {
      try await gallery.complete(CompletionRequest(prompt: "teapot"))
    }
    #expect(error.status == 418)
    #expect(error.documented as? ErrorBody == ErrorBody(reason: "short and stout"))
    #expect(String(decoding: error.body, as: UTF8.self) == #"{"reason":"short and stout"}"#)
  }

  @Test func errorThatIsNotAsDocumented() async throws {
    struct Proxy: ClientTransport {
      func send(_ request: HTTPRequest, timeout: Duration?) async throws -> HTTPResponse {
        HTTPResponse(status: 422, headers: ["Content-Type": "application/json"], body: #"{"error": {"message": "no"}}"#)
      }
    }
    let client = APIClient(transport: Proxy())
    let operation = CreateCompletion(body: CompletionRequest(prompt: ""))
    let error = try await #require(throws: APIError.self) { try await client.call(operation) }
    #expect(error.description == "CreateCompletion: 422 Unprocessable Content: no")
    let failure = await #expect(throws: DecodingFailure.self) { try await client.send(operation) }
    #expect(failure?.json?.message == "the member \"reason\" is missing")
  }

  @Test func undocumentedStatus() async throws {
    let error = try await #require(throws: APIError.self) {
      try await gallery.complete(CompletionRequest(prompt: "moved"))
    }
    #expect(error.status == 299)
    #expect(error.documented == nil)
    #expect(error.requestID == "r1")
    #expect(error.body == Array("elsewhere".utf8))
  }

  @Test func problems() async throws {
    let thrown = try await #require(throws: APIError.self) {
      try await gallery.complete(CompletionRequest(prompt: "problem"))
    }
    #expect(thrown.problem?.detail == "later")
    #expect(thrown.description == "CreateCompletion: 503 Service Unavailable: later")
    let hidden = try await #require(throws: APIError.self) {
      try await gallery.complete(CompletionRequest(prompt: "bug"))
    }
    #expect(hidden.status == 500)
    #expect(hidden.problem?.detail == nil)
    let missing = try await #require(throws: APIError.self) { try await gallery.deleteModel(modelID: "x") }
    #expect(missing.status == 501)
  }

  @Test(
    arguments: [
      (#"{"prompt": 1}"#, "#/prompt"), (#"{"prompt": "x", "stops": ["a", 2]}"#, "#/stops/1"),
      (#"{"prompt": "x", "unknown": 2}"#, "#/unknown"), (#"{"prompt""#, "#"), ("", nil),
    ] as [(String, String?)]
  )
  func badBodies(body: String, pointer: String?) async throws {
    let headers: HTTPHeaders = ["Content-Type": "application/json; charset=utf-8"]
    let request = HTTPRequest(.post, path: "/v1/completions", headers: headers, body: HTTPBody(body))
    let response = await router.respond(to: request)
    #expect(response.status == 400)
    #expect(response.headers["content-type"] == "application/problem+json")
    let problem = try ProblemDetails(jsonData: response.body.bytes ?? [])
    #expect(problem.errors?.first?.pointer == pointer)
  }

  @Test func badParameter() async throws {
    let response = await router.respond(to: HTTPRequest(.get, target: "/v1/accounts/a/models?pageSize=many"))
    let problem = try ProblemDetails(jsonData: response.body.bytes ?? [])
    #expect(response.status == 400)
    #expect(problem.detail == "query parameter pageSize: the text is not an integer")
    #expect(problem.errors?.first?.parameter == "pageSize")
    #expect(problem.errors?.first?.location == "query")
  }

  @Test func refusals() async {
    func status(_ method: HTTPMethod, _ path: String, _ headers: HTTPHeaders = [:], _ body: HTTPBody = "") async -> Int
    {
      await router.respond(to: HTTPRequest(method, path: path, headers: headers, body: body)).status
    }
    #expect(await status(.post, "/v1/completions", ["Content-Type": "text/plain"], "x") == 415)
    #expect(await status(.get, "/v1/accounts/a/models", ["Accept": "text/html, application/*;q=0"]) == 406)
    #expect(await status(.get, "/base/v1/accounts/a/models", ["Accept": "text/html, */*;q=0.1"]) == 200)
    let large = HTTPBody(AsyncStream { nil as [UInt8]? }, length: 1 << 30)
    #expect(await status(.post, "/v1/completions", [:], large) == 413)
  }

  @Test func security() async throws {
    struct Spy: ClientMiddleware {
      func send(_ request: HTTPRequest, _ operation: OperationInfo, next: Next) async throws -> HTTPResponse {
        #expect(request.headers["X-Key"] == nil)
        return try await next(request)
      }
    }
    let provider = Credential.provider { .token("fresh") }
    let client = APIClient(
      server: .origin("http://localhost:1"),
      transport: InMemoryTransport(router: router),
      credentials: ["apiKey": provider],
      middleware: [Spy()]
    )
    let models = try await GalleryClient(client: client).listModels(accountID: "a")
    #expect(models.last?.text == "fresh")
    #expect("\(client)".contains("fresh") == false)
    let headers: HTTPHeaders = ["Authorization": "Bearer fresh", "X-Key": "fresh", "Accept": "*/*"]
    #expect("\(headers)" == "Authorization: <redacted>\nX-Key: <redacted>\nAccept: */*")
    var text = ""
    dump(client.credentials, to: &text)
    dump(headers, to: &text)
    #expect(!text.contains("fresh"))
  }

  @Test func middleware() async throws {
    struct Named: ClientMiddleware, ServerMiddleware {
      let name: String
      func send(_ request: HTTPRequest, _ operation: OperationInfo, next: ClientMiddleware.Next) async throws
        -> HTTPResponse
      {
        var request = request
        request.headers["X-Trace"] = (request.headers["X-Trace"] ?? "") + name
        return try await next(request)
      }
      func respond(to request: HTTPRequest, _ context: RequestContext, next: ServerMiddleware.Next) async throws
        -> HTTPResponse
      {
        if context.pathParameters["account_id"] == "evil" { throw ProblemDetails(status: 403, detail: name) }
        var request = request
        request.headers["X-Trace"] = (request.headers["X-Trace"] ?? "") + name
        return try await next(request, context)
      }
    }
    var router = router
    router.middleware = [Named(name: "c"), Named(name: "d")]
    let client = APIClient(
      transport: InMemoryTransport(router: router),
      middleware: [Named(name: "a"), Named(name: "b")],
      defaults: CallOptions(timeout: .seconds(20), headers: ["X-Trace": "0"])
    )
    let gallery = GalleryClient(client: client)
    #expect(try await gallery.listModels(accountID: "a").last?.text == "0abcd")
    let error = try await #require(throws: APIError.self) { try await gallery.listModels(accountID: "evil") }
    #expect(error.problem?.detail == "c")
  }

  @Test func timeout() async throws {
    var router = APIRouter()
    router.on(DeleteModel.self) { _, _ in
      try await Task.sleep(for: .seconds(60))
      return .noContent
    }
    let gallery = GalleryClient(client: APIClient(transport: InMemoryTransport(router: router)))
    let error = await #expect(throws: TransportError.self) {
      try await gallery.deleteModel(
        modelID: "x", options: CallOptions(timeout: .milliseconds(20), retry: RetryPolicy.none))
    }
    #expect(error?.kind == .timedOut(.response))
    await #expect(throws: RequestError.self) { try await gallery.deleteModel(modelID: "..") }
    await #expect(throws: ParameterError.self) { try await gallery.deleteModel(modelID: "") }
  }
}
