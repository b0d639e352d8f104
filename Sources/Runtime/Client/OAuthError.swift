/// Why an OAuth 2 server gave no token: RFC 6749 §5.2.
public struct OAuthError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The status of the server's answer.
  public let status: Int

  /// The server's word for what is wrong, such as `invalid_client`.
  public let code: String?

  /// What is wrong, in a sentence.
  public let detail: String?

  /// What an authorization server answered instead of a token.
  public init(status: Int, code: String?, detail: String?) {
    self.status = status
    self.code = code
    self.detail = detail
  }

  /// Such as `no access token: 400 invalid_client: unknown client`.
  public var description: String {
    ["no access token", "\(status) \(code ?? HTTPStatus.phrase(status))", detail].compactMap(\.self)
      .joined(separator: ": ")
  }
}
