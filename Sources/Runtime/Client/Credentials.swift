/// What a client authenticates itself with, by the names of the document's security schemes.
///
/// ```swift
/// let credentials: Credentials = ["BearerAuth": .token("fw_…")]
/// ```
public struct Credentials: Sendable, ExpressibleByDictionaryLiteral {
  private var schemes: [String: Credential]

  /// No credentials.
  public init() {
    schemes = [:]
  }

  /// A credential for one scheme.
  public init(_ scheme: String, _ credential: Credential) {
    schemes = [scheme: credential]
  }

  /// Credentials by scheme. Of several for one scheme, the last counts.
  public init(dictionaryLiteral elements: (String, Credential)...) {
    schemes = Dictionary(elements, uniquingKeysWith: { $1 })
  }

  /// No credentials.
  public static let none = Credentials()

  /// The credential for a scheme.
  public subscript(scheme: String) -> Credential? {
    get { schemes[scheme] }
    set { schemes[scheme] = newValue }
  }

  /// These credentials and others, which win where both have one for a scheme.
  public func merging(_ other: Credentials) -> Credentials {
    var result = self
    result.schemes.merge(other.schemes) { $1 }
    return result
  }
}

/// A secret to authenticate with. It never shows in descriptions.
public enum Credential: Sendable {
  /// A bearer token, an API key, or whatever follows the name of another HTTP scheme.
  case token(String)

  /// A name and a password, for HTTP basic authentication (RFC 7617).
  case password(user: String, password: String)

  /// Tokens from an OAuth 2 server.
  case oauth(OAuthTokenSource)

  /// Asked before each request, and again when a request is repeated.
  case provider(@Sendable () async throws -> Credential)
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The names of the schemes.
  public var description: String {
    "Credentials(\(schemes.keys.sorted().joined(separator: ", ")))"
  }

  public var debugDescription: String {
    description
  }

  public var customMirror: Mirror {
    Mirror(self, children: [])
  }
}

extension Credential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    "<redacted>"
  }

  public var debugDescription: String {
    description
  }

  public var customMirror: Mirror {
    Mirror(self, children: [])
  }
}
