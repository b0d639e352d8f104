private import Synchronization

/// The schemas of one operation, read when the first request comes.
final class OperationSchemas: Sendable {
  private let set: JSONSchemaSet
  private let id: String
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
    for (index, parameter) in (operation["parameters"]?.elements ?? []).enumerated() {
      let schema = try set.schema(at: "\(place)/parameters/\(index)/schema")
      if let parameter = ParameterSchema(parameter, schema) { parameters.append(parameter) }
    }
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
  }

  /// The status of what refuses a request that is not as documented: 400, unless the document speaks of 422 and not of 400,
  /// be it as `4XX` or `default`.
  var refusal: Int {
    statuses.contains("422") && Set(statuses).isDisjoint(with: ["400", "4XX", "default"]) ? 422 : 400
  }

  /// The schema of a response's body: by its status, else by the class of its status, else the default.
  func response(_ status: Int, _ mediaType: MediaType) -> JSONSchema? {
    for name in [String(status), "\(status / 100)XX", "default"] {
      let own = responses.filter { $0.status == name }
      if own.isEmpty { continue }
      return own.first { mediaType.isReadable(as: $0.mediaType) }?.schema
    }
    return nil
  }
}
