public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// A way to authenticate.
public struct SecuritySchemeObject: Sendable {
  public let kind: SecuritySchemeKind
  public let description: String?
  public let deprecated: Bool
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}

/// The kinds of security schemes and what goes with each.
public enum SecuritySchemeKind: Sendable {
  /// A key sent under a name in the query, a header or a cookie.
  case apiKey(name: Located<String>, in: Located<ParameterLocation>)
  /// A scheme of HTTP's own, such as `basic` or `bearer`, in lower case.
  case http(scheme: Located<String>, bearerFormat: String?)
  case mutualTLS
  case oauth2(OAuthFlowsObject)
  case openIdConnect(url: Located<String>)
}
