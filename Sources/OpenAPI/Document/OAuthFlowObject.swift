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
