package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// One response.
package struct ResponseObject: Sendable {
  package let summary: String?
  package let description: String?
  package let headers: OrderedMap<ReferenceOr<HeaderObject>>
  /// By media type.
  package let content: OrderedMap<ReferenceOr<MediaTypeObject>>
  package let links: OrderedMap<ReferenceOr<LinkObject>>
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension ResponseObject: DocumentObject {
  static var kind: String { "a response" }

  static var fields: [String] { ["summary", "description", "headers", "content", "links"] }

  static func read(_ object: inout ObjectReader) -> ResponseObject? {
    let summary = object.string("summary")
    if object.take("description") == nil, object.reader.version < .v32 {
      object.reader.warning("missing-description", "a response needs a `description`", at: object.location)
    }
    return ResponseObject(
      summary: summary,
      description: object.string("description"),
      headers: object.headers(),
      content: object.content(),
      links: object.referenceMap("links", LinkObject.self),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
