#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Puts credentials into requests, after everything else has seen them.
struct Authentication: Sendable {
  let credentials: Credentials
  let transport: any ClientTransport
  let clock: CallClock

  /// Sends a request with what the first group asks for whose credentials are all here. Without any, the request goes as
  /// it is, and the server will say what it wants.
  ///
  /// Where the server refuses a token from an OAuth server with 401, the token is renewed and the request repeated, once.
  func send(_ request: HTTPRequest, _ security: [[SecurityScheme]], timeout: Duration?) async throws -> HTTPResponse {
    // An empty group means that anybody may call, which is no reason not to say who calls.
    let group = security.first { !$0.isEmpty && isComplete($0) } ?? []
    let (authenticated, tokens) = try await apply(group, to: request)
    let response = try await transport.send(authenticated, timeout: timeout)
    guard response.status == 401, !tokens.isEmpty, !request.body.isOneShot else { return response }
    for (source, token) in tokens { await source.discard(token) }
    return try await transport.send(try await apply(group, to: request).request, timeout: timeout)
  }

  private func isComplete(_ group: [SecurityScheme]) -> Bool {
    group.allSatisfy { $0.kind == .mutualTLS || credentials[$0.name] != nil }
  }

  /// The request with credentials, and the OAuth tokens among them.
  private func apply(
    _ group: [SecurityScheme],
    to request: HTTPRequest
  ) async throws -> (request: HTTPRequest, tokens: [(OAuthTokenSource, String)]) {
    var request = request
    var tokens: [(OAuthTokenSource, String)] = []
    for scheme in group {
      guard var credential = credentials[scheme.name] else { continue }
      while case .provider(let provide) = credential { credential = try await provide() }
      if case .oauth(let source) = credential {
        let token = try await source.token(transport, clock)
        tokens.append((source, token))
        credential = .token(token)
      }
      try Self.apply(credential, scheme, to: &request)
    }
    return (request, tokens)
  }

  private static func apply(_ credential: Credential, _ scheme: SecurityScheme, to request: inout HTTPRequest) throws {
    switch scheme.kind {
    case .bearer, .oauth2, .openIDConnect:
      set("Authorization", "Bearer \(try token(credential, scheme))", &request)
    case .http(let name): set("Authorization", "\(name) \(try token(credential, scheme))", &request)
    case .basic: set("Authorization", "Basic \(try basic(credential, scheme))", &request)
    case .mutualTLS: break
    case .apiKey(let name, let location):
      let token = try token(credential, scheme)
      switch location {
      case .header: set(name, token, &request)
      case .cookie:
        let pair = "\(name)=\(PercentEncoding.encode(token))"
        request.headers["Cookie"] = request.headers["Cookie"].map { "\($0); \(pair)" } ?? pair
      case .query, .querystring, .path, .form:
        let pair = "\(PercentEncoding.encode(name))=\(PercentEncoding.encode(token))"
        request.query = request.query.map { "\($0)&\(pair)" } ?? pair
      }
    }
  }

  /// Sets a header field, unless the caller has set it for this call.
  private static func set(_ name: String, _ value: String, _ request: inout HTTPRequest) {
    if request.headers[name] == nil { request.headers[name] = value }
  }

  private static func token(_ credential: Credential, _ scheme: SecurityScheme) throws -> String {
    guard case .token(let token) = credential else {
      throw RequestError("the credential for \(scheme.name) is not a token")
    }
    guard token.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw RequestError("the credential for \(scheme.name) has a line break or control character in it")
    }
    return token
  }

  private static func basic(_ credential: Credential, _ scheme: SecurityScheme) throws -> String {
    guard case .password(let user, let password) = credential else {
      throw RequestError("the credential for \(scheme.name) is not a user and password")
    }
    return Data("\(user):\(password)".utf8).base64EncodedString()
  }
}
