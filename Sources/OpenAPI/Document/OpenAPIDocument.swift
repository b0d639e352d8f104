package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// The root of an OpenAPI document as it is written; no reference is followed.
package struct OpenAPIDocument: Sendable {
  /// The version as written, such as `3.1.0`.
  package let openapi: Located<String>
  /// What the version comes down to.
  package let version: OpenAPIVersion
  /// The document's own address (`$self`, 3.2).
  package let selfURI: Located<String>?
  package let info: InfoObject
  package let jsonSchemaDialect: Located<String>?
  package let servers: [ServerObject]
  package let paths: PathsObject
  package let webhooks: OrderedMap<ReferenceOr<PathItemObject>>
  /// Without entries if the document has none.
  package let components: ComponentsObject
  package let security: [SecurityRequirementObject]
  package let tags: [TagObject]
  package let externalDocs: ExternalDocumentationObject?
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}
