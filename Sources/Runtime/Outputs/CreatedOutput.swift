/// The output of an operation that answers 201 with JSON and documents nothing else.
public enum CreatedOutput<Body: JSONCodable & Sendable>: Sendable {
  /// 201
  case created(Body)
  /// A response with a status that the document does not have.
  case undocumented(UndocumentedResponse)
}

extension CreatedOutput: ClientOutput {
  public init(_ response: ClientResponse) async throws {
    switch (response.status, response.mediaType) {
    case (201, "application/json"): self = .created(try await response.json())
    default: self = .undocumented(response.undocumented())
    }
  }

  public var success: Body? {
    if case .created(let body) = self { body } else { nil }
  }
}

extension CreatedOutput: ServerOutput {
  public consuming func encode(_ response: inout ResponseEncoder) throws {
    switch self {
    case .created(let body): try response.json(201, body)
    case .undocumented(let other): response.undocumented(other)
    }
  }
}
