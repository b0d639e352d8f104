public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// A header of a response or of a part.
public struct HeaderObject: Sendable {
  public let description: String?
  public let required: Bool
  public let deprecated: Bool
  public let style: Located<ParameterStyle>?
  public let explode: Bool
  public let schema: SchemaObject?
  public let content: OrderedMap<ReferenceOr<MediaTypeObject>>
  public let example: YAMLNode?
  public let examples: OrderedMap<ReferenceOr<ExampleObject>>
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}

extension HeaderObject: DocumentObject {
  static var kind: String { "a header" }

  static var fields: [String] {
    [
      "description", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved", "schema",
      "content", "example", "examples",
    ]
  }

  static func read(_ object: inout ObjectReader) -> HeaderObject? {
    object.checkSchemaOrContent(isNeeded: false)
    var style = object.choice("style", ParameterStyle.self)
    if let written = style, written.value != .simple {
      object.reader.warning(
        "style-not-allowed",
        "style `\(written.value.rawValue)` is not allowed in a header",
        at: written.location
      )
      style = nil
    }
    object.checkAllowReserved(in: .header, style: style?.value)
    _ = (object.take("allowEmptyValue"), object.take("allowReserved"))
    return HeaderObject(
      description: object.string("description"),
      required: object.bool("required"),
      deprecated: object.bool("deprecated"),
      style: style,
      explode: object.bool("explode"),
      schema: object.schema("schema"),
      content: object.content(),
      example: object.any("example"),
      examples: object.referenceMap("examples", ExampleObject.self),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
