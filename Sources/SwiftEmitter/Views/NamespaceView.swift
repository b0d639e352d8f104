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
          let urls = list.servers.map { SwiftLiteral.string($0.defaultURL) }
          return [
            "name": .string(list.name), "urls": items(urls, "literal"),
            "documentation": TypeView.documentation(documentation(of: list.servers), indentation: 2),
          ]
        }),
      "variables": .list(variables.enums.map(ServerVariables.view)),
      "templates": .list(variables.templates(names)),
      "schemes": .list(names.schemes.map { scheme($0.name, $0.scheme) }),
      "securityLists": .list(
        names.securityLists.map { list in
          let alternatives = list.requirements.map { alternative($0, names) }
          return ["name": .string(list.name), "alternatives": items(alternatives, "list")]
        }),
      "operation": swift.api.operations.isEmpty ? .null : operation(names),
    ]
  }

  /// The elements of a list, of which all but the last have a comma behind them on their line.
  private static func items(_ texts: [String], _ name: String) -> MustacheValue {
    .list(
      texts.enumerated().map { index, text in
        [name: .string(text), "isLast": .bool(index == texts.count - 1)]
      })
  }

  /// What is said of a list of addresses: which of them have names.
  private static func documentation(of servers: [Server]) -> Documentation {
    var documentation = Documentation(text: "The addresses, with the defaults of their variables.")
    let names = servers.compactMap { server in server.name.map { "- `\($0)`: <\(server.defaultURL)>" } }
    if !names.isEmpty { documentation.notes.append(names.joined(separator: "\n")) }
    return documentation
  }

  /// The document's schemas, and which of them each type has.
  static func schemas(_ schemas: ValidationSchemas, _ swift: SwiftAPI) -> MustacheValue {
    var schemas = schemas
    for declaration in swift.types.joined() + (swift.groups + swift.webhooks).flatMap(\.operations).flatMap(\.nested) {
      if case .alias = declaration.kind { continue }
      schemas.name(swift.api.graph[declaration.schema], declaration.fullName.withoutBackticks)
    }
    let lines = schemas.selected(by: swift.api).lines
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
    var documentation = Documentation(text: scheme.description)
    if let url = scheme.metadataURL { documentation.notes.append("The server describes itself at <\(url)>.") }
    if scheme.isDeprecated { documentation.notes.append("- Warning: Deprecated.") }
    return [
      "name": .string(name), "wireName": .string(SwiftLiteral.string(scheme.name)), "kind": .string(kind),
      "documentation": TypeView.documentation(documentation, indentation: 2),
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

extension String {
  fileprivate var withoutBackticks: String {
    let tick = UInt8(ascii: "`")
    return utf8.contains(tick) ? String(decoding: utf8.filter { $0 != tick }, as: UTF8.self) : self
  }
}
