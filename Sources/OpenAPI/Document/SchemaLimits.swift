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
  public var minimum: Located<SchemaNumber>? { limits?.minimum }
  public var maximum: Located<SchemaNumber>? { limits?.maximum }
  /// A bound; 3.0's `exclusiveMinimum: true` is read as one, and `minimum` is nil then.
  public var exclusiveMinimum: Located<SchemaNumber>? { limits?.exclusiveMinimum }
  /// A bound; 3.0's `exclusiveMaximum: true` is read as one, and `maximum` is nil then.
  public var exclusiveMaximum: Located<SchemaNumber>? { limits?.exclusiveMaximum }
  public var multipleOf: Located<SchemaNumber>? { limits?.multipleOf }
  public var minLength: Located<Int>? { limits?.minLength }
  public var maxLength: Located<Int>? { limits?.maxLength }
  public var minItems: Located<Int>? { limits?.minItems }
  public var maxItems: Located<Int>? { limits?.maxItems }
  public var minProperties: Located<Int>? { limits?.minProperties }
  public var maxProperties: Located<Int>? { limits?.maxProperties }
  public var minContains: Located<Int>? { limits?.minContains }
  public var maxContains: Located<Int>? { limits?.maxContains }
  public var pattern: Located<String>? { limits?.pattern }
}
