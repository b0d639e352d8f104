/// What a handler may want to know of a request beyond its input.
public struct RequestContext: Sendable {
  /// What the document says about the operation.
  public let operation: OperationInfo

  /// Method, path, query and headers of the request.
  public let request: HTTPRequest

  /// The values of the path's parameters, decoded.
  public var pathParameters: [String: String] {
    pathValues.dictionary
  }

  var pathValues: PathValues

  /// Who makes the request, once a middleware has found out.
  public var principal: (any Sendable)?

  /// A context as the router makes it, for handlers that are called without one, such as in tests.
  public init(
    operation: OperationInfo,
    request: HTTPRequest,
    pathParameters: [String: String] = [:],
    principal: (any Sendable)? = nil
  ) {
    self.operation = operation
    self.request = request
    pathValues = PathValues(names: Array(pathParameters.keys), texts: Array(pathParameters.values))
    self.principal = principal
  }

  init(operation: OperationInfo, head: HTTPRequest) {
    self.operation = operation
    request = head
    pathValues = PathValues()
  }

  /// Who makes the request, as the middleware has found out.
  ///
  /// ```swift
  /// let user: User = try context.principal()
  /// ```
  ///
  /// - Throws: What is answered with 401 when nobody is known, or somebody of another type.
  public func principal<Principal: Sendable>(_ type: Principal.Type = Principal.self) throws -> Principal {
    guard let principal = principal as? Principal else { throw RequestRefusal(401, "Credentials are missing.") }
    return principal
  }

  /// The request's header fields.
  public var headers: HTTPHeaders {
    request.headers
  }
}
