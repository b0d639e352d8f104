public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// The root of an OpenAPI document as it is written; no reference is followed.
public struct OpenAPIDocument: Sendable {
  /// The version as written, such as `3.1.0`.
  public let openapi: Located<String>
  /// What the version comes down to.
  public let version: OpenAPIVersion
  /// The document's own address (`$self`, 3.2).
  public let selfURI: Located<String>?
  public let info: InfoObject
  public let jsonSchemaDialect: Located<String>?
  public let servers: [ServerObject]
  public let paths: PathsObject
  public let webhooks: OrderedMap<ReferenceOr<PathItemObject>>
  /// Without entries if the document has none.
  public let components: ComponentsObject
  public let security: [SecurityRequirementObject]
  public let tags: [TagObject]
  public let externalDocs: ExternalDocumentationObject?
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
