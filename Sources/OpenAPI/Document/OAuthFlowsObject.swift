public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// The flows of OAuth 2 that a scheme offers.
public struct OAuthFlowsObject: Sendable {
  public let implicit: OAuthFlowObject?
  public let password: OAuthFlowObject?
  public let clientCredentials: OAuthFlowObject?
  public let authorizationCode: OAuthFlowObject?
  /// 3.2.
  public let deviceAuthorization: OAuthFlowObject?
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
