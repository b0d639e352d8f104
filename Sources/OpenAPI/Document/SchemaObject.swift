public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// A schema as it is written, by JSON Schema 2020-12 and OpenAPI; no reference is followed.
///
/// The same place of the document always gives the same object, so that its identity can be a key.
public final class SchemaObject: Sendable {
  /// Set for the schemas `true` and `false`, which have no other fields.
  public let boolean: Bool?

  /// What this schema refers to (`$ref`, or `$dynamicRef` where that is absent); the other fields hold what stands beside
  /// it.
  public let ref: Located<String>?
  public let dynamicRef: Located<String>?
  public let id: Located<String>?
  public let anchor: Located<String>?
  public let dynamicAnchor: Located<String>?
  public let defs: OrderedMap<SchemaObject>

  /// The types as written, one or many; nil if the schema names none.
  public let type: [Located<SchemaType>]?
  public let format: Located<String>?
  public let title: String?
  public let description: String?
  public let `default`: YAMLNode?
  public let const: YAMLNode?
  public let `enum`: Located<[YAMLNode]>?
  public let examples: [YAMLNode]
  public let example: YAMLNode?
  public let deprecated: Bool
  public let readOnly: Bool
  public let writeOnly: Bool
  /// The 3.0 way to say that null is allowed; kept, with a warning, in later versions too.
  public let nullable: Located<Bool>?

  public let allOf: [SchemaObject]
  public let anyOf: [SchemaObject]
  public let oneOf: [SchemaObject]
  public let not: SchemaObject?
  public let `if`: SchemaObject?
  public let then: SchemaObject?
  public let `else`: SchemaObject?

  public let items: SchemaObject?
  public let prefixItems: [SchemaObject]
  public let contains: SchemaObject?
  public let unevaluatedItems: SchemaObject?
  public let uniqueItems: Bool

  public let properties: OrderedMap<SchemaObject>
  public let patternProperties: OrderedMap<SchemaObject>
  public let dependentSchemas: OrderedMap<SchemaObject>
  public let dependentRequired: OrderedMap<[String]>
  public let required: [Located<String>]
  public let propertyNames: SchemaObject?
  public let additionalProperties: SchemaObject?
  public let unevaluatedProperties: SchemaObject?

  public let minimum: Located<SchemaNumber>?
  public let maximum: Located<SchemaNumber>?
  /// A bound; 3.0's `exclusiveMinimum: true` is read as one, and `minimum` is nil then.
  public let exclusiveMinimum: Located<SchemaNumber>?
  /// A bound; 3.0's `exclusiveMaximum: true` is read as one, and `maximum` is nil then.
  public let exclusiveMaximum: Located<SchemaNumber>?
  public let multipleOf: Located<SchemaNumber>?
  public let minLength: Located<Int>?
  public let maxLength: Located<Int>?
  public let minItems: Located<Int>?
  public let maxItems: Located<Int>?
  public let minProperties: Located<Int>?
  public let maxProperties: Located<Int>?
  public let minContains: Located<Int>?
  public let maxContains: Located<Int>?
  public let pattern: Located<String>?

  public let contentEncoding: String?
  public let contentMediaType: String?
  public let contentSchema: SchemaObject?

  public let discriminator: DiscriminatorObject?
  public let xml: XMLObject?
  public let externalDocs: ExternalDocumentationObject?

  /// Keywords that no vocabulary known here defines; each was warned about.
  public let unknown: [Named<YAMLNode>]
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
  /// Where the schema begins.
  public let location: SourceLocation

  /// The schema `true` or `false`.
  convenience init(boolean: Bool, at location: SourceLocation, reader: DocumentReader) {
    var object = ObjectReader(reader, YAMLMapping([]), at: location, kind: "a schema")
    self.init(&object, boolean: boolean)
  }

  /// Reads and checks a schema.
  init(_ object: inout ObjectReader, boolean: Bool? = nil) {
    let reader = object.reader
    let outerDepth = reader.compositionDepth
    let isProperty = reader.isProperty
    reader.isProperty = false
    location = object.location
    self.boolean = boolean
    dynamicRef = object.located("$dynamicRef")
    ref = object.located("$ref") ?? dynamicRef
    id = object.located("$id")
    anchor = object.located("$anchor")
    dynamicAnchor = object.located("$dynamicAnchor")
    type = object.types()
    format = object.located("format")
    title = object.string("title")
    description = object.string("description")
    `default` = object.any("default")
    const = object.any("const")
    `enum` = object.enumeration()
    examples = object.examples()
    example = object.any("example")
    deprecated = object.bool("deprecated")
    readOnly = object.bool("readOnly")
    writeOnly = object.bool("writeOnly")
    nullable = object.locatedBool("nullable")

    allOf = object.composed("allOf")
    anyOf = object.composed("anyOf")
    oneOf = object.composed("oneOf")
    not = object.composedOne("not")
    `if` = object.composedOne("if")
    then = object.composedOne("then")
    `else` = object.composedOne("else")

    reader.compositionDepth = 0
    defs = object.schemaMap("$defs")
    prefixItems = object.prefixItems()
    items = object.items()
    contains = object.schema("contains")
    unevaluatedItems = object.schema("unevaluatedItems")
    propertyNames = object.schema("propertyNames")
    additionalProperties = object.schema("additionalProperties")
    unevaluatedProperties = object.schema("unevaluatedProperties")
    contentSchema = object.schema("contentSchema")
    properties = object.properties()
    patternProperties = object.schemaMap("patternProperties")
    dependentSchemas = object.schemaMap("dependentSchemas")
    dependentRequired = object.dependentRequired()
    required = object.required(ofProperty: isProperty, type)
    reader.compositionDepth = outerDepth

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
    uniqueItems = object.bool("uniqueItems")
    pattern = object.located("pattern")
    contentEncoding = object.string("contentEncoding")
    contentMediaType = object.string("contentMediaType")
    discriminator = object.object("discriminator", DiscriminatorObject.self)
    xml = object.object("xml", XMLObject.self)
    externalDocs = object.object("externalDocs", ExternalDocumentationObject.self)
    extensions = object.extensions()
    unknown = object.unknownKeywords()
  }
}

extension SchemaObject {
  /// Whether the schema is a choice of others: `oneOf` or `anyOf`.
  var hasBranches: Bool { !oneOf.isEmpty || !anyOf.isEmpty }

  /// Whether the schema is a reference with nothing beside it that shapes instances.
  var saysNothingBesideReference: Bool {
    boolean == nil && type == nil && const == nil && `enum` == nil && format == nil && nullable?.value != true
      && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty && not == nil && `if` == nil && properties.isEmpty
      && patternProperties.isEmpty && dependentSchemas.isEmpty && dependentRequired.isEmpty && required.isEmpty
      && additionalProperties == nil && unevaluatedProperties == nil && propertyNames == nil && items == nil
      && prefixItems.isEmpty && contains == nil && unevaluatedItems == nil && discriminator == nil && hasNoLimits
  }

  private var hasNoLimits: Bool {
    minimum == nil && maximum == nil && exclusiveMinimum == nil && exclusiveMaximum == nil && multipleOf == nil
      && minLength == nil && maxLength == nil && minItems == nil && maxItems == nil && minProperties == nil
      && maxProperties == nil && minContains == nil && maxContains == nil && pattern == nil && !uniqueItems
  }
}
