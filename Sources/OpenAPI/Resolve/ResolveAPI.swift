package import SwiftwrightDiagnostics

/// Follows every reference of a document once and returns what it means.
///
/// Whatever the document says and the result cannot show is told in `log`.
package func resolveAPI(_ documents: DocumentSet, log: inout DiagnosticLog) -> API {
  var resolver = SchemaResolver(documents: documents, log: log)
  resolver.resolveComponents()
  var operations = resolver.resolveOperations()
  var webhooks = resolver.resolveWebhooks()
  let securitySchemes = resolver.resolveSecuritySchemes(for: operations)
  resolver.settleNames()
  log = resolver.log
  // Taken out of the resolver, the graph is changed in place, not copied.
  var graph = SchemaGraph()
  swap(&graph, &resolver.graph)
  graph.breakAliasCycles(of: resolver.documents, log: &log)
  graph.flattenUnionCycles(log: &log)
  graph.mergeForms(of: &operations, log: &log)
  graph.mergeForms(of: &webhooks, log: &log)
  graph.selectUnions(log: &log)
  graph.reportEndlessValues(log: &log)
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
  /// The schemes of the components, and those that operations name without one being there: these were told of, and
  /// their scopes say that they are of OAuth 2.
  fileprivate mutating func resolveSecuritySchemes(for operations: [Operation]) -> [SecurityScheme] {
    let components = documents.root.components.securitySchemes
    let required = operations.flatMap(\.security).flatMap(\.schemes)
    let used = Set(required.map(\.name))
    var schemes: [SecurityScheme] = components.entries.compactMap { entry in
      var silent = DiagnosticLog()
      let object = documents.securityScheme(entry.value, log: &silent)
      // What nothing uses was told of where it stands.
      if used.contains(entry.name) { log.append(contentsOf: silent) }
      guard let object else { return nil }
      if case .http(let scheme, _) = object.kind, !["basic", "bearer"].contains(scheme.value.lowercased()) {
        log.append(.httpSchemeNotComputed(scheme.value, at: scheme.location))
      }
      return SecurityScheme(
        name: entry.name,
        location: entry.location,
        kind: SecurityScheme.Kind(object.kind),
        description: object.description,
        isDeprecated: object.deprecated,
        metadataURL: object.oauth2MetadataUrl
      )
    }
    var known = Set(components.names)
    for scheme in required where known.insert(scheme.name).inserted {
      let location = documents.root.location
      schemes.append(
        SecurityScheme(name: scheme.name, location: location, kind: .oauth2(OAuthFlows()), description: nil))
    }
    return schemes
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
    name = object.name
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
