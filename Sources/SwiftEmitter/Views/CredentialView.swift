import SwiftwrightMustache
import SwiftwrightOpenAPI

/// How a user hands over what a security scheme asks for.
enum CredentialView {
  static func scheme(_ scheme: SecurityScheme, in swift: SwiftAPI) -> MustacheValue {
    let acronyms = Acronyms(adding: swift.options.naming.acronyms)
    let (kind, argument): (String, String?) =
      switch scheme.kind {
      case .bearer, .oauth2, .openIDConnect: ("bearer", nil)
      case .basic: ("basic", nil)
      case .http(let name): ("http", "scheme: \(SwiftLiteral.string(name))")
      case .apiKey(let name, let place): ("apiKey", "\(SwiftLiteral.string(name)), in: .\(place.rawValue)")
      case .mutualTLS: ("none", nil)
      }
    return [
      "name": .string(SwiftIdentifier(member: Words(splitting: scheme.name), acronyms: acronyms).text),
      "wireName": .string(SwiftLiteral.string(scheme.name)),
      "documentation": TypeView.documentation(Documentation(text: scheme.description), indentation: 4),
      "isBasic": .bool(kind == "basic"),
      "isToken": .bool(kind == "bearer"),
      "isKey": .bool(kind == "apiKey"),
      "isOther": .bool(kind == "http"),
      "argument": argument.map { .string($0) } ?? .null,
    ]
  }
}
