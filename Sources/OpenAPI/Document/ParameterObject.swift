package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// A parameter of an operation.
package struct ParameterObject: Sendable {
  package let name: Located<String>
  package let `in`: Located<ParameterLocation>
  package let description: String?
  package let required: Bool
  package let deprecated: Bool
  package let allowEmptyValue: Bool
  /// As written; see ``effectiveStyle``.
  package let style: Located<ParameterStyle>?
  /// As written; see ``effectiveExplode``.
  package let explode: Bool?
  package let allowReserved: Bool
  package let schema: SchemaObject?
  package let content: OrderedMap<ReferenceOr<MediaTypeObject>>
  package let example: YAMLNode?
  package let examples: OrderedMap<ReferenceOr<ExampleObject>>
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension ParameterObject {
  /// What tells it from others in the same place: of headers, the name without regard to case (RFC 9110 §5.1).
  var key: String {
    `in`.value == .header ? name.value.lowercased() : name.value
  }

  /// The style as written, or the one that goes with the parameter's place.
  package var effectiveStyle: ParameterStyle {
    style?.value ?? `in`.value.defaultStyle
  }

  /// Whether arrays and objects are spread out: as written, or as goes with the style.
  package var effectiveExplode: Bool {
    explode ?? effectiveStyle.explodesByDefault
  }
}

extension ParameterObject: DocumentObject {
  static var kind: String { "a parameter" }

  static var fields: [String] {
    [
      "name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved",
      "schema", "content", "example", "examples",
    ]
  }

  static func read(_ object: inout ObjectReader) -> ParameterObject? {
    let name = object.required("name")
    let location = object.required("in")
    guard let name, let location, let place = place(location, object.reader) else {
      object.takeRest()
      return nil
    }
    var required = object.bool("required")
    if place.value == .path, !required {
      object.reader.warning(
        "path-parameter-not-required",
        "the path parameter `\(name.value)` must have `required: true`",
        at: object.location
      )
      required = true
    }
    var style = object.choice("style", ParameterStyle.self)
    if let written = style, !place.value.styles.contains(written.value) {
      object.reader.error(
        "style-not-allowed",
        "style `\(written.value.rawValue)` is not allowed in \(place.value.rawValue)",
        at: written.location
      )
      style = nil
    }
    object.checkSchemaOrContent()
    object.checkAllowReserved(in: place.value, style: style?.value)
    object.reader.checkName(name.value, in: place.value, at: name.location)
    if place.value == .querystring, let entry = object.take("schema") {
      object.reader.error(
        "querystring-schema",
        "a parameter in querystring has `content`, not `schema`",
        at: entry.keyLocation
      )
    }
    return ParameterObject(
      name: name,
      in: place,
      description: object.string("description"),
      required: required,
      deprecated: object.bool("deprecated"),
      allowEmptyValue: object.bool("allowEmptyValue"),
      style: style,
      explode: object.locatedBool("explode")?.value,
      allowReserved: object.bool("allowReserved"),
      schema: object.schema("schema"),
      content: object.content(),
      example: object.any("example"),
      examples: object.referenceMap("examples", ExampleObject.self),
      location: object.location,
      extensions: object.extensions()
    )
  }

  private static func place(_ text: Located<String>, _ reader: DocumentReader) -> Located<ParameterLocation>? {
    if let place = ParameterLocation(rawValue: text.value) { return Located(place, at: text.location) }
    let hint =
      switch text.value {
      case "body", "formData": "; `\(text.value)` is of Swagger 2.0, use `requestBody`"
      default: ""
      }
    reader.error(
      "unknown-value",
      "`in` must be one of query, header, path, cookie, found `\(text.value)`\(hint)",
      at: text.location
    )
    return nil
  }
}
