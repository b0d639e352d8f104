import SwiftwrightRuntime

// Models: inputs and outputs as plain data.

struct ListModels: APIOperation {
  var accountID: String
  var tags: [String]?
  var pageSize: Int32?
  var trace: String?

  typealias Output = JSONOutput<[Completion]>

  static var info: OperationInfo {
    OperationInfo(
      id: "ListModels",
      method: .get,
      path: "/v1/accounts/{account_id}/models",
      security: [[Gallery.bearerAuth], [Gallery.apiKey]],
      servers: Gallery.servers
    )
  }
}

struct CreateCompletion: APIOperation {
  var body: CompletionRequest

  enum Output: Sendable {
    /// 200
    case ok(Completion)
    /// 200
    case okEvents(EventStream<Completion>)
    /// 4XX
    case clientError(status: Int, ErrorBody)
    case undocumented(UndocumentedResponse)
  }

  static var info: OperationInfo {
    OperationInfo(
      id: "CreateCompletion",
      method: .post,
      path: "/v1/completions",
      security: [[Gallery.bearerAuth]],
      servers: Gallery.servers,
      accepts: ["application/json", "text/event-stream"]
    )
  }
}

struct UploadDataset: APIOperation {
  var datasetID: String
  var body: Form

  struct Form: Sendable {
    var file: MultipartFile
    var purpose: String?
    var labels: [Int]?
  }

  typealias Output = JSONOutput<[String: String]>

  static var info: OperationInfo {
    OperationInfo(
      id: "UploadDataset",
      method: .post,
      path: "/v1/datasets/{dataset_id}:upload",
      servers: Gallery.servers
    )
  }
}

struct DeleteModel: APIOperation {
  var modelID: String

  typealias Output = NoContentOutput

  static var info: OperationInfo {
    OperationInfo(
      id: "DeleteModel",
      method: .delete,
      path: "/v1/models/{model_id}",
      servers: Gallery.servers,
      accepts: []
    )
  }
}

// Client

extension ListModels: ClientOperation {
  func encode(_ request: inout RequestEncoder) throws {
    request.path("account_id", accountID)
    request.query("tags", tags)
    request.query("pageSize", pageSize)
    request.header("X-Trace", trace)
  }
}

extension CreateCompletion: ClientOperation {
  func encode(_ request: inout RequestEncoder) throws {
    try request.json(body)
  }
}

extension CreateCompletion.Output: StreamingOutput {
  init(_ response: ClientResponse) async throws {
    switch (response.status, response.mediaType) {
    case (200, "application/json"): self = .ok(try await response.json())
    case (200, "text/event-stream"): self = .okEvents(response.events())
    case (400..<500, "application/json"):
      self = .clientError(status: response.status, try await response.json())
    default: self = .undocumented(response.undocumented())
    }
  }

  var success: Completion? {
    if case .ok(let body) = self { body } else { nil }
  }

  var events: EventStream<Completion>? {
    if case .okEvents(let events) = self { events } else { nil }
  }

  var failure: (any Sendable)? {
    if case .clientError(_, let body) = self { body } else { nil }
  }
}

extension UploadDataset: ClientOperation {
  func encode(_ request: inout RequestEncoder) throws {
    request.path("dataset_id", datasetID)
    try request.multipart { form in
      form.file("file", body.file)
      form.field("purpose", body.purpose)
      form.field("labels", body.labels)
    }
  }
}

extension DeleteModel: ClientOperation {
  func encode(_ request: inout RequestEncoder) throws {
    request.path("model_id", modelID)
  }
}

struct GalleryClient: Sendable {
  let client: APIClient

  func listModels(
    accountID: String,
    tags: [String]? = nil,
    pageSize: Int32? = nil,
    trace: String? = nil,
    options: CallOptions = .default
  ) async throws -> [Completion] {
    try await client.call(ListModels(accountID: accountID, tags: tags, pageSize: pageSize, trace: trace), options)
  }

  func complete(_ body: CompletionRequest, options: CallOptions = .default) async throws -> Completion {
    try await client.call(CreateCompletion(body: body), options)
  }

  func stream(_ body: CompletionRequest, options: CallOptions = .default) async throws -> EventStream<Completion> {
    try await client.stream(CreateCompletion(body: body), options)
  }

  func upload(
    datasetID: String,
    _ body: UploadDataset.Form,
    options: CallOptions = .default
  ) async throws -> [String: String] {
    try await client.call(UploadDataset(datasetID: datasetID, body: body), options)
  }

  func deleteModel(modelID: String, options: CallOptions = .default) async throws {
    try await client.call(DeleteModel(modelID: modelID), options)
  }
}

// Server

extension ListModels: ServerOperation {
  init(_ request: inout RequestDecoder) async throws {
    accountID = try request.path("account_id")
    tags = request.query("tags")
    pageSize = request.query("pageSize") ?? 50
    trace = request.header("X-Trace")
  }
}

extension CreateCompletion: ServerOperation {
  init(_ request: inout RequestDecoder) async throws {
    body = try await request.json()
  }
}

extension CreateCompletion.Output: ServerOutput {
  func encode(_ response: inout ResponseEncoder) throws {
    switch self {
    case .ok(let body): try response.json(200, body)
    case .okEvents(let events): response.events(200, events)
    case .clientError(let status, let body): try response.json(status, body)
    case .undocumented(let other): response.undocumented(other)
    }
  }
}

extension UploadDataset: ServerOperation {
  init(_ request: inout RequestDecoder) async throws {
    datasetID = try request.path("dataset_id")
    let form = try await request.multipart()
    body = Form(
      file: try form.file("file"),
      purpose: try form.field("purpose"),
      labels: try form.field("labels")
    )
  }
}

extension DeleteModel: ServerOperation {
  init(_ request: inout RequestDecoder) async throws {
    modelID = try request.path("model_id")
  }
}

protocol GalleryAPI: Sendable {
  func listModels(_ input: ListModels, _ context: RequestContext) async throws -> ListModels.Output
  func complete(_ input: CreateCompletion, _ context: RequestContext) async throws -> CreateCompletion.Output
  func upload(_ input: UploadDataset, _ context: RequestContext) async throws -> UploadDataset.Output
  func deleteModel(_ input: DeleteModel, _ context: RequestContext) async throws -> DeleteModel.Output
}

extension GalleryAPI {
  func listModels(_ input: ListModels, _ context: RequestContext) async throws -> ListModels.Output {
    throw NotImplemented()
  }

  func complete(_ input: CreateCompletion, _ context: RequestContext) async throws -> CreateCompletion.Output {
    throw NotImplemented()
  }

  func upload(_ input: UploadDataset, _ context: RequestContext) async throws -> UploadDataset.Output {
    throw NotImplemented()
  }

  func deleteModel(_ input: DeleteModel, _ context: RequestContext) async throws -> DeleteModel.Output {
    throw NotImplemented()
  }

  func register(on router: inout APIRouter) {
    router.on(ListModels.self) { try await self.listModels($0, $1) }
    router.on(CreateCompletion.self) { try await self.complete($0, $1) }
    router.on(UploadDataset.self) { try await self.upload($0, $1) }
    router.on(DeleteModel.self) { try await self.deleteModel($0, $1) }
  }
}
