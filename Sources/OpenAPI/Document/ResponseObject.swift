public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// One response.
public struct ResponseObject: Sendable {
  public let summary: String?
  public let description: String?
  public let headers: OrderedMap<ReferenceOr<HeaderObject>>
  /// By media type.
  public let content: OrderedMap<ReferenceOr<MediaTypeObject>>
  public let links: OrderedMap<ReferenceOr<LinkObject>>
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
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
