public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// What is defined once and referred to.
public struct ComponentsObject: Sendable {
  public let schemas: OrderedMap<SchemaObject>
  public let responses: OrderedMap<ReferenceOr<ResponseObject>>
  public let parameters: OrderedMap<ReferenceOr<ParameterObject>>
  public let examples: OrderedMap<ReferenceOr<ExampleObject>>
  public let requestBodies: OrderedMap<ReferenceOr<RequestBodyObject>>
  public let headers: OrderedMap<ReferenceOr<HeaderObject>>
  public let securitySchemes: OrderedMap<ReferenceOr<SecuritySchemeObject>>
  public let links: OrderedMap<ReferenceOr<LinkObject>>
  public let callbacks: OrderedMap<ReferenceOr<CallbackObject>>
  public let pathItems: OrderedMap<ReferenceOr<PathItemObject>>
  /// 3.2.
  public let mediaTypes: OrderedMap<ReferenceOr<MediaTypeObject>>
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}

extension ComponentsObject: DocumentObject {
  static var kind: String { "the components object" }

  static var fields: [String] {
    [
      "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links",
      "callbacks", "pathItems", "mediaTypes",
    ]
  }

  static func read(_ object: inout ObjectReader) -> ComponentsObject? {
    object.reader.takeSchemasAhead()
    return ComponentsObject(
      schemas: object.schemaMap("schemas"),
      responses: object.referenceMap("responses", ResponseObject.self),
      parameters: object.referenceMap("parameters", ParameterObject.self),
      examples: object.referenceMap("examples", ExampleObject.self),
      requestBodies: object.referenceMap("requestBodies", RequestBodyObject.self),
      headers: object.referenceMap("headers", HeaderObject.self),
      securitySchemes: object.referenceMap("securitySchemes", SecuritySchemeObject.self),
      links: object.referenceMap("links", LinkObject.self),
      callbacks: object.referenceMap("callbacks", CallbackObject.self),
      pathItems: object.referenceMap("pathItems", PathItemObject.self),
      mediaTypes: object.referenceMap("mediaTypes", MediaTypeObject.self),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
