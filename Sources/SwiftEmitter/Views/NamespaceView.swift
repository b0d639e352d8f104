import SwiftwrightMustache
import SwiftwrightOpenAPI

/// The view of what all operations of a document share: its version, servers and security.
enum NamespaceView {
  /// The names of the lists of servers and of security requirements that occur.
  struct Names {
    var serverLists: [(name: String, servers: [Server])] = []
    var securityLists: [(name: String, requirements: [SecurityRequirement])] = []
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
    var words: [String] = []
    for requirement in requirements {
      if !words.isEmpty { words.append("or") }
      if requirement.schemes.isEmpty { words += ["anonymous"] }
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
          ["name": .string(list.name), "servers": .list(list.servers.map(server))]
        }),
      "securityLists": .list(
        names.securityLists.map { list in
          ["name": .string(list.name), "requirements": .list(list.requirements.map(requirement))]
        }),
    ]
  }

  private static func server(_ server: Server) -> MustacheValue {
    [
      "url": .string(SwiftLiteral.string(server.url)),
      "description": server.description.map { .string(SwiftLiteral.string($0)) } ?? .null,
      "hasVariables": .bool(!server.variables.isEmpty),
      "variables": .list(
        server.variables.map { variable in
          [
            "name": .string(SwiftLiteral.string(variable.name)),
            "value": .string(SwiftLiteral.string(variable.defaultValue)),
            "allowed": .string(variable.allowed.map { SwiftLiteral.string($0) }.joined(separator: ", ")),
          ]
        }),
    ]
  }

  private static func requirement(_ requirement: SecurityRequirement) -> MustacheValue {
    [
      "isEmpty": .bool(requirement.schemes.isEmpty),
      "schemes": .list(
        requirement.schemes.enumerated().map { position, scheme in
          [
            "name": .string(SwiftLiteral.string(scheme.name)),
            "scopes": .string(scheme.scopes.map { SwiftLiteral.string($0) }.joined(separator: ", ")),
            "comma": position == requirement.schemes.count - 1 ? "" : ", ",
          ]
        }),
    ]
  }
}
