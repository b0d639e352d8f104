/// A client of a document's operations: what the generated clients are.
///
/// Beside the methods of its own it calls any operation by its input, which is how to get at the whole of a response.
///
/// ```swift
/// let response = try await gateway.send(GetModel(accountID: "acme", modelID: "llama"))
/// switch response.output {
/// case .ok(let model): …
/// case .undocumented(let other): print(other.status, response.headers)
/// }
/// ```
public protocol OperationClient: Sendable {
  /// What sends the requests.
  var client: APIClient { get }
}

extension OperationClient {
  /// Calls an operation and returns the whole response, whatever its status.
  ///
  /// - Throws: ``TransportError``, ``DecodingFailure``, `CancellationError`; ``RequestError`` or ``ParameterError`` when
  ///   the request cannot be made.
  public func send<Operation: ClientOperation>(
    _ operation: Operation,
    options: CallOptions = .default
  ) async throws -> APIResponse<Operation.Output> {
    try await client.send(operation, options)
  }
}
