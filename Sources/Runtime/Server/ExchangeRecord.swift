/// What an access log or metrics may say about an exchange. It holds nothing that the peer chose beyond the method: no
/// address, no query, no header.
public struct ExchangeRecord: Sendable, Hashable {
  /// The request's method.
  public let method: HTTPMethod

  /// The path as the document has it, such as `/v1/models/{model_id}`; nil when no path matched.
  public let route: String?

  /// The operation's name in the document; nil when none was called.
  public let operationID: String?

  /// The response's status code.
  public let status: Int

  /// How many bytes of body were handed to the transport.
  public let bytes: Int

  /// From the arrival of the request's head to the last byte of the response's body.
  public let duration: Duration

  /// Whether the body was read to its end; false when the peer left, or the body failed.
  public let isComplete: Bool
}
