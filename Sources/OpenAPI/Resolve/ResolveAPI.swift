public import SwiftwrightDiagnostics

/// Follows every reference of a document once and returns what it means.
///
/// Whatever the document says and the result cannot show is told in `log`.
public func resolveAPI(_ documents: DocumentSet, log: inout DiagnosticLog) -> API {
  var resolver = SchemaResolver(documents: documents, log: log)
  resolver.resolveComponents()
  let operations = resolver.resolveOperations()
  let webhooks = resolver.resolveWebhooks()
  let requirements = documents.root.security.map(SecurityRequirement.init) + operations.flatMap(\.security)
  let securitySchemes = resolver.resolveSecuritySchemes(for: requirements)
  resolver.settleNames()
  log = resolver.log
  var graph = resolver.graph
  graph.breakAliasCycles(of: resolver.documents, log: &log)
  graph.selectUnions(log: &log)
  let root = documents.root
  var api = API(
    title: root.info.title,
    version: root.info.version.value,
    description: root.info.description,
    servers: root.servers.map(Server.init),
    securitySchemes: securitySchemes,
    security: root.security.map(SecurityRequirement.init),
    operations: operations,
    webhooks: webhooks,
    graph: graph,
    documents: documents
  )
  api.matchBodiesToComponents()
  return api
}

extension SchemaResolver {
  /// The schemes of the document, and those that only requirements name: their scopes tell that they are OAuth 2.
  fileprivate mutating func resolveSecuritySchemes(for requirements: [SecurityRequirement]) -> [SecurityScheme] {
    var schemes = declaredSecuritySchemes()
    for scheme in requirements.flatMap(\.schemes) where !scheme.scopes.isEmpty {
      if documents.root.components.securitySchemes[scheme.name] != nil { continue }
      if schemes.contains(where: { $0.name == scheme.name }) { continue }
      schemes.append(
        SecurityScheme(name: scheme.name, location: documents.root.location, kind: .oauth2(OAuthFlows())))
    }
    return schemes
  }

  private mutating func declaredSecuritySchemes() -> [SecurityScheme] {
    documents.root.components.securitySchemes.entries.compactMap { entry in
      guard let object = documents.securityScheme(entry.value, log: &log) else { return nil }
      if case .http(let scheme, _) = object.kind, !["basic", "bearer"].contains(scheme.value.lowercased()) {
        log.append(.httpSchemeNotComputed(scheme.value, at: scheme.location))
      }
      return SecurityScheme(
        name: entry.name,
        location: entry.location,
        kind: SecurityScheme.Kind(object.kind),
        description: object.description
      )
    }
  }
}

extension SecurityScheme.Kind {
  fileprivate init(_ kind: SecuritySchemeKind) {
    switch kind {
    case .apiKey(let name, let place): self = .apiKey(name: name.value, location: place.value)
    case .http(let scheme, _):
      switch scheme.value.lowercased() {
      case "bearer": self = .bearer
      case "basic": self = .basic
      default: self = .http(scheme.value)
      }
    case .mutualTLS: self = .mutualTLS
    case .oauth2(let flows):
      let refreshing = [flows.authorizationCode, flows.deviceAuthorization, flows.password].compactMap(\.self).first
      self = .oauth2(
        OAuthFlows(
          clientCredentials: flows.clientCredentials.flatMap { OAuthFlows.Flow($0, tokenURL: $0.tokenUrl) },
          refresh: refreshing.flatMap { OAuthFlows.Flow($0, tokenURL: $0.refreshUrl ?? $0.tokenUrl) }
        ))
    case .openIdConnect(let url): self = .openIDConnect(url: url.value)
    }
  }
}

extension OAuthFlows.Flow {
  fileprivate init?(_ flow: OAuthFlowObject, tokenURL: String?) {
    guard let tokenURL else { return nil }
    self.init(tokenURL: tokenURL, scopes: flow.scopes.names)
  }
}

extension Diagnostic {
  fileprivate static func httpSchemeNotComputed(_ scheme: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "http-scheme-not-computed",
      "the credential of the HTTP scheme `\(scheme)` is not computed: it is sent as the user gives it, after the scheme's name",
      at: location)
  }
}

extension SecurityRequirement {
  init(_ object: SecurityRequirementObject) {
    schemes = object.schemes.entries.map { Scheme(name: $0.name, scopes: $0.value) }
  }
}

extension Server {
  init(_ object: ServerObject) {
    url = object.url.value
    description = object.description
    variables = object.variables.entries.map { entry in
      Variable(
        name: entry.name,
        defaultValue: entry.value.default.value,
        allowed: entry.value.enum.map(\.value),
        description: entry.value.description
      )
    }
  }
}
