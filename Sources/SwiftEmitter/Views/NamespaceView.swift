import SwiftwrightMustache
import SwiftwrightOpenAPI

/// The view of what all operations of a document share: its version, servers and security.
enum NamespaceView {
  static func view(_ swift: SwiftAPI) -> MustacheValue {
    let names = swift.shared
    let variables = ServerVariables(names, swift)
    return [
      "template": "Namespace",
      "name": .string(swift.options.name),
      "documentation": TypeView.documentation(
        Documentation(text: swift.api.description ?? swift.api.title), indentation: 0),
      "titleLiteral": .string(SwiftLiteral.string(swift.api.title)),
      "versionLiteral": .string(SwiftLiteral.string(swift.api.version)),
      "serverLists": .list(
        names.serverLists.map { list in
          let urls = list.servers.map { SwiftLiteral.string($0.defaultURL) }.joined(separator: ", ")
          return ["name": .string(list.name), "urls": .string(urls)]
        }),
      "variables": .list(variables.enums.map(ServerVariables.view)),
      "templates": .list(variables.templates(names)),
      "schemes": .list(names.schemes.map { scheme($0.name, $0.scheme) }),
      "securityLists": .list(
        names.securityLists.map { list in
          let alternatives = list.requirements.map { alternative($0, names) }.joined(separator: ", ")
          return ["name": .string(list.name), "alternatives": .string(alternatives)]
        }),
      "operation": swift.api.operations.isEmpty ? .null : operation(names),
    ]
  }

  /// The document's schemas, and which of them each type has.
  static func schemas(_ schemas: ValidationSchemas, _ swift: SwiftAPI) -> MustacheValue {
    var schemas = schemas
    for declaration in swift.types.joined() + (swift.groups + swift.webhooks).flatMap(\.operations).flatMap(\.nested) {
      if case .alias = declaration.kind { continue }
      schemas.name(swift.api.graph[declaration.schema], declaration.fullName.filter { $0 != "`" })
    }
    let lines = schemas.lines
    return [
      "template": "Schemas",
      "name": .string(swift.options.name),
      "model": .string(swift.model),
      "delimiter": .string(SwiftLiteral.rawDelimiter(lines)),
      "lines": .list(lines.map { .string($0) }),
    ]
  }

  /// What operations have unless they say otherwise.
  private static func operation(_ names: SharedNames) -> MustacheValue {
    [
      "tags": .string(names.common.tags.map { SwiftLiteral.string($0) }.joined(separator: ", ")),
      "security": .string(names.name(of: names.common.security) ?? "[]"),
      "servers": .string(names.name(of: names.common.servers) ?? "[]"),
    ]
  }

  private static func scheme(_ name: String, _ scheme: SecurityScheme) -> MustacheValue {
    let kind =
      switch scheme.kind {
      case .bearer: ".bearer"
      case .basic: ".basic"
      case .http(let name): ".http(\(SwiftLiteral.string(name)))"
      case .apiKey(let name, let place): ".apiKey(\(SwiftLiteral.string(name)), in: .\(place.rawValue))"
      case .oauth2: ".oauth2"
      case .openIDConnect: ".openIDConnect"
      case .mutualTLS: ".mutualTLS"
      }
    return [
      "name": .string(name), "wireName": .string(SwiftLiteral.string(scheme.name)), "kind": .string(kind),
      "documentation": TypeView.documentation(Documentation(text: scheme.description), indentation: 2),
    ]
  }

  /// Schemes that are needed together, as an array literal.
  private static func alternative(_ requirement: SecurityRequirement, _ names: SharedNames) -> String {
    let schemes = requirement.schemes.compactMap { scheme -> String? in
      guard let name = names.schemes.first(where: { $0.scheme.name == scheme.name })?.name else { return nil }
      let scopes = scheme.scopes.map { SwiftLiteral.string($0) }.joined(separator: ", ")
      return scopes.isEmpty ? name : "\(name).scopes(\(scopes))"
    }
    return "[\(schemes.joined(separator: ", "))]"
  }
}

extension Server {
  /// The URL with each variable's default in its place.
  var defaultURL: String {
    variables.reduce(url) { $0.replacing("{\($1.name)}", with: $1.defaultValue) }
  }
}
