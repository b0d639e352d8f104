import SwiftwrightOpenAPI

extension APIComparison {
  mutating func compareSecurity(
    _ old: SwiftwrightOpenAPI.Operation,
    _ new: SwiftwrightOpenAPI.Operation,
    at place: Int
  ) {
    if old.security == new.security { return }
    let name = "`\(new.name)`"
    func add(_ rule: Rule, _ message: String) {
      self.add(
        Finding(
          rule: rule, message: message, old: .init(location: old.location), new: .init(location: new.location),
          directions: [.request]),
        operation: place)
    }
    let (wasOpen, isOpen) = (old.security.admitsNobody, new.security.admitsNobody)
    if wasOpen, !isOpen { add(.securityAdded, "\(name) needs \(new.security.label)") }
    if !wasOpen, isOpen { add(.securityRemoved, "\(name) no longer needs credentials") }
    var left = new.security.filter { !$0.schemes.isEmpty }
    for requirement in old.security where !requirement.schemes.isEmpty {
      if let same = left.firstIndex(of: requirement) {
        left.remove(at: same)
        continue
      }
      if let similar = left.firstIndex(where: { Set($0.schemes.map(\.name)) == Set(requirement.schemes.map(\.name)) }) {
        let (before, after) = (requirement.scopes, left.remove(at: similar).scopes)
        for scope in after.subtracting(before).sorted() { add(.scopeAdded, "\(name) needs the scope `\(scope)`") }
        for scope in before.subtracting(after).sorted() {
          add(.scopeRemoved, "\(name) no longer needs the scope `\(scope)`")
        }
      } else if !isOpen {
        add(.securityAlternativeRemoved, "\(name) no longer takes \(requirement.label)")
      }
    }
    if wasOpen { return }
    for requirement in left { add(.securityAlternativeAdded, "\(name) takes \(requirement.label)") }
  }

  mutating func compareSchemes() {
    for scheme in old.securitySchemes where !new.securitySchemes.contains(where: { $0.name == scheme.name }) {
      add(
        Finding(
          rule: .schemeRemoved, message: "the security scheme `\(scheme.name)` is gone",
          old: .init(location: scheme.location, isKey: true), directions: [.request]))
    }
    for scheme in new.securitySchemes {
      guard let before = old.securitySchemes.first(where: { $0.name == scheme.name }) else {
        add(
          Finding(
            rule: .schemeAdded, message: "the security scheme `\(scheme.name)` is new",
            new: .init(location: scheme.location, isKey: true), directions: [.request]))
        continue
      }
      if before.kind.label != scheme.kind.label {
        add(
          Finding(
            rule: .schemeChanged,
            message: "the security scheme `\(scheme.name)` is \(scheme.kind.label), no longer \(before.kind.label)",
            old: .init(location: before.location, isKey: true), new: .init(location: scheme.location, isKey: true),
            directions: [.request]),
          operations: operations.indices.filter { operations[$0].uses(scheme.name) })
      }
      if before.description != scheme.description {
        add(
          Finding(
            rule: .documentationChanged, message: "the security scheme `\(scheme.name)` is described otherwise",
            old: .init(location: before.location, isKey: true), new: .init(location: scheme.location, isKey: true),
            directions: [.request]))
      }
    }
  }

  /// Compares the servers that count for each operation; what is the same of several is told once.
  mutating func compareServers() {
    var found: [(lists: [[Server]], operations: [Int])] = []
    for (place, pair) in operations.enumerated() {
      guard let before = pair.old?.servers, let after = pair.new?.servers, before != after else { continue }
      if let known = found.firstIndex(where: { $0.lists == [before, after] }) {
        found[known].operations.append(place)
      } else {
        found.append(([before, after], [place]))
      }
    }
    if operations.isEmpty { found.append(([old.servers, new.servers], [])) }
    for entry in found { compare(entry.lists[0], entry.lists[1], operations: entry.operations) }
  }

  private mutating func compare(_ old: [Server], _ new: [Server], operations: [Int]) {
    func add(_ rule: Rule, _ message: String) {
      self.add(Finding(rule: rule, message: message, directions: [.request]), operations: operations)
    }
    for server in old where !new.contains(where: { $0.url == server.url }) {
      add(.serverRemoved, "the server `\(server.url)` is no longer listed")
    }
    for server in new {
      guard let before = old.first(where: { $0.url == server.url }) else {
        add(.serverAdded, "the server `\(server.url)` is listed")
        continue
      }
      let variables = Set((before.variables + server.variables).map(\.name)).sorted()
      for variable in variables {
        let (one, two) = (
          before.variables.first { $0.name == variable }, server.variables.first { $0.name == variable }
        )
        if one?.defaultValue != two?.defaultValue || one?.allowed != two?.allowed {
          add(.serverVariableChanged, "the variable `\(variable)` of the server `\(server.url)` is another")
        }
      }
    }
    if let first = old.first, let now = new.first, first.url != now.url, new.contains(where: { $0.url == first.url }) {
      add(.serverOrderChanged, "the server `\(now.url)` comes first, no longer `\(first.url)`")
    }
  }
}

extension APIComparison.OperationPair {
  /// Whether requests may carry credentials of the scheme, in both documents.
  fileprivate func uses(_ scheme: String) -> Bool {
    [old, new].allSatisfy { operation in
      operation?.security.contains { $0.schemes.contains { $0.name == scheme } } ?? false
    }
  }
}

extension [SecurityRequirement] {
  /// Whether a request without credentials will do.
  fileprivate var admitsNobody: Bool { isEmpty || contains { $0.schemes.isEmpty } }

  fileprivate var label: String { filter { !$0.schemes.isEmpty }.map(\.label).joined(separator: " or ") }
}

extension SecurityRequirement {
  fileprivate var label: String { schemes.map { "`\($0.name)`" }.joined(separator: " and ") }

  /// All scopes, each with its scheme where there are several.
  fileprivate var scopes: Set<String> {
    Set(schemes.flatMap { scheme in scheme.scopes.map { schemes.count == 1 ? $0 : "\(scheme.name): \($0)" } })
  }
}

extension SecurityScheme.Kind {
  /// How credentials are sent or had, in words that differ where it does.
  fileprivate var label: String {
    switch self {
    case .bearer: "a bearer token"
    case .basic: "a name and password"
    case .http(let scheme): "a credential of the HTTP scheme `\(scheme)`"
    case .apiKey(let name, let location): "the key in the \(location.rawValue) parameter `\(name)`"
    case .oauth2(let flows):
      "an OAuth 2 token"
        + [flows.clientCredentials, flows.refresh].map { flow in flow.map { " from `\($0.tokenURL)`" } ?? "" }.joined()
    case .openIDConnect(let url): "an OpenID Connect token by `\(url)`"
    case .mutualTLS: "a client certificate"
    }
  }
}
