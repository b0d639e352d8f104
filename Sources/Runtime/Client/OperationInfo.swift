/// What a document says about an operation, beyond its parameters and bodies.
public struct OperationInfo: Sendable, Hashable {
  /// The operation's name in the document.
  public let id: String

  public let method: HTTPMethod

  /// The path with its parameters in braces, such as `/v1/models/{model_id}:prepare`; empty for webhooks and callbacks,
  /// whose address is known at run time only.
  public let path: String

  public let tags: [String]

  /// Who may call it: any one of the groups must be met, and of a group all schemes. No groups, or an empty one: anybody.
  public let security: [[SecurityScheme]]

  /// The addresses that `path` is relative to, the one to use first. A server takes calls under the paths of all of
  /// them, and without.
  public let servers: [String]

  /// The media types of the documented responses, in order, which clients say they take.
  public let accepts: [String]

  public init(
    id: String,
    method: HTTPMethod,
    path: String,
    tags: [String] = [],
    security: [[SecurityScheme]] = [],
    servers: [String] = [],
    accepts: [String] = ["application/json"]
  ) {
    self.id = id
    self.method = method
    self.path = path
    self.tags = tags
    self.security = security
    self.servers = servers
    self.accepts = accepts
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
