/// The output of an operation that answers 200 with JSON and documents nothing else.
public enum JSONOutput<Body: JSONCodable & Sendable>: Sendable {
  /// 200
  case ok(Body)
  /// A response with a status that the document does not have.
  case undocumented(UndocumentedResponse)
}

extension JSONOutput: ClientOutput {
  public init(_ response: ClientResponse) async throws {
    switch (response.status, response.mediaType) {
    case (200, "application/json"): self = .ok(try await response.json())
    default: self = .undocumented(response.undocumented())
    }
  }

  public var success: Body? {
    if case .ok(let body) = self { body } else { nil }
  }
}

extension JSONOutput: ServerOutput {
  public consuming func encode(_ response: inout ResponseEncoder) throws {
    switch self {
    case .ok(let body): try response.json(200, body)
    case .undocumented(let other): response.undocumented(other)
    }
  }
}
