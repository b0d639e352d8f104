/// An operation at a path.
struct APIEndpoint: Sendable {
  typealias Handle =
    nonisolated(nonsending) @Sendable (inout RequestDecoder, RequestContext) async throws -> ResponseEncoder

  let operation: OperationInfo

  /// What requests are checked against, if they are.
  let schemas: OperationSchemas?

  let handle: Handle

  /// The names of the path's parameters, in order.
  private(set) var names: [String] = []

  /// Whether the path is without that of the server the document gives.
  private(set) var isAlias = false

  init(_ operation: OperationInfo, _ schemas: OperationSchemas?, handle: @escaping Handle) {
    self.operation = operation
    self.schemas = schemas
    self.handle = handle
  }

  /// The same operation at a path.
  func placed(at path: String, isAlias: Bool) -> APIEndpoint {
    var endpoint = self
    endpoint.isAlias = isAlias
    endpoint.names = PathTemplate(path).parts.compactMap { part in
      switch part {
      case .literal: nil
      case .parameter(let name): name
      }
    }
    return endpoint
  }

  /// The parameters: as they were sent, and decoded.
  ///
  /// - Throws: ``ParameterError`` when one is not percent-encoded UTF-8, or has two values.
  func parameters(_ values: [Substring]) throws -> (raw: PathValues, decoded: PathValues) {
    var raw = PathValues()
    guard values.contains(where: { $0.utf8.contains(UInt8(ascii: "%")) }) else {
      for (name, value) in zip(names, values) { try insert(name, String(value), into: &raw) }
      return (raw, raw)
    }
    var decoded = PathValues()
    for (name, value) in zip(names, values) {
      guard let text = PercentEncoding.decode(value) else {
        throw refusal(name, "is not percent-encoded UTF-8")
      }
      try insert(name, text, into: &decoded)
      _ = raw.insert(name, String(value))
    }
    return (raw, decoded)
  }

  private func insert(_ name: String, _ text: String, into values: inout PathValues) throws {
    if values.insert(name, text) != text { throw refusal(name, "has two values in this path") }
  }

  private func refusal(_ name: String, _ message: String) -> any Error {
    let error = ParameterError(name, in: .path, message)
    return RequestRefusal(reading: error, schemas) ?? error
  }
}
