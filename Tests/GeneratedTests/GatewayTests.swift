import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime
import Synchronization
import Testing

/// What users of the generated code count on.
struct GatewayTests {
  private let exchange = Exchange()
  private let wire = WireRecorder()
  private let gateway: FireworksGatewayClient

  init() {
    let transport = InMemoryTransport(router: RecordingServer(exchange: exchange).router)
    gateway = FireworksGatewayClient(credentials: .bearerAuth("token"), transport: transport, middleware: [wire])
  }

  private static let model = Array(
    #"""
    {"name": "accounts/a/models/m", "displayName": "Old", "createTime": "2025-01-02T03:04:05.678901Z",
    "state": "READY", "kind": "HF_BASE_MODEL", "public": true, "deployedModelRefs": []}
    """#.utf8)

  @Test(arguments: [
    (Model.self as any JSONCodable.Type, #"{"state":"HIBERNATING","kind":"HOLOGRAM"}"#),
    (ModelState.self, #""HIBERNATING""#),
    (AnthropicContentBlock.self, #"{"depth":3,"of":[1,null,{"a":"b"}],"type":"hologram"}"#),
    (AnthropicMessageStreamEvent.self, #"{"type":"message_rewind"}"#),
    (AnthropicContentBlock.self, #"{"text":"no tag"}"#),
  ])
  func whatTheDocumentDoesNotKnowSurvives(type: any JSONCodable.Type, text: String) throws {
    let value = try type.init(jsonData: Array(text.utf8))
    #expect(String(decoding: try value.jsonBytes(), as: UTF8.self) == text)
  }

  @Test func unknownValuesCanBeSwitchedOver() throws {
    let model = try Model(jsonData: Array(#"{"state":"HIBERNATING"}"#.utf8))
    #expect(model.state == .unrecognized("HIBERNATING"))
    #expect(ModelState(rawValue: "READY") == .ready)
    guard case .unrecognized(let block) = try AnthropicContentBlock(jsonData: Array(#"{"type":"x"}"#.utf8)) else {
      Issue.record("the block should not be known")
      return
    }
    #expect(block["type"] == "x")
  }

  @Test func aModelThatWasGotCanBeEditedAndUpdated() async throws {
    exchange.prepare(status: "200", answer: Self.model)
    var model = try await gateway.models.get(accountID: "a", modelID: "m")
    #expect(model.state == .ready)
    #expect(model.name == "accounts/a/models/m")

    model.displayName = "New"
    exchange.prepare(status: "200", answer: Self.model)
    _ = try await gateway.models.update(model, accountID: "a", modelID: "m")
    let input = try #require(exchange.input as? UpdateModel)
    #expect(input.body == Model(displayName: "New", kind: .hfBaseModel, public: true))
    #expect(try wire.body() == ["displayName": "New", "kind": "HF_BASE_MODEL", "public": true])
  }

  @Test func membersThatAreReadOnlyAreIgnoredByServers() async throws {
    exchange.prepare(status: "200", answer: Self.model)
    let request = HTTPRequest(
      .patch, path: "/v1/accounts/a/models/m", headers: ["Content-Type": "application/json"], body: HTTPBody(Self.model)
    )
    let response = await RecordingServer(exchange: exchange).router.respond(to: request)
    #expect(response.status == 200)
    let input = try #require(exchange.input as? UpdateModel)
    #expect(input.body == Model(displayName: "Old", kind: .hfBaseModel, public: true))
  }

  @Test func absentAndNullAreToldApart() async throws {
    var request = CompletionRequest(model: "m", prompt: .string("Once"))
    request.explicitNulls = ["max_tokens"]
    exchange.prepare(status: "422", answer: Array("{}".utf8))
    _ = try await gateway.client.send(CreateCompletion(body: request))
    #expect(try wire.body() == ["model": "m", "prompt": "Once", "max_tokens": nil])
    let input = try #require(exchange.input as? CreateCompletion)
    #expect(input.body.explicitNulls == ["max_tokens"])
    #expect(input.body.maxTokens == nil)
    #expect(input.body == request)
  }

  @Test func documentedErrorsAreTyped() async throws {
    let answer = #"{"type":"error","error":{"type":"overloaded_error","message":"Later"},"request_id":null}"#
    exchange.prepare(status: "4XX", answer: Array(answer.utf8))
    let request = try AnthropicCreateMessageParams(
      jsonData: Array(#"{"model":"m","max_tokens":5,"messages":[]}"#.utf8))
    let error = try await #require(throws: APIError.self) { try await gateway.messages.create(request) }
    #expect(error.status == 418)
    #expect(error.documented is AnthropicErrorResponse)
  }

  @Test(arguments: ["<h1>Slow down</h1>", "{}", ""])
  func errorsThatAreNotAsDocumentedKeepTheirStatus(body: String) async throws {
    struct Overloaded: ClientTransport {
      let body: String

      func send(_ request: HTTPRequest, timeout: Duration?) async throws -> HTTPResponse {
        HTTPResponse(status: 429, headers: ["Content-Type": "text/html"], body: HTTPBody(body))
      }
    }
    let gateway = FireworksGatewayClient(transport: Overloaded(body: body))
    let request = try AnthropicCreateMessageParams(
      jsonData: Array(#"{"model":"m","max_tokens":5,"messages":[]}"#.utf8))
    let error = try await #require(throws: APIError.self) { try await gateway.messages.create(request) }
    #expect(error.status == 429)
    #expect(error.documented == nil)
    #expect(String(decoding: error.body, as: UTF8.self) == body)
  }

  @Test func whatIsNotImplementedIsAnsweredSo() async throws {
    let gateway = FireworksGatewayClient(transport: InMemoryTransport(router: FireworksGatewayServer().router))
    let error = try await #require(throws: APIError.self) { try await gateway.models.list(accountID: "a") }
    #expect(error.status == 501)
  }

  @Test func filesAreUploaded() async throws {
    struct Datasets: DatasetsAPI {
      func uploadFile(_ input: UploadDatasetFile, _ context: RequestContext) async throws -> UploadDatasetFile.Output {
        let file = try #require(input.body.file)
        let text = String(decoding: try await file.body.collect(upTo: 1000), as: UTF8.self)
        return .ok(FileUploadResponse(filename: "\(input.datasetID)/\(file.filename ?? ""): \(text)"))
      }
    }
    let router = FireworksGatewayServer(datasets: Datasets()).router
    let gateway = FireworksGatewayClient(transport: InMemoryTransport(router: router))
    let file = MultipartFile(filename: "a.jsonl", contentType: "application/jsonl", body: "{}\r\n--x")
    let response = try await gateway.datasets.uploadFile(
      UploadDatasetFile.Body(file: file), accountID: "a", datasetID: "d 1")
    #expect(response.filename == "d 1/a.jsonl: {}\r\n--x")
  }

  @Test func eventsAreStreamed() async throws {
    struct Completions: CompletionsAPI {
      func create(_ input: CreateCompletion, _ context: RequestContext) async throws -> CreateCompletion.Output {
        #expect(input.body.stream == true)
        return .okEvents(
          EventStream { writer in
            for id in 1...3 {
              let text = #"{"id":"\#(id)","object":"text_completion","created":1,"model":"m","choices":[]}"#
              try await writer.send(CompletionStreamResponse(jsonData: Array(text.utf8)))
            }
          })
      }
    }
    let router = FireworksGatewayServer(completions: Completions()).router
    let gateway = FireworksGatewayClient(transport: InMemoryTransport(router: router))
    var ids: [String] = []
    let request = CompletionRequest(model: "m", prompt: .string("Once"))
    for try await event in try await gateway.completions.stream(request) { ids.append(event.id) }
    #expect(ids == ["1", "2", "3"])
  }

  @Test func messagesAreStreamedByTheirNames() async throws {
    struct Messages: MessagesAPI {
      func create(_ input: CreateMessage, _ context: RequestContext) async throws -> CreateMessage.Output {
        #expect(input.body.stream == true)
        return .okEvents(
          EventStream { writer in
            for text in [#"{"type":"ping"}"#, #"{"type":"message_rewind","by":1}"#, #"{"type":"message_stop"}"#] {
              try await writer.send(AnthropicMessageStreamEvent(jsonData: Array(text.utf8)))
            }
          })
      }
    }
    var router = FireworksGatewayServer(messages: Messages()).router
    // It sends what the document does not know.
    router.validation.checksResponses = false
    let gateway = FireworksGatewayClient(transport: InMemoryTransport(router: router))
    let request = try AnthropicCreateMessageParams(
      jsonData: Array(#"{"model":"m","max_tokens":5,"messages":[]}"#.utf8))
    var names: [String?] = []
    for try await event in try await gateway.messages.stream(request).serverSentEvents { names.append(event.event) }
    #expect(names == ["ping", "message_rewind", "message_stop"])
    var count = 0
    for try await event in try await gateway.messages.stream(request) {
      count += 1
      switch event {
      case .ping: #expect(count == 1)
      case .unrecognized(let value): #expect(value["by"] == 1)
      case .messageStop: #expect(count == 3)
      default: Issue.record("\(event)")
      }
    }
    #expect(count == 3)
  }

  @Test func listsAreReadByPages() async throws {
    struct Models: ModelsAPI {
      func list(_ input: ListModels, _ context: RequestContext) async throws -> ListModels.Output {
        let number = input.pageToken.flatMap { Int($0) } ?? 1
        let models = [Model(displayName: "\(number)a"), Model(displayName: "\(number)b")]
        return .ok(ListModelsResponse(models: models, nextPageToken: number < 3 ? "\(number + 1)" : ""))
      }
    }
    let router = FireworksGatewayServer(models: Models()).router
    let gateway = FireworksGatewayClient(transport: InMemoryTransport(router: router))
    var names: [String?] = []
    for try await model in gateway.models.list(accountID: "acme", pageSize: 2).items { names.append(model.displayName) }
    #expect(names == ["1a", "1b", "2a", "2b", "3a", "3b"])
    var pages: [String?] = []
    for try await page in gateway.models.list(accountID: "acme").pages { pages.append(page.nextPageToken) }
    #expect(pages == ["2", "3", ""])
    let page = try await gateway.models.list(accountID: "acme", pageToken: "2")
    #expect(page.models?.first?.displayName == "2a")
  }
}

/// Keeps the last body that a client sent.
final class WireRecorder: ClientMiddleware {
  private let last = Mutex(HTTPBody())

  func send(_ request: HTTPRequest, _ operation: OperationInfo, next: Next) async throws -> HTTPResponse {
    last.withLock { $0 = request.body }
    return try await next(request)
  }

  func body() throws -> JSONValue {
    try JSONValue(jsonData: last.withLock { $0.bytes ?? [] })
  }
}
