/// What a handler may want to know of a request beyond its input.
public struct RequestContext: Sendable {
  /// What the document says about the operation.
  public let operation: OperationInfo

  /// Method, path, query and headers of the request.
  public let request: HTTPRequest

  /// The values of the path's parameters, decoded.
  public let pathParameters: [String: String]

  /// Who makes the request, once a middleware has found out.
  public var principal: (any Sendable)?

  public init(
    operation: OperationInfo,
    request: HTTPRequest,
    pathParameters: [String: String] = [:],
    principal: (any Sendable)? = nil
  ) {
    self.operation = operation
    self.request = request
    self.pathParameters = pathParameters
    self.principal = principal
  }

  public var headers: HTTPHeaders {
    request.headers
  }
}
