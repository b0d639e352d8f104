/// What a request brings along to show who it comes from. It never shows in descriptions.
public struct PresentedCredential: Sendable {
  /// The credential itself.
  public enum Value: Sendable, Hashable {
    /// A bearer token, an API key, or whatever follows the name of another HTTP scheme.
    case token(String)

    /// What HTTP basic authentication carries: RFC 7617.
    case password(user: String, password: String)

    /// The transport's business, such as a certificate: whether it is there is for the verifier to know.
    case transport
  }

  /// The scheme of the document that it belongs to, with the scopes that the operation wants.
  public let scheme: SecurityScheme

  /// The credential itself.
  public let value: Value
}

extension PresentedCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The name of the scheme.
  public var description: String {
    "\(scheme.name): <redacted>"
  }

  public var debugDescription: String {
    description
  }

  public var customMirror: Mirror {
    Mirror(self, children: [])
  }
}

extension PresentedCredential {
  /// What a request has for a scheme; nil when it has nothing.
  init?(_ request: HTTPRequest, _ scheme: SecurityScheme) {
    guard let value = Self.value(request, scheme) else { return nil }
    self.init(scheme: scheme, value: value)
  }

  private static func value(_ request: HTTPRequest, _ scheme: SecurityScheme) -> Value? {
    switch scheme.kind {
    case .bearer, .oauth2, .openIDConnect: authorization(request, "Bearer").map(Value.token)
    case .http(let name): authorization(request, name).map(Value.token)
    case .basic: authorization(request, "Basic").flatMap(password)
    case .mutualTLS: .transport
    case .apiKey(let name, let location):
      switch location {
      case .header: request.headers[name].map(Value.token)
      case .cookie: pair(name, request.headers.values("Cookie").flatMap(QueryPair.parse(cookie:)), plusIsSpace: false)
      case .query, .querystring, .path, .form:
        pair(name, QueryPair.parse(query: request.query ?? ""), plusIsSpace: true)
      }
    }
  }

  private static func authorization(_ request: HTTPRequest, _ scheme: String) -> String? {
    guard let text = request.headers["Authorization"], let space = text.firstIndex(of: " "),
      HTTPHeaders.areSame(String(text[..<space]), scheme)
    else { return nil }
    let credential = text[space...].drop { $0 == " " }
    return credential.isEmpty ? nil : String(credential)
  }

  private static func password(_ text: String) -> Value? {
    guard let bytes = Array(text.utf8).withUnsafeBufferPointer(Base64.decode),
      let decoded = String(validating: bytes, as: UTF8.self), let colon = decoded.firstIndex(of: ":")
    else { return nil }
    return .password(user: String(decoded[..<colon]), password: String(decoded[decoded.index(after: colon)...]))
  }

  private static func pair(_ name: String, _ pairs: [QueryPair], plusIsSpace: Bool) -> Value? {
    pairs.first { $0.name == name }
      .flatMap { PercentEncoding.decode(Substring($0.value), plusIsSpace: plusIsSpace) }.map(Value.token)
  }
}
