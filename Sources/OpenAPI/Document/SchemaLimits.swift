/// What a schema demands of numbers, and of how long or how many: JSON Schema Validation §6.
final class SchemaLimits: Sendable {
  static let keywords = [
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
    "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains", "pattern",
  ]

  let minimum: Located<SchemaNumber>?
  let maximum: Located<SchemaNumber>?
  /// A bound; 3.0's `exclusiveMinimum: true` is read as one, and `minimum` is nil then.
  let exclusiveMinimum: Located<SchemaNumber>?
  /// A bound; 3.0's `exclusiveMaximum: true` is read as one, and `maximum` is nil then.
  let exclusiveMaximum: Located<SchemaNumber>?
  let multipleOf: Located<SchemaNumber>?
  let minLength: Located<Int>?
  let maxLength: Located<Int>?
  let minItems: Located<Int>?
  let maxItems: Located<Int>?
  let minProperties: Located<Int>?
  let maxProperties: Located<Int>?
  let minContains: Located<Int>?
  let maxContains: Located<Int>?
  let pattern: Located<String>?

  init(_ object: inout ObjectReader) {
    (minimum, exclusiveMinimum) = object.bounds("minimum", "exclusiveMinimum")
    (maximum, exclusiveMaximum) = object.bounds("maximum", "exclusiveMaximum")
    multipleOf = object.multipleOf()
    minLength = object.count("minLength")
    maxLength = object.count("maxLength")
    minItems = object.count("minItems")
    maxItems = object.count("maxItems")
    minProperties = object.count("minProperties")
    maxProperties = object.count("maxProperties")
    minContains = object.count("minContains")
    maxContains = object.count("maxContains")
    pattern = object.located("pattern")
  }

  /// Whether nothing is left of the keywords, such as a `multipleOf` that was ignored.
  var isEmpty: Bool {
    minimum == nil && maximum == nil && exclusiveMinimum == nil && exclusiveMaximum == nil && multipleOf == nil
      && minLength == nil && maxLength == nil && minItems == nil && maxItems == nil && minProperties == nil
      && maxProperties == nil && minContains == nil && maxContains == nil && pattern == nil
  }
}

extension SchemaObject {
  package var minimum: Located<SchemaNumber>? { limits?.minimum }
  package var maximum: Located<SchemaNumber>? { limits?.maximum }
  /// A bound; 3.0's `exclusiveMinimum: true` is read as one, and `minimum` is nil then.
  package var exclusiveMinimum: Located<SchemaNumber>? { limits?.exclusiveMinimum }
  /// A bound; 3.0's `exclusiveMaximum: true` is read as one, and `maximum` is nil then.
  package var exclusiveMaximum: Located<SchemaNumber>? { limits?.exclusiveMaximum }
  package var multipleOf: Located<SchemaNumber>? { limits?.multipleOf }
  package var minLength: Located<Int>? { limits?.minLength }
  package var maxLength: Located<Int>? { limits?.maxLength }
  package var minItems: Located<Int>? { limits?.minItems }
  package var maxItems: Located<Int>? { limits?.maxItems }
  package var minProperties: Located<Int>? { limits?.minProperties }
  package var maxProperties: Located<Int>? { limits?.maxProperties }
  package var minContains: Located<Int>? { limits?.minContains }
  package var maxContains: Located<Int>? { limits?.maxContains }
  package var pattern: Located<String>? { limits?.pattern }
}
