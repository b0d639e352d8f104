/// The output of an operation that answers 200 with bytes of any kind and documents nothing else.
public enum BytesOutput: Sendable {
  /// 200; the body has not been read.
  case ok(HTTPBody)
  /// A response with a status that the document does not have.
  case undocumented(UndocumentedResponse)
}

extension BytesOutput: ClientOutput {
  public init(_ response: ClientResponse) async throws {
    switch response.status {
    case 200: self = .ok(response.body)
    default: self = .undocumented(response.undocumented())
    }
  }

  public var success: HTTPBody? {
    if case .ok(let body) = self { body } else { nil }
  }
}

extension BytesOutput: ServerOutput {
  public func encode(_ response: inout ResponseEncoder) throws {
    switch self {
    case .ok(let body): response.bytes(200, body, as: response.documentedType ?? "application/octet-stream")
    case .undocumented(let other): response.undocumented(other)
    }
  }
}
