package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// A header of a response or of a part.
package struct HeaderObject: Sendable {
  package let description: String?
  package let required: Bool
  package let deprecated: Bool
  package let style: Located<ParameterStyle>?
  package let explode: Bool
  package let schema: SchemaObject?
  package let content: OrderedMap<ReferenceOr<MediaTypeObject>>
  package let example: YAMLNode?
  package let examples: OrderedMap<ReferenceOr<ExampleObject>>
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
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
