/// A way to authenticate, as a document declares it.
public struct SecurityScheme: Sendable, Hashable {
  /// How a request shows who it comes from: OpenAPI 3.1 §4.8.27.
  public enum Kind: Sendable, Hashable {
    /// `Authorization: Bearer …`.
    case bearer
    /// `Authorization: Basic …`.
    case basic
    /// `Authorization` with another scheme of that name, which stands before the credential.
    case http(String)
    /// A secret in a header, a query parameter or a cookie of that name.
    case apiKey(String, in: ParameterLocation)
    /// A token from an OAuth 2 flow, sent as `Authorization: Bearer …`.
    case oauth2
    /// A token from OpenID Connect, sent as `Authorization: Bearer …`.
    case openIDConnect
    /// A certificate, which is the transport's business.
    case mutualTLS
  }

  /// The name by which the document and ``Credentials`` refer to it.
  public let name: String

  /// How requests carry the credential.
  public let kind: Kind

  /// What the credential must allow, where an operation says so.
  public private(set) var scopes: [String] = []

  /// - Parameter name: The name of the scheme in the document.
  public init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// The same scheme with the scopes that an operation wants.
  public func scopes(_ scopes: String...) -> SecurityScheme {
    var scheme = self
    scheme.scopes = scopes
    return scheme
  }
}
