import SwiftwrightMustache
import SwiftwrightOpenAPI

/// The view of what all operations of a document share: its version, servers and security.
enum NamespaceView {
  /// The names of the lists of servers and of security requirements that occur.
  struct Names {
    var serverLists: [(name: String, servers: [Server])] = []
    var securityLists: [(name: String, requirements: [SecurityRequirement])] = []
    var schemes: [(name: String, scheme: SecurityScheme)] = []
    let namespace: String

    func servers(_ operation: SwiftwrightOpenAPI.Operation) -> String {
      name(serverLists.first { $0.servers == operation.servers }?.name)
    }

    func security(_ operation: SwiftwrightOpenAPI.Operation) -> String {
      name(securityLists.first { $0.requirements == operation.security }?.name)
    }

    private func name(_ name: String?) -> String {
      name.map { "\(namespace).\($0)" } ?? "[]"
    }
  }

  static func names(_ swift: SwiftAPI) -> Names {
    var names = Names(namespace: swift.options.name)
    var scope = UniqueNames(reserving: ["title", "version"])
    let acronyms = Acronyms(adding: swift.options.naming.acronyms)
    let all = [swift.api.servers] + swift.api.operations.map(\.servers)
    for servers in all where !servers.isEmpty && !names.serverLists.contains(where: { $0.servers == servers }) {
      let words = names.serverLists.isEmpty ? Words(["servers"]) : serverWords(servers)
      let name = scope.take(SwiftIdentifier(member: words, acronyms: acronyms))
      names.serverLists.append((name.text, servers))
    }
    for scheme in swift.api.securitySchemes {
      let words = Words(splitting: scheme.name)
      names.schemes.append((scope.take(SwiftIdentifier(member: words, acronyms: acronyms)).text, scheme))
    }
    let requirements = [swift.api.security] + swift.api.operations.map(\.security)
    for list in requirements where !list.isEmpty && !names.securityLists.contains(where: { $0.requirements == list }) {
      let name = scope.take(SwiftIdentifier(member: securityWords(list), acronyms: acronyms))
      names.securityLists.append((name.text, list))
    }
    return names
  }

  /// The last word of the URL's path, or of its host.
  private static func serverWords(_ servers: [Server]) -> Words {
    let parts = (servers.first?.url ?? "").split(separator: "/").filter { !$0.contains("{") && !$0.hasSuffix(":") }
    return Words(Words(splitting: parts.last.map(String.init) ?? "other").list + ["servers"])
  }

  private static func securityWords(_ requirements: [SecurityRequirement]) -> Words {
    var words = ["requires"]
    for (position, requirement) in requirements.enumerated() {
      if position > 0 { words.append("or") }
      if requirement.schemes.isEmpty { words.append("nothing") }
      for (position, scheme) in requirement.schemes.enumerated() {
        if position > 0 { words.append("and") }
        words += Words(splitting: scheme.name).list
        words += scheme.scopes.flatMap { Words(splitting: $0).list }
      }
    }
    return Words(words)
  }

  static func view(_ swift: SwiftAPI) -> MustacheValue {
    let names = names(swift)
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
      "templates": .list(serverTemplates(names, swift)),
      "schemes": .list(names.schemes.map { scheme($0.name, $0.scheme) }),
      "securityLists": .list(
        names.securityLists.map { list in
          let alternatives = list.requirements.map { alternative($0, names) }.joined(separator: ", ")
          return ["name": .string(list.name), "alternatives": .string(alternatives)]
        }),
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
  private static func alternative(_ requirement: SecurityRequirement, _ names: Names) -> String {
    let schemes = requirement.schemes.compactMap { scheme -> String? in
      guard let name = names.schemes.first(where: { $0.scheme.name == scheme.name })?.name else { return nil }
      let scopes = scheme.scopes.map { SwiftLiteral.string($0) }.joined(separator: ", ")
      return scopes.isEmpty ? name : "\(name).scopes(\(scopes))"
    }
    return "[\(schemes.joined(separator: ", "))]"
  }

  /// A function for each server with variables, which takes them as arguments.
  private static func serverTemplates(_ names: Names, _ swift: SwiftAPI) -> [MustacheValue] {
    var scope = UniqueNames(reserving: Set(names.serverLists.map(\.name)))
    let acronyms = Acronyms(adding: swift.options.naming.acronyms)
    var seen: Set<Server> = []
    let servers = names.serverLists.flatMap(\.servers).filter { !$0.variables.isEmpty && seen.insert($0).inserted }
    return servers.map { server in
      var literal = SwiftLiteral.string(server.url)
      var parameters: [String] = []
      for variable in server.variables {
        let name = SwiftIdentifier(member: Words(splitting: variable.name), acronyms: acronyms).text
        literal = literal.replacing("{\(variable.name)}", with: "\\(\(name))")
        parameters.append("\(name): String = \(SwiftLiteral.string(variable.defaultValue))")
      }
      return [
        "name": .string(scope.take(SwiftIdentifier(member: Words(["server"]), acronyms: acronyms)).text),
        "documentation": TypeView.documentation(
          Documentation(text: server.description ?? "The address with the variables given."), indentation: 2),
        "parameters": .string(parameters.joined(separator: ", ")),
        "literal": .string(literal),
      ]
    }
  }
}

extension Server {
  /// The URL with each variable's default in its place.
  var defaultURL: String {
    variables.reduce(url) { $0.replacing("{\($1.name)}", with: $1.defaultValue) }
  }
}
