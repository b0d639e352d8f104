import SwiftwrightMustache
import SwiftwrightOpenAPI

/// How a user hands over what a security scheme asks for.
enum CredentialView {
  static func view(_ swift: SwiftAPI) -> MustacheValue {
    [
      "template": "Credentials",
      "name": .string(swift.options.name + "Credentials"),
      "schemes": .list(swift.shared.schemes.map { scheme($0.name, $0.scheme) }),
    ]
  }

  private static func scheme(_ name: String, _ scheme: SecurityScheme) -> MustacheValue {
    let takesPassword = if case .basic = scheme.kind { true } else { false }
    let takesToken = if case .mutualTLS = scheme.kind { false } else { !takesPassword }
    let flows: OAuthFlows? = if case .oauth2(let flows) = scheme.kind { flows } else { nil }
    return [
      "name": .string(name),
      "wireName": .string(SwiftLiteral.string(scheme.name)),
      "documentation": TypeView.documentation(Documentation(text: scheme.description), indentation: 2),
      "takesPassword": .bool(takesPassword),
      "takesToken": .bool(takesToken),
      "takesSource": .bool(takesSource(scheme)),
      "clientCredentials": flows?.clientCredentials.map(flow) ?? .null,
      "refresh": flows?.refresh.map(flow) ?? .null,
    ]
  }

  private static func takesSource(_ scheme: SecurityScheme) -> Bool {
    switch scheme.kind {
    case .oauth2, .openIDConnect: true
    case .bearer, .basic, .http, .apiKey, .mutualTLS: false
    }
  }

  private static func flow(_ flow: OAuthFlows.Flow) -> MustacheValue {
    let scopes = flow.scopes.map { SwiftLiteral.string($0) }
    return [
      "tokenURL": .string(SwiftLiteral.string(flow.tokenURL)),
      "scopeLine": .string(scopes.joined(separator: ", ")),
      "scopes": .list(scopes.map { .string($0) }),
    ]
  }
}
