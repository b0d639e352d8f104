public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// One flow of OAuth 2.
public struct OAuthFlowObject: Sendable {
  public let authorizationUrl: String?
  public let tokenUrl: String?
  public let refreshUrl: String?
  public let deviceAuthorizationUrl: String?
  /// Descriptions by scope.
  public let scopes: OrderedMap<String>
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
