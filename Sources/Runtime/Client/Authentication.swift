#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Puts credentials into requests.
struct Authentication: Sendable {
  let credentials: Credentials

  /// Adds what the first group asks for whose credentials are all here. Without any, the request goes as it is, and the
  /// server will say what it wants.
  func apply(_ security: [[SecurityScheme]], to request: inout HTTPRequest) async throws {
    // An empty group means that anybody may call, which is no reason not to say who calls.
    guard let group = security.first(where: { !$0.isEmpty && isComplete($0) }) else { return }
    for scheme in group {
      guard let credential = credentials[scheme.name] else { continue }
      try Self.apply(try await Self.resolve(credential), scheme, to: &request)
    }
  }

  private func isComplete(_ group: [SecurityScheme]) -> Bool {
    group.allSatisfy { $0.kind == .mutualTLS || credentials[$0.name] != nil }
  }

  private static func resolve(_ credential: Credential) async throws -> Credential {
    var credential = credential
    while case .provider(let provide) = credential { credential = try await provide() }
    return credential
  }

  private static func apply(_ credential: Credential, _ scheme: SecurityScheme, to request: inout HTTPRequest) throws {
    switch scheme.kind {
    case .bearer, .oauth2, .openIDConnect: request.headers["Authorization"] = "Bearer \(try token(credential, scheme))"
    case .http(let name): request.headers["Authorization"] = "\(name) \(try token(credential, scheme))"
    case .basic: request.headers["Authorization"] = "Basic \(try basic(credential, scheme))"
    case .mutualTLS: break
    case .apiKey(let name, let location):
      let token = try token(credential, scheme)
      switch location {
      case .header: request.headers[name] = token
      case .cookie:
        let pair = "\(name)=\(PercentEncoding.encode(token))"
        request.headers["Cookie"] = request.headers["Cookie"].map { "\($0); \(pair)" } ?? pair
      case .query, .path, .form:
        let pair = "\(PercentEncoding.encode(name))=\(PercentEncoding.encode(token))"
        request.query = request.query.map { "\($0)&\(pair)" } ?? pair
      }
    }
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
