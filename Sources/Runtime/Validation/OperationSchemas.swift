private import Synchronization

/// The schemas of one operation, read when the first request comes.
final class OperationSchemas: Sendable {
  private let set: JSONSchemaSet
  let id: String
  private let state: Mutex<Content?> = Mutex(nil)

  init(_ set: JSONSchemaSet, id: String) {
    self.set = set
    self.id = id
  }

  /// What the schemas say. Every request is held against it, so it is one reference.
  final class Content: Sendable {
    /// The parameters of which a request can be wrong.
    let parameters: [ParameterSchema]
    let isBodyRequired: Bool
    /// By media type.
    let body: [(mediaType: String, schema: JSONSchema)]
    /// The documented statuses, as the document writes them.
    let statuses: [String]
    /// By status and media type.
    let responses: [(status: String, mediaType: String, schema: JSONSchema)]
    /// The headers of responses, by status.
    let headers: [(status: String, headers: [ParameterSchema])]
    /// The values of streams, by status and media type.
    let streams: [(status: String, stream: StreamSchema)]

    init(_ set: JSONSchemaSet, id: String) throws {
      let place = "/operations/\(id.pointerEscaped)"
      let operation = try set.element(at: place)
      parameters = try ParameterSchema.list(operation?["parameters"], at: "\(place)/parameters", in: set)
        .filter { !$0.takesAllRequests }
      isBodyRequired = operation?["body"]?["required"]?.token.kind == .true
      body = try (operation?["body"]?["content"]?.members ?? []).compactMap { type, _ in
        try set.schema(at: "\(place)/body/content/\(type.pointerEscaped)").map { (type, $0) }
      }
      statuses = (operation?["responses"]?.members ?? []).map { status, _ in status }
      responses = try (operation?["responses"]?.members ?? []).flatMap { status, content in
        try content.members.compactMap { type, _ in
          try set.schema(at: "\(place)/responses/\(status)/\(type.pointerEscaped)").map { (status, type, $0) }
        }
      }
      headers = try (operation?["headers"]?.members ?? []).map { status, list in
        (status, try ParameterSchema.list(list, at: "\(place)/headers/\(status)", in: set))
      }
      streams = try (operation?["streams"]?.members ?? []).flatMap { status, content in
        try content.members.compactMap { type, stream in
          let holdsFields = stream["fields"]?.token.kind == .true
          return try set.schema(at: "\(place)/streams/\(status)/\(type.pointerEscaped)/schema")
            .map { (status, StreamSchema(mediaType: type, schema: $0, holdsFields: holdsFields)) }
        }
      }
    }
  }

  /// What the values of a stream are.
  struct StreamSchema: Sendable {
    var mediaType: String
    var schema: JSONSchema
    /// Whether a value is all of a server-sent event: see ``EventFormat/holdsFields``.
    var holdsFields: Bool
  }

  func content() throws -> Content {
    try state.withLock { state in
      if let state { return state }
      let content = try Content(set, id: id)
      state = content
      return content
    }
  }
}

extension OperationSchemas.Content {
  /// The status of what refuses a request that is not as documented: 400, unless the document speaks of 422 and not of 400,
  /// be it as `4XX` or `default`.
  var refusal: Int {
    statuses.contains("422") && Set(statuses).isDisjoint(with: ["400", "4XX", "default"]) ? 422 : 400
  }

  /// What the document calls a status: its number, else its class, else the default; nil where it does not speak of it.
  private func name(of status: Int) -> String? {
    [String(status), "\(status / 100)XX", "default"].first(where: statuses.contains)
  }

  /// The schema of a response's body.
  func response(_ status: Int, _ mediaType: MediaType) -> JSONSchema? {
    let name = name(of: status)
    return mediaType.closest(of: responses.filter { $0.status == name }, \.mediaType)?.schema
  }

  /// The headers of a response.
  func headers(_ status: Int) -> [ParameterSchema] {
    let name = name(of: status)
    return headers.first { $0.status == name }?.headers ?? []
  }

  /// What a response's stream holds.
  func stream(_ status: Int, _ mediaType: MediaType) -> OperationSchemas.StreamSchema? {
    let name = name(of: status)
    return mediaType.closest(of: streams.filter { $0.status == name }, \.stream.mediaType)?.stream
  }
}
