/// How a schema's values are represented and told apart: JSON Schema Validation §8, and OpenAPI's keywords.
final class SchemaRepresentation: Sendable {
  static let keywords = [
    "contentEncoding", "contentMediaType", "contentSchema", "discriminator", "xml", "externalDocs",
  ]

  let contentEncoding: String?
  let contentMediaType: String?
  let contentSchema: SchemaObject?
  let discriminator: DiscriminatorObject?
  let xml: XMLObject?
  let externalDocs: ExternalDocumentationObject?

  init(_ object: inout ObjectReader) {
    contentEncoding = object.string("contentEncoding")
    contentMediaType = object.string("contentMediaType")
    contentSchema = object.schema("contentSchema")
    discriminator = object.object("discriminator", DiscriminatorObject.self)
    xml = object.object("xml", XMLObject.self)
    externalDocs = object.object("externalDocs", ExternalDocumentationObject.self)
  }
}

extension SchemaObject {
  package var contentEncoding: String? { representation?.contentEncoding }
  package var contentMediaType: String? { representation?.contentMediaType }
  package var contentSchema: SchemaObject? { representation?.contentSchema }
  package var discriminator: DiscriminatorObject? { representation?.discriminator }
  package var xml: XMLObject? { representation?.xml }
  package var externalDocs: ExternalDocumentationObject? { representation?.externalDocs }
}
