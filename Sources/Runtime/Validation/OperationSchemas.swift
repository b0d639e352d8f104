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

  struct Content: Sendable {
    var parameters: [ParameterSchema] = []
    var isBodyRequired = false
    /// By media type.
    var body: [(mediaType: String, schema: JSONSchema)] = []
    /// The documented statuses, as the document writes them.
    var statuses: [String] = []
    /// By status and media type.
    var responses: [(status: String, mediaType: String, schema: JSONSchema)] = []
    /// The headers of responses, by status.
    var headers: [(status: String, headers: [ParameterSchema])] = []
    /// The values of streams, by status and media type.
    var streams: [(status: String, stream: StreamSchema)] = []
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
  init(_ set: JSONSchemaSet, id: String) throws {
    let place = "/operations/\(id.pointerEscaped)"
    guard let operation = try set.element(at: place) else { return }
    parameters = try Self.parameters(operation["parameters"], at: "\(place)/parameters", in: set)
    let names = parameters.filter { $0.location == .query }.map(\.name)
    for index in parameters.indices { parameters[index].others = Set(names).subtracting([parameters[index].name]) }
    isBodyRequired = operation["body"]?["required"]?.token.kind == .true
    for (type, _) in operation["body"]?["content"]?.members ?? [] {
      guard let schema = try set.schema(at: "\(place)/body/content/\(type.pointerEscaped)") else { continue }
      body.append((type, schema))
    }
    for (status, content) in operation["responses"]?.members ?? [] {
      statuses.append(status)
      for (type, _) in content.members {
        guard let schema = try set.schema(at: "\(place)/responses/\(status)/\(type.pointerEscaped)") else { continue }
        responses.append((status, type, schema))
      }
    }
    for (status, list) in operation["headers"]?.members ?? [] {
      headers.append((status, try Self.parameters(list, at: "\(place)/headers/\(status)", in: set)))
    }
    for (status, content) in operation["streams"]?.members ?? [] {
      for (type, stream) in content.members {
        let schema = try set.schema(at: "\(place)/streams/\(status)/\(type.pointerEscaped)/schema")
        guard let schema else { continue }
        let holdsFields = stream["fields"]?.token.kind == .true
        streams.append((status, .init(mediaType: type, schema: schema, holdsFields: holdsFields)))
      }
    }
  }

  private static func parameters(
    _ list: JSONElement?,
    at place: String,
    in set: JSONSchemaSet
  ) throws -> [ParameterSchema] {
    try (list?.elements ?? []).enumerated().compactMap { index, parameter in
      ParameterSchema(parameter, try set.schema(at: "\(place)/\(index)/schema"))
    }
  }

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
    return responses.first { $0.status == name && mediaType.isReadable(as: $0.mediaType) }?.schema
  }

  /// The headers of a response.
  func headers(_ status: Int) -> [ParameterSchema] {
    let name = name(of: status)
    return headers.first { $0.status == name }?.headers ?? []
  }

  /// What a response's stream holds.
  func stream(_ status: Int, _ mediaType: MediaType) -> OperationSchemas.StreamSchema? {
    let name = name(of: status)
    return streams.first { $0.status == name && mediaType.isReadable(as: $0.stream.mediaType) }?.stream
  }
}
