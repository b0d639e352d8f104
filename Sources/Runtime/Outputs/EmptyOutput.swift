/// The output of an operation that answers 200 without a body and documents nothing else.
public enum EmptyOutput: Sendable {
  /// 200
  case ok
  /// A response with a status that the document does not have.
  case undocumented(UndocumentedResponse)
}

extension EmptyOutput: ClientOutput {
  public init(_ response: ClientResponse) async throws {
    switch response.status {
    case 200: self = .ok
    default: self = .undocumented(response.undocumented())
    }
  }

  public var success: Void? {
    if case .ok = self { () } else { nil }
  }
}

extension EmptyOutput: ServerOutput {
  public func encode(_ response: inout ResponseEncoder) throws {
    switch self {
    case .ok: response.empty(200)
    case .undocumented(let other): response.undocumented(other)
    }
  }
}
