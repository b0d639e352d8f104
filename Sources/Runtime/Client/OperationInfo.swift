/// What a document says about an operation, beyond its parameters and bodies.
public struct OperationInfo: Sendable, Hashable {
  /// The operation's name in the document.
  public var id: String { storage.fields.id }

  /// The method of its requests.
  public var method: HTTPMethod { storage.fields.method }

  /// The path with its parameters in braces, such as `/v1/models/{model_id}:prepare`; empty for webhooks and callbacks,
  /// whose address is known at run time only.
  public var path: String { storage.fields.path }

  /// The tags that the document gives it, in order.
  public var tags: [String] { storage.fields.tags }

  /// Who may call it: any one of the groups must be met, and of a group all schemes. No groups, or an empty one: anybody.
  public var security: [[SecurityScheme]] { storage.fields.security }

  /// The addresses that `path` is relative to, the one to use first. A server takes calls under the paths of all of
  /// them, and without.
  public var servers: [String] { storage.fields.servers }

  /// The media types of the documented responses, in order, which clients say they take.
  public var accepts: [String] { storage.fields.accepts }

  /// What is passed on with every request is passed on as one reference.
  private let storage: Storage

  /// What a document says of an operation. Generated code makes one for each.
  public init(
    id: String,
    method: HTTPMethod,
    path: String,
    tags: [String] = [],
    security: [[SecurityScheme]] = [],
    servers: [String] = [],
    accepts: [String] = ["application/json"]
  ) {
    storage = Storage(
      Fields(id: id, method: method, path: path, tags: tags, security: security, servers: servers, accepts: accepts))
  }

  public static func == (lhs: OperationInfo, rhs: OperationInfo) -> Bool {
    lhs.storage === rhs.storage || lhs.storage.fields == rhs.storage.fields
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(storage.fields)
  }

  private struct Fields: Sendable, Hashable {
    let id: String
    let method: HTTPMethod
    let path: String
    let tags: [String]
    let security: [[SecurityScheme]]
    let servers: [String]
    let accepts: [String]
  }

  private final class Storage: Sendable {
    let fields: Fields

    init(_ fields: Fields) {
      self.fields = fields
    }
  }

  /// Whether the API's provider calls it: a webhook or a callback.
  public var isWebhook: Bool { path.isEmpty }
}

extension OperationInfo {
  /// How a request's JSON is written: what a provider sends on its own account is its data, read-only members included.
  var requestOptions: JSONWriteOptions {
    isWebhook ? .response : .request
  }

  /// How a request's JSON is read. Who is told of something takes what it understands.
  var readOptions: JSONReadOptions {
    isWebhook ? .response : .request
  }
}
