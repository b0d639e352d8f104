package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// What a request carries.
package struct RequestBodyObject: Sendable {
  package let description: String?
  /// By media type.
  package let content: OrderedMap<ReferenceOr<MediaTypeObject>>
  package let required: Bool
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension RequestBodyObject: DocumentObject {
  static var kind: String { "a request body" }

  static var fields: [String] { ["description", "content", "required"] }

  static func read(_ object: inout ObjectReader) -> RequestBodyObject? {
    if object.take("content") == nil { object.lacks("content") }
    return RequestBodyObject(
      description: object.string("description"),
      content: object.content(),
      required: object.bool("required"),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
