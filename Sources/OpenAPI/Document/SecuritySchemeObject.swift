package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// A way to authenticate.
package struct SecuritySchemeObject: Sendable {
  package let kind: SecuritySchemeKind
  package let description: String?
  package let deprecated: Bool
  /// Where an OAuth 2 server describes itself (3.2, RFC 8414).
  package let oauth2MetadataUrl: String?
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

/// The kinds of security schemes and what goes with each.
package enum SecuritySchemeKind: Sendable {
  /// A key sent under a name in the query, a header or a cookie.
  case apiKey(name: Located<String>, in: Located<ParameterLocation>)
  /// A scheme of HTTP's own, such as `basic` or `bearer`, in lower case.
  case http(scheme: Located<String>, bearerFormat: String?)
  case mutualTLS
  case oauth2(OAuthFlowsObject)
  case openIdConnect(url: Located<String>)
}

extension SecuritySchemeObject: DocumentObject {
  static var kind: String { "a security scheme" }

  static var fields: [String] {
    [
      "type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl",
      "oauth2MetadataUrl", "deprecated",
    ]
  }

  static func read(_ object: inout ObjectReader) -> SecuritySchemeObject? {
    guard let kind = readKind(&object) else {
      object.takeRest()
      return nil
    }
    return SecuritySchemeObject(
      kind: kind,
      description: object.string("description"),
      deprecated: object.bool("deprecated"),
      oauth2MetadataUrl: object.string("oauth2MetadataUrl"),
      location: object.location,
      extensions: object.extensions()
    )
  }

  private static func readKind(_ object: inout ObjectReader) -> SecuritySchemeKind? {
    guard let type = object.required("type") else { return nil }
    switch type.value {
    case "apiKey":
      let name = object.required("name")
      let place = object.choice("in", ParameterLocation.self)
      if object.take("in") == nil { object.missing("in") }
      guard let name, let place else { return nil }
      guard [.query, .header, .cookie].contains(place.value) else {
        object.reader.error(
          "unknown-value",
          "`in` must be one of query, header, cookie, found `\(place.value.rawValue)`",
          at: place.location
        )
        return nil
      }
      return .apiKey(name: name, in: place)
    case "http":
      guard let scheme = object.required("scheme") else { return nil }
      let lower = Located(scheme.value.lowercased(), at: scheme.location)
      return .http(scheme: lower, bearerFormat: object.string("bearerFormat"))
    case "mutualTLS":
      return .mutualTLS
    case "oauth2":
      if object.take("flows") == nil { object.missing("flows") }
      return object.object("flows", OAuthFlowsObject.self).map { .oauth2($0) }
    case "openIdConnect":
      return object.required("openIdConnectUrl").map { .openIdConnect(url: $0) }
    default:
      let kinds = ["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]
      let hint = suggestion(for: type.value, among: kinds).map { "; did you mean `\($0)`?" } ?? ""
      object.reader.error(
        "unknown-value",
        "`type` must be one of \(kinds.joined(separator: ", ")), found `\(type.value)`\(hint)",
        at: type.location
      )
      return nil
    }
  }
}
