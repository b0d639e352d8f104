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
