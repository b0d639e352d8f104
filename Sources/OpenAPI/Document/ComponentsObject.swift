package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// What is defined once and referred to.
package struct ComponentsObject: Sendable {
  package let schemas: OrderedMap<SchemaObject>
  package let responses: OrderedMap<ReferenceOr<ResponseObject>>
  package let parameters: OrderedMap<ReferenceOr<ParameterObject>>
  package let examples: OrderedMap<ReferenceOr<ExampleObject>>
  package let requestBodies: OrderedMap<ReferenceOr<RequestBodyObject>>
  package let headers: OrderedMap<ReferenceOr<HeaderObject>>
  package let securitySchemes: OrderedMap<ReferenceOr<SecuritySchemeObject>>
  package let links: OrderedMap<ReferenceOr<LinkObject>>
  package let callbacks: OrderedMap<ReferenceOr<CallbackObject>>
  package let pathItems: OrderedMap<ReferenceOr<PathItemObject>>
  /// 3.2.
  package let mediaTypes: OrderedMap<ReferenceOr<MediaTypeObject>>
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
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
