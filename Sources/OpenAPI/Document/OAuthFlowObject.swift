package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// One flow of OAuth 2.
package struct OAuthFlowObject: Sendable {
  package let authorizationUrl: String?
  package let tokenUrl: String?
  package let refreshUrl: String?
  package let deviceAuthorizationUrl: String?
  /// Descriptions by scope.
  package let scopes: OrderedMap<String>
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension OAuthFlowObject: DocumentObject {
  static var kind: String { "a flow of OAuth 2" }

  static var fields: [String] { ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl", "scopes"] }

  static func read(_ object: inout ObjectReader) -> OAuthFlowObject? {
    let scopes = object.stringMap("scopes")
    return OAuthFlowObject(
      authorizationUrl: object.string("authorizationUrl"),
      tokenUrl: object.string("tokenUrl"),
      refreshUrl: object.string("refreshUrl"),
      deviceAuthorizationUrl: object.string("deviceAuthorizationUrl"),
      scopes: OrderedMap(scopes.map { Named($0.name, at: $0.location, $0.value.value) }),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
