package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// The flows of OAuth 2 that a scheme offers.
package struct OAuthFlowsObject: Sendable {
  package let implicit: OAuthFlowObject?
  package let password: OAuthFlowObject?
  package let clientCredentials: OAuthFlowObject?
  package let authorizationCode: OAuthFlowObject?
  /// 3.2.
  package let deviceAuthorization: OAuthFlowObject?
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension OAuthFlowsObject: DocumentObject {
  static var kind: String { "the flows of OAuth 2" }

  static var fields: [String] {
    [
      "implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization",
    ]
  }

  static func read(_ object: inout ObjectReader) -> OAuthFlowsObject? {
    OAuthFlowsObject(
      implicit: object.object("implicit", OAuthFlowObject.self),
      password: object.object("password", OAuthFlowObject.self),
      clientCredentials: object.object("clientCredentials", OAuthFlowObject.self),
      authorizationCode: object.object("authorizationCode", OAuthFlowObject.self),
      deviceAuthorization: object.object("deviceAuthorization", OAuthFlowObject.self),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
