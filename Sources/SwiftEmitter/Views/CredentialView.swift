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
    return [
      "name": .string(name),
      "wireName": .string(SwiftLiteral.string(scheme.name)),
      "documentation": TypeView.documentation(Documentation(text: scheme.description), indentation: 2),
      "takesPassword": .bool(takesPassword),
      "takesToken": .bool(takesToken),
    ]
  }
}
