/// The whole of a response.
public struct APIResponse<Output: Sendable>: Sendable {
  public let status: Int
  public let headers: HTTPHeaders

  /// The typed body: a case for each documented response.
  public let output: Output

  public init(status: Int, headers: HTTPHeaders, output: Output) {
    self.status = status
    self.headers = headers
    self.output = output
  }

  /// By what the server knows this exchange, if it says so.
  public var requestID: String? {
    headers.requestID
  }
}

extension HTTPHeaders {
  /// By what a server knows an exchange: `X-Request-ID` or one of the names that others use for it.
  public var requestID: String? {
    self["x-request-id"] ?? self["request-id"] ?? self["x-correlation-id"]
  }
}
