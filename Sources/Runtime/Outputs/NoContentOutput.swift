/// The output of an operation that answers 204 and documents nothing else.
public enum NoContentOutput: Sendable {
  /// 204
  case noContent
  /// A response with a status that the document does not have.
  case undocumented(UndocumentedResponse)
}

extension NoContentOutput: ClientOutput {
  public init(_ response: ClientResponse) async throws {
    switch response.status {
    case 204: self = .noContent
    default: self = .undocumented(response.undocumented())
    }
  }

  public var success: Void? {
    if case .noContent = self { () } else { nil }
  }
}

extension NoContentOutput: ServerOutput {
  public func encode(_ response: inout ResponseEncoder) throws {
    switch self {
    case .noContent: response.empty(204)
    case .undocumented(let other): response.undocumented(other)
    }
  }
}
