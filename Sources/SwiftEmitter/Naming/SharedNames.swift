import SwiftwrightOpenAPI

/// The names of the lists of servers and of security requirements that occur, and of the security schemes.
struct SharedNames: Sendable {
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

  init(_ api: API, options: Options) {
    namespace = options.name
    var scope = UniqueNames(reserving: ["title", "version"])
    let acronyms = Acronyms(adding: options.naming.acronyms)
    let all = [api.servers] + api.operations.map(\.servers)
    for servers in all where !servers.isEmpty && !serverLists.contains(where: { $0.servers == servers }) {
      let words = serverLists.isEmpty ? Words(["servers"]) : Self.serverWords(servers)
      let name = scope.take(SwiftIdentifier(member: words, acronyms: acronyms))
      serverLists.append((name.text, servers))
    }
    for scheme in api.securitySchemes {
      let words = Words(splitting: scheme.name)
      schemes.append((scope.take(SwiftIdentifier(member: words, acronyms: acronyms)).text, scheme))
    }
    let requirements = [api.security] + api.operations.map(\.security)
    for list in requirements where !list.isEmpty && !securityLists.contains(where: { $0.requirements == list }) {
      let name = scope.take(SwiftIdentifier(member: Self.securityWords(list), acronyms: acronyms))
      securityLists.append((name.text, list))
    }
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
}
