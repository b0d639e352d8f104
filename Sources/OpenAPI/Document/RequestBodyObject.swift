public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// What a request carries.
public struct RequestBodyObject: Sendable {
  public let description: String?
  /// By media type.
  public let content: OrderedMap<ReferenceOr<MediaTypeObject>>
  public let required: Bool
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
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
