package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// A schema as it is written, by JSON Schema 2020-12 and OpenAPI; no reference is followed.
///
/// The same place of the document always gives the same object, so that its identity can be a key.
package final class SchemaObject: Sendable {
  /// Set for the schemas `true` and `false`, which have no other fields.
  package let boolean: Bool?

  /// What this schema refers to (`$ref`, or `$dynamicRef` where that is absent); the other fields hold what stands beside
  /// it.
  package let ref: Located<String>?

  /// The types as written, one or many; nil if the schema names none.
  package let type: [Located<SchemaType>]?
  package let format: Located<String>?
  package let title: String?
  package let description: String?
  package let deprecated: Bool
  package let readOnly: Bool
  package let writeOnly: Bool
  package let uniqueItems: Bool
  /// The 3.0 way to say that null is allowed; kept, with a warning, in later versions too.
  package let nullable: Located<Bool>?

  package let allOf: [SchemaObject]
  package let anyOf: [SchemaObject]
  package let oneOf: [SchemaObject]
  package let items: SchemaObject?
  package let prefixItems: [SchemaObject]
  package let properties: OrderedMap<SchemaObject>
  package let required: [Located<String>]
  package let additionalProperties: SchemaObject?

  /// The keywords that few schemas have, by what they are for.
  let identifiers: SchemaIdentifiers?
  let values: SchemaValues?
  let conditions: SchemaConditions?
  let limits: SchemaLimits?
  let representation: SchemaRepresentation?

  /// Keywords that no vocabulary known here defines; each was warned about.
  package let unknown: [Named<YAMLNode>]
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
  /// Where the schema begins.
  package let location: SourceLocation

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
    let rarer = RareKeywords(in: object.mapping)
    location = object.location
    self.boolean = boolean
    let dynamicRef = object.located("$dynamicRef")
    ref = object.located("$ref") ?? dynamicRef
    type = object.types()
    format = object.located("format")
    title = object.string("title")
    description = object.string("description")
    values = rarer.contains(.values) ? SchemaValues(&object) : nil
    deprecated = object.bool("deprecated")
    readOnly = object.bool("readOnly")
    writeOnly = object.bool("writeOnly")
    nullable = object.locatedBool("nullable")

    allOf = object.composed("allOf")
    anyOf = object.composed("anyOf")
    oneOf = object.composed("oneOf")
    conditions = rarer.contains(.conditions) ? SchemaConditions(&object) : nil

    reader.compositionDepth = 0
    identifiers = rarer.contains(.identifiers) ? SchemaIdentifiers(&object, dynamicRef: dynamicRef) : nil
    prefixItems = object.prefixItems()
    items = object.items()
    additionalProperties = object.schema("additionalProperties")
    properties = object.properties()
    required = object.required(ofProperty: isProperty, type)
    representation = rarer.contains(.representation) ? SchemaRepresentation(&object) : nil
    reader.compositionDepth = outerDepth

    limits = rarer.contains(.limits) ? SchemaLimits(&object) : nil
    uniqueItems = object.bool("uniqueItems")
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
      && prefixItems.isEmpty && contains == nil && unevaluatedItems == nil && discriminator == nil && !uniqueItems
      && limits?.isEmpty != false && contentSchema == nil
  }
}
