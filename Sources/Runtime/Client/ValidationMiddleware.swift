private import Synchronization

/// Holds requests against the document before they are sent, and responses before they are read.
///
/// Types say most of what a document does; limits, patterns and conditions they do not. A client does without this unless
/// it is asked for: what a server sends is read as far as it can be. It goes last, so that it sees what is sent.
///
/// ```swift
/// let gateway = FireworksGatewayClient(
///   credentials: .bearerAuth(key), middleware: [ValidationMiddleware(FireworksGateway.schemas)])
/// ```
///
/// Everything is checked but bodies that are streams of bytes or too long to be read as a whole. What is wrong is thrown: a
/// ``RequestViolation`` in place of sending the request, a ``ResponseViolation`` in place of the response, or from a stream
/// in place of the value that it is about.
public struct ValidationMiddleware: ClientMiddleware {
  /// Whether requests are checked.
  public var checksRequests = true

  /// Whether responses are checked.
  public var checksResponses = true

  /// Whether text is taken that an `enum` does not list. Clients read it as unrecognized.
  public var takesUnknownEnumValues = false

  /// How long a response may be that is checked as a whole, in bytes.
  public var responseLimit = CallOptions.defaultResponseLimit

  private let operations: KnownOperations

  /// - Parameter schemas: The document's schemas, which generated models declare: `FireworksGateway.schemas`.
  public init(_ schemas: JSONSchemaSet) {
    operations = KnownOperations(set: schemas)
  }

  public func send(_ request: HTTPRequest, _ operation: OperationInfo, next: Next) async throws -> HTTPResponse {
    let schemas = operations[operation.id]
    if checksRequests { try await check(request, operation, schemas) }
    let response = try await next(request)
    return checksResponses ? try await checked(response, operation, schemas) : response
  }

  private var validation: ServerValidation {
    var validation = ServerValidation()
    validation.takesUnknownEnumValues = takesUnknownEnumValues
    return validation
  }

  private func check(_ request: HTTPRequest, _ operation: OperationInfo, _ schemas: OperationSchemas) async throws {
    let values = PathTemplate.values(of: operation.path, in: request.path)
    var decoder = RequestDecoder(request, operation, pathValues: values, limits: RequestLimits())
    decoder.validation = validation
    let faults = try await schemas.faults(&decoder, checksBody: request.body.bytes != nil)
    if !faults.isEmpty { throw RequestViolation(operation: operation.id, faults: faults) }
  }

  private func checked(
    _ response: HTTPResponse,
    _ operation: OperationInfo,
    _ schemas: OperationSchemas
  ) async throws -> HTTPResponse {
    var response = response
    let status = response.status
    let options = validation.options(.response)
    let type = response.headers["Content-Type"].flatMap(MediaType.init)
    let content = try schemas.content()
    if let type, let stream = content.stream(status, type) {
      try schemas.check(status, response.headers, nil, options)
      let framing = EventFormat(mediaType: type.essence, nameMember: nil, ends: [], holdsFields: false).framing
      response.body = HTTPBody(
        CheckedEvents(body: response.body, framing: framing) { event in
          try schemas.check(event, of: stream, status, options)
        },
        length: response.body.length)
      return response
    }
    if let type, type.isJSON, content.response(status, type) != nil {
      let (bytes, isTruncated) = try await response.body.prefix(responseLimit)
      if isTruncated {
        let error = HTTPBodyError.tooLarge(limit: responseLimit)
        throw DecodingFailure(operationID: operation.id, status: status, underlying: error)
      }
      response.body = HTTPBody(bytes)
    }
    try DecodingFailure.wrap(operationID: operation.id, status: status) {
      try schemas.check(status, response.headers, response.body.bytes, options)
    }
    return response
  }
}

/// The schemas of operations that were called.
private final class KnownOperations: Sendable {
  private let set: JSONSchemaSet
  private let known = Mutex<[String: OperationSchemas]>([:])

  init(set: JSONSchemaSet) {
    self.set = set
  }

  subscript(id: String) -> OperationSchemas {
    known.withLock { known in
      if let schemas = known[id] { return schemas }
      let schemas = OperationSchemas(set, id: id)
      known[id] = schemas
      return schemas
    }
  }
}
