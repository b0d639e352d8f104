#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Gets access tokens from an OAuth 2 server and keeps them while they are good: RFC 6749.
///
/// However many calls need a token, one request for it is under way at a time. Copies of a client share the source, and
/// with it the token.
public actor OAuthTokenSource {
  /// What a token is granted for.
  public enum Grant: Sendable {
    /// That the client is who it says it is: §4.4.
    case clientCredentials
    /// What the server gave together with an earlier token: §6.
    case refreshToken(String)
  }

  /// How the client says who it is: §2.3.1.
  public enum ClientAuthentication: Sendable, Hashable {
    /// In the header `Authorization`, as servers must understand.
    case header
    /// In the form, as some servers want instead.
    case form
  }

  private let tokenURL: String
  private let clientID: String
  private let clientSecret: String?
  private let scopes: [String]
  private let authentication: ClientAuthentication
  private let onToken: (@Sendable (OAuthToken) async -> Void)?

  private var grant: Grant
  private var current: (token: OAuthToken, end: Duration?)?
  private var request: Task<OAuthToken, any Error>?

  /// - Parameters:
  ///   - clientSecret: Nil for a client that cannot keep one.
  ///   - scopes: What the token must allow; empty for what the server grants by default.
  ///   - onToken: Told of each new token, whose refresh token may have to be kept for the next run.
  public init(
    _ grant: Grant = .clientCredentials,
    tokenURL: String,
    clientID: String,
    clientSecret: String?,
    scopes: [String] = [],
    authentication: ClientAuthentication = .header,
    onToken: (@Sendable (OAuthToken) async -> Void)? = nil
  ) {
    self.grant = grant
    self.tokenURL = tokenURL
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.scopes = scopes
    self.authentication = authentication
    self.onToken = onToken
  }

  /// A token that is good for some time yet.
  ///
  /// - Throws: ``OAuthError``, and what the transport throws.
  func token(_ transport: any ClientTransport, _ clock: CallClock) async throws -> String {
    if let current, current.end.map({ clock.now() < $0 }) ?? true { return current.token.accessToken }
    let request = request ?? Task { try await fetch(transport, clock) }
    self.request = request
    return try await Self.value(of: request).accessToken
  }

  /// What a task gives; the wait ends when the waiting task is cancelled, and the task goes on for the others.
  private static func value(of task: Task<OAuthToken, any Error>) async throws -> OAuthToken {
    let (values, continuation) = AsyncThrowingStream.makeStream(of: OAuthToken.self)
    Task {
      do {
        continuation.yield(try await task.value)
        continuation.finish()
      } catch {
        continuation.finish(throwing: error)
      }
    }
    for try await value in values { return value }
    throw CancellationError()
  }

  /// Does not give out a token any more that a server refused.
  func discard(_ token: String) {
    if current?.token.accessToken == token { current = nil }
  }

  private func fetch(_ transport: any ClientTransport, _ clock: CallClock) async throws -> OAuthToken {
    defer { request = nil }
    let start = clock.now()
    let response = try await transport.send(try tokenRequest(), timeout: .seconds(60))
    let (bytes, isTruncated) = try await response.body.prefix(1 << 20)
    let answer = isTruncated ? nil : try? JSONValue(jsonData: bytes)
    guard response.status == 200, let answer else {
      throw OAuthError(
        status: response.status,
        code: answer?["error"]?.stringValue,
        detail: answer == nil ? "the answer is not JSON" : answer?["error_description"]?.stringValue
      )
    }
    let token = try OAuthToken(response: answer)
    // A token is renewed before it ends, so that it does not end on the way.
    current = (token, token.lifetime.map { start + $0 - min($0 / 10, .seconds(30)) })
    if case .refreshToken = grant, let refreshToken = token.refreshToken { grant = .refreshToken(refreshToken) }
    await onToken?(token)
    return token
  }

  private func tokenRequest() throws -> HTTPRequest {
    guard let scheme = tokenURL.firstRange(of: "://") else {
      throw RequestError("the OAuth server's address has no scheme and host")
    }
    let path = tokenURL[scheme.upperBound...].firstIndex { $0 == "/" || $0 == "?" } ?? tokenURL.endIndex
    var fields: [(String, String)] =
      switch grant {
      case .clientCredentials: [("grant_type", "client_credentials")]
      case .refreshToken(let token): [("grant_type", "refresh_token"), ("refresh_token", token)]
      }
    if !scopes.isEmpty { fields.append(("scope", scopes.joined(separator: " "))) }
    var headers: HTTPHeaders = ["Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"]
    if let clientSecret, authentication == .header {
      let pair = "\(PercentEncoding.encode(clientID)):\(PercentEncoding.encode(clientSecret))"
      headers["Authorization"] = "Basic \(Data(pair.utf8).base64EncodedString())"
    } else {
      fields.append(("client_id", clientID))
      if let clientSecret { fields.append(("client_secret", clientSecret)) }
    }
    let form = fields.map { "\($0.0)=\(PercentEncoding.encode($0.1))" }.joined(separator: "&")
    let target = tokenURL[path...]
    var request = HTTPRequest(
      .post,
      target: target.hasPrefix("/") ? String(target) : "/\(target)",
      headers: headers,
      body: HTTPBody(form)
    )
    request.origin = String(tokenURL[..<path])
    return request
  }
}

extension OAuthTokenSource: CustomReflectable {
  nonisolated public var customMirror: Mirror {
    Mirror(self, children: [])
  }
}
