/// The whole of a response.
public struct APIResponse<Output: Sendable>: Sendable {
  /// The status code.
  public let status: Int
  /// All header fields, documented or not.
  public let headers: HTTPHeaders

  /// The typed body: a case for each documented response.
  public let output: Output

  /// A response, as tests of code that takes one may need it.
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
