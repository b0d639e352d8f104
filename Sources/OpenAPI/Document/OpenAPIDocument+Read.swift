import SwiftwrightDiagnostics
import SwiftwrightYAML

extension OpenAPIDocument: DocumentObject {
  static var canStandElsewhere: Bool { false }
  static var kind: String { "the document" }

  static var fields: [String] {
    [
      "openapi", "$self", "info", "jsonSchemaDialect", "servers", "paths", "webhooks", "components", "security", "tags",
      "externalDocs",
    ]
  }

  static func read(_ object: inout ObjectReader) -> OpenAPIDocument? {
    guard let openapi = object.located("openapi") else { return nil }
    if object.take("info") == nil { object.missing("info") }
    if object.reader.version == .v30 {
      if object.take("paths") == nil { object.lacks("paths") }
    } else if ["paths", "components", "webhooks"].allSatisfy({ object.take($0) == nil }) {
      object.reader.error(
        "nothing-described",
        "the document needs at least one of `paths`, `components`, `webhooks`",
        at: object.location
      )
    }
    return OpenAPIDocument(
      openapi: openapi,
      version: object.reader.version,
      selfURI: object.located("$self"),
      info: object.object("info", InfoObject.self) ?? InfoObject(at: object.location),
      jsonSchemaDialect: object.located("jsonSchemaDialect"),
      servers: object.objects("servers", ServerObject.self),
      paths: object.object("paths", PathsObject.self) ?? PathsObject(at: object.location),
      webhooks: object.referenceMap("webhooks", PathItemObject.self),
      components: object.object("components", ComponentsObject.self) ?? ComponentsObject(at: object.location),
      security: object.objects("security", SecurityRequirementObject.self),
      tags: object.objects("tags", TagObject.self),
      externalDocs: object.object("externalDocs", ExternalDocumentationObject.self),
      location: object.location,
      extensions: object.extensions()
    )
  }

  /// The version that a document says it is written in; nil, after an error, if it is none that is read here.
  static func version(_ root: YAMLMapping, at location: SourceLocation, log: inout DiagnosticLog) -> OpenAPIVersion? {
    func fail(_ id: String, _ message: String, at place: SourceLocation) -> OpenAPIVersion? {
      log.append(Diagnostic(.error, id, message, at: place))
      return nil
    }
    guard let node = root["openapi"] else {
      if let entry = root.entry("swagger") {
        return fail(
          "unsupported-version",
          "Swagger 2.0 is not supported; convert the document to OpenAPI 3.0, 3.1 or 3.2",
          at: entry.keyLocation
        )
      }
      return fail(
        "missing-field",
        "`openapi` is missing: the document must say its version, such as `openapi: 3.1.0`",
        at: location
      )
    }
    guard let scalar = node.scalar, !node.isNull else {
      return fail("wrong-type", "`openapi` must be a string, found \(node.kindName)", at: node.location)
    }
    guard let version = OpenAPIVersion(written: scalar.text) else {
      return fail(
        "unsupported-version",
        "OpenAPI version `\(scalar.text)` is not supported; 3.0, 3.1 and 3.2 are",
        at: node.location
      )
    }
    if scalar.text.split(separator: ".", omittingEmptySubsequences: false).count == 2 {
      log.append(
        Diagnostic(
          .warning,
          "version-form",
          "`\(scalar.text)` is no complete version; write `\(scalar.text).0`",
          at: node.location
        )
      )
    }
    return version
  }
}

extension InfoObject {
  /// Stands for a missing one.
  fileprivate init(at location: SourceLocation) {
    self.init(
      title: "",
      summary: nil,
      description: nil,
      termsOfService: nil,
      contact: nil,
      license: nil,
      version: Located("", at: location),
      location: location,
      extensions: []
    )
  }
}

extension PathsObject {
  /// Stands for a missing one.
  fileprivate init(at location: SourceLocation) {
    self.init(pathItems: OrderedMap(), location: location, extensions: [])
  }
}

extension ComponentsObject {
  /// Stands for a missing one.
  fileprivate init(at location: SourceLocation) {
    self.init(
      schemas: OrderedMap(),
      responses: OrderedMap(),
      parameters: OrderedMap(),
      examples: OrderedMap(),
      requestBodies: OrderedMap(),
      headers: OrderedMap(),
      securitySchemes: OrderedMap(),
      links: OrderedMap(),
      callbacks: OrderedMap(),
      pathItems: OrderedMap(),
      mediaTypes: OrderedMap(),
      location: location,
      extensions: []
    )
  }
}
