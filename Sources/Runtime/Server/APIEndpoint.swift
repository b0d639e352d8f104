/// An operation at a path. All requests for it are handed on with one reference to it.
final class APIEndpoint: Sendable {
  let operation: OperationInfo

  /// What requests are checked against, if they are.
  let schemas: OperationSchemas?

  let handler: any EndpointHandler

  /// What shares the method and the place: webhooks, and operations whose paths differ only in the names of parameters.
  let alternatives: [APIEndpoint]

  /// The names of the path's parameters, in order.
  private let names: [String]

  /// The places of names that occurred before, with where they did first.
  private let repetitions: [(first: Int, again: Int)]

  /// Whether the path is without that of the server the document gives.
  let isAlias: Bool

  init(_ operation: OperationInfo, _ schemas: OperationSchemas?, _ handler: any EndpointHandler) {
    self.operation = operation
    self.schemas = schemas
    self.handler = handler
    alternatives = []
    names = []
    repetitions = []
    isAlias = false
  }

  private init(_ other: APIEndpoint, names: [String], isAlias: Bool, alternatives: [APIEndpoint]) {
    operation = other.operation
    schemas = other.schemas
    handler = other.handler
    self.alternatives = alternatives
    self.names = names
    repetitions = names.enumerated().compactMap { again, name in
      names[..<again].firstIndex(of: name).map { ($0, again) }
    }
    self.isAlias = isAlias
  }

  /// The same operation at a path.
  func placed(at path: String, isAlias: Bool) -> APIEndpoint {
    let names = PathTemplate(path).parts.compactMap { part -> String? in
      switch part {
      case .literal: nil
      case .parameter(let name): name
      }
    }
    return APIEndpoint(self, names: names, isAlias: isAlias, alternatives: alternatives)
  }

  private func with(_ alternatives: [APIEndpoint]) -> APIEndpoint {
    APIEndpoint(self, names: names, isAlias: isAlias, alternatives: alternatives)
  }

  /// The same place with one more operation, instead of the same one if it is there.
  func adding(_ other: APIEndpoint) -> APIEndpoint {
    if operation.isSame(as: other.operation) { return other.with(alternatives) }
    return with(alternatives.filter { !$0.operation.isSame(as: other.operation) } + [other])
  }

  /// The one of the operations here that a request fits, and the request with its body read. A request that fits none is
  /// left to the first, which knows what is wrong with it, unless that is a webhook.
  ///
  /// - Throws: ``RequestRefusal`` when it fits no webhook, or cannot be read.
  nonisolated(nonsending) func chosen(
    for request: HTTPRequest,
    _ values: [String],
    _ router: APIRouter
  ) async throws -> (APIEndpoint, HTTPRequest) {
    var request = request
    request.body = HTTPBody(try await request.body.collect(upTo: router.limits.body))
    for endpoint in [self] + alternatives {
      do {
        let pathValues = try endpoint.parameters(values).raw
        var decoder = RequestDecoder(request, endpoint.operation, pathValues, router)
        try await endpoint.handler.read(&decoder)
        return (endpoint, request)
      } catch  where RequestRefusal(reading: error, nil) != nil {
        continue
      }
    }
    if !operation.isWebhook { return (self, request) }
    let names = ([self] + alternatives).map(\.operation.id).joined(separator: ", ")
    throw RequestRefusal(400, "The request fits none of what is taken here: \(names).")
  }

  /// The parameters: as they were sent, and decoded.
  ///
  /// - Throws: ``ParameterError`` when one is not percent-encoded UTF-8, or has two values.
  func parameters(_ values: [String]) throws -> (raw: PathValues, decoded: PathValues) {
    var texts = values
    if values.contains(where: { $0.utf8.firstOffset { $0 == UInt8(ascii: "%") } != nil }) {
      texts = try zip(names, values).map { name, value in
        guard let text = PercentEncoding.decode(value[...]) else {
          throw refusal(name, "is not percent-encoded UTF-8")
        }
        return text
      }
    }
    for (first, again) in repetitions where texts[first] != texts[again] {
      throw refusal(names[again], "has two values in this path")
    }
    return (PathValues(names: names, texts: values), PathValues(names: names, texts: texts))
  }

  private func refusal(_ name: String, _ message: String) -> any Error {
    let error = ParameterError(name, in: .path, message)
    return RequestRefusal(reading: error, schemas) ?? error
  }
}

extension OperationInfo {
  fileprivate func isSame(as other: OperationInfo) -> Bool { id == other.id && path == other.path }
}

extension [APIEndpoint] {
  /// The operation of a method. The few operations of a path are found sooner in a list than in a table.
  subscript(method: HTTPMethod) -> APIEndpoint? {
    get { first { $0.operation.method == method } }
    set {
      removeAll { $0.operation.method == method }
      if let newValue { append(newValue) }
    }
  }
}
