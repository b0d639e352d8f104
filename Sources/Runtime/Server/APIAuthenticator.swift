/// Admits requests as the document's security requirements say, and tells handlers who makes them.
///
/// ```swift
/// router.middleware.append(
///   APIAuthenticator { credentials, context in
///     guard case .token(let token) = credentials.first?.value, let user = await users.find(token) else { return nil }
///     return AccessGrant(user, scopes: user.scopes)
///   })
/// ```
///
/// An operation's requirement is a list of groups. Of one group the request must bring all credentials, and the verifier
/// is asked about them together; the first group for which it grants access and all scopes decides. Where nothing is
/// required, or an empty group says that anybody may call, a request without credentials has no principal.
///
/// What is refused is answered with 401 and a challenge for each scheme in `WWW-Authenticate`, or with 403 if only scopes
/// are missing. A credential that was brought and not taken is refused even where none is required.
///
/// A router without this lets everybody through: what the document requires is then only told to handlers, by
/// `context.operation.security`.
public struct APIAuthenticator<Principal: Sendable>: ServerMiddleware {
  /// Says who the credentials of one group belong to; nil when they are not valid. What it throws becomes the response,
  /// if it is ``ProblemDetails``, or is the server's own affair.
  public typealias Verify = @Sendable ([PresentedCredential], RequestContext) async throws -> AccessGrant<Principal>?

  private let realm: String
  private let verify: Verify

  /// - Parameter realm: What is protected, as shown to people who are asked for a password.
  public init(realm: String = "api", verify: @escaping Verify) {
    self.realm = realm
    self.verify = verify
  }

  public func respond(to request: HTTPRequest, _ context: RequestContext, next: Next) async throws -> HTTPResponse {
    var isBrought = false
    var missingScopes: [String]?
    for group in context.operation.security where !group.isEmpty {
      let credentials = group.compactMap { PresentedCredential(request, $0) }
      guard credentials.count == group.count else { continue }
      isBrought = isBrought || group.contains { $0.kind != .mutualTLS }
      guard let grant = try await verify(credentials, context) else { continue }
      let missing = group.flatMap(\.scopes).filter { !grant.scopes.contains($0) }
      if missing.isEmpty {
        var context = context
        context.principal = grant.principal
        return try await next(request, context)
      }
      missingScopes = missingScopes ?? missing
    }
    let security = context.operation.security
    let isOpen = security.isEmpty || security.contains(where: \.isEmpty)
    if isOpen, !isBrought { return try await next(request, context) }
    throw refusal(security, isBrought: isBrought, missingScopes)
  }

  private func refusal(_ security: [[SecurityScheme]], isBrought: Bool, _ missingScopes: [String]?) -> RequestRefusal {
    if let missingScopes {
      let scopes = missingScopes.joined(separator: " ")
      let challenge = "Bearer realm=\(quoted(realm)), error=\"insufficient_scope\", scope=\(quoted(scopes))"
      return RequestRefusal(403, "The credentials lack: \(scopes).", headers: ["WWW-Authenticate": challenge])
    }
    var challenges: [String] = []
    for scheme in security.joined() {
      guard let challenge = challenge(scheme, isBrought: isBrought), !challenges.contains(challenge) else { continue }
      challenges.append(challenge)
    }
    let detail = isBrought ? "The credentials are not valid." : "Credentials are missing."
    return RequestRefusal(
      401, detail, headers: HTTPHeaders(challenges.map { .init(name: "WWW-Authenticate", value: $0) }))
  }

  private func challenge(_ scheme: SecurityScheme, isBrought: Bool) -> String? {
    switch scheme.kind {
    case .bearer, .oauth2, .openIDConnect:
      "Bearer realm=\(quoted(realm))" + (isBrought ? ", error=\"invalid_token\"" : "")
    case .basic: "Basic realm=\(quoted(realm)), charset=\"UTF-8\""
    case .http(let name): "\(name) realm=\(quoted(realm))"
    case .apiKey(let name, let location):
      "ApiKey realm=\(quoted(realm)), in=\(quoted(location.rawValue)), name=\(quoted(name))"
    case .mutualTLS: nil
    }
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
