package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// A body in one media type.
package struct MediaTypeObject: Sendable {
  package let schema: SchemaObject?
  /// Of each item of a streamed sequence (3.2).
  package let itemSchema: SchemaObject?
  package let example: YAMLNode?
  package let examples: OrderedMap<ReferenceOr<ExampleObject>>
  /// By property.
  package let encoding: OrderedMap<EncodingObject>
  /// By position (3.2).
  package let prefixEncoding: [EncodingObject]
  /// Of the further positions; at most one (3.2).
  package let itemEncoding: [EncodingObject]
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension MediaTypeObject: DocumentObject {
  static var kind: String { "a media type" }

  static var fields: [String] {
    [
      "schema", "itemSchema", "example", "examples", "encoding", "prefixEncoding", "itemEncoding", "description",
    ]
  }

  static func read(_ object: inout ObjectReader) -> MediaTypeObject? {
    // Many documents have both, and nothing depends on it.
    if let example = object.mapping.entry("example"), object.mapping.firstIndex(of: "examples") != nil {
      object.reader.warning(
        "exclusive-fields", "`examples` and `example` exclude each other", at: example.keyLocation)
    }
    object.checkExclusion("encoding", "prefixEncoding", isErrorSince: .v32)
    object.checkExclusion("encoding", "itemEncoding", isErrorSince: .v32)
    if object.reader.version >= .v32 { _ = object.take("description") }
    return MediaTypeObject(
      schema: object.schema("schema"),
      itemSchema: object.schema("itemSchema"),
      example: object.any("example"),
      examples: object.referenceMap("examples", ExampleObject.self),
      encoding: object.map("encoding", EncodingObject.self),
      prefixEncoding: object.objects("prefixEncoding", EncodingObject.self),
      itemEncoding: object.object("itemEncoding", EncodingObject.self).map { [$0] } ?? [],
      location: object.location,
      extensions: object.extensions()
    )
  }
}
