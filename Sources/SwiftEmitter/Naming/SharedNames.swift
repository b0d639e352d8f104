import SwiftwrightOpenAPI

/// The names of the lists of servers and of security requirements that occur, and of the security schemes.
struct SharedNames: Sendable {
  var serverLists: [(name: String, servers: [Server])] = []
  var securityLists: [(name: String, requirements: [SecurityRequirement])] = []
  var schemes: [(name: String, scheme: SecurityScheme)] = []
  private var serverNames: [[Server]: String] = [:]
  private var securityNames: [[SecurityRequirement]: String] = [:]
  let namespace: String
  /// What more than half of the operations have in common: said once, where operations are described.
  let common: Common

  struct Common: Sendable {
    var tags: [String] = []
    var security: [SecurityRequirement] = []
    var servers: [Server] = []

    init(_ operations: [SwiftwrightOpenAPI.Operation]) {
      tags = Self.most(operations.map(\.tags)) ?? []
      security = Self.most(operations.map(\.security)) ?? []
      servers = Self.most(operations.map(\.servers)) ?? []
    }

    /// The value that more than half of all are.
    private static func most<Value: Equatable>(_ values: [Value]) -> Value? {
      // Whatever is in the majority is left over when unequal pairs are struck out.
      var candidate: Value?
      var lead = 0
      for value in values {
        if lead == 0 { candidate = value }
        lead += value == candidate ? 1 : -1
      }
      return values.count { $0 == candidate } * 2 > values.count ? candidate : nil
    }
  }

  /// All names of members of the namespace.
  var all: Set<String> {
    Set(["title", "version", "operation"] + serverLists.map(\.name) + securityLists.map(\.name) + schemes.map(\.name))
  }

  /// The name of a list of servers within the namespace; nil for none.
  func name(of servers: [Server]) -> String? {
    serverNames[servers]
  }

  /// The name of a list of security requirements within the namespace; nil for none.
  func name(of requirements: [SecurityRequirement]) -> String? {
    securityNames[requirements]
  }

  init(_ api: API, options: Options) {
    namespace = options.name
    common = Common(api.operations)
    var scope = UniqueNames(reserving: ["title", "version", "operation"])
    let acronyms = Acronyms(adding: options.naming.acronyms)
    let all = [api.servers] + api.operations.map(\.servers)
    for servers in all where !servers.isEmpty && serverNames[servers] == nil {
      let words = serverLists.isEmpty ? Words(["servers"]) : Self.serverWords(servers)
      let name = scope.take(SwiftIdentifier(member: words, acronyms: acronyms))
      serverLists.append((name.text, servers))
      serverNames[servers] = name.text
    }
    for scheme in api.securitySchemes {
      let words = Words(splitting: scheme.name)
      schemes.append((scope.take(SwiftIdentifier(member: words, acronyms: acronyms)).text, scheme))
    }
    let requirements = [api.security] + (api.operations + api.webhooks).map(\.security)
    for list in requirements where !list.isEmpty && securityNames[list] == nil {
      let name = scope.take(SwiftIdentifier(member: Self.securityWords(list), acronyms: acronyms))
      securityLists.append((name.text, list))
      securityNames[list] = name.text
    }
  }

  /// The last word of the URL's path, or of its host.
  private static func serverWords(_ servers: [Server]) -> Words {
    let parts = (servers.first?.url ?? "").split(separator: "/").filter { !$0.contains("{") && !$0.hasSuffix(":") }
    return Words(Words(splitting: parts.last.map(String.init) ?? "other").list + ["servers"])
  }

  /// How many alternatives a name tells.
  private static let toldAlternatives = 4

  private static func securityWords(_ requirements: [SecurityRequirement]) -> Words {
    var words = ["requires"]
    for (position, requirement) in requirements.enumerated() {
      if position > 0 { words.append("or") }
      guard position < toldAlternatives else {
        words.append("others")
        break
      }
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
