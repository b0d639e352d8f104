/// The keywords that apply other schemas, but for those that most schemas are made of: JSON Schema Core §10 and §11.
final class SchemaConditions: Sendable {
  static let keywords = [
    "not", "if", "then", "else", "contains", "unevaluatedItems", "propertyNames", "unevaluatedProperties",
    "patternProperties", "dependentSchemas", "dependentRequired",
  ]

  let not: SchemaObject?
  let `if`: SchemaObject?
  let then: SchemaObject?
  let `else`: SchemaObject?
  let contains: SchemaObject?
  let unevaluatedItems: SchemaObject?
  let propertyNames: SchemaObject?
  let unevaluatedProperties: SchemaObject?
  let patternProperties: OrderedMap<SchemaObject>
  let dependentSchemas: OrderedMap<SchemaObject>
  let dependentRequired: OrderedMap<[String]>

  init(_ object: inout ObjectReader) {
    not = object.composedOne("not")
    `if` = object.composedOne("if")
    then = object.composedOne("then")
    `else` = object.composedOne("else")
    object.reader.compositionDepth = 0
    contains = object.schema("contains")
    unevaluatedItems = object.schema("unevaluatedItems")
    propertyNames = object.schema("propertyNames")
    unevaluatedProperties = object.schema("unevaluatedProperties")
    patternProperties = object.schemaMap("patternProperties")
    dependentSchemas = object.schemaMap("dependentSchemas")
    dependentRequired = object.dependentRequired()
  }
}

extension SchemaObject {
  package var not: SchemaObject? { conditions?.not }
  package var `if`: SchemaObject? { conditions?.`if` }
  package var then: SchemaObject? { conditions?.then }
  package var `else`: SchemaObject? { conditions?.`else` }
  package var contains: SchemaObject? { conditions?.contains }
  package var unevaluatedItems: SchemaObject? { conditions?.unevaluatedItems }
  package var propertyNames: SchemaObject? { conditions?.propertyNames }
  package var unevaluatedProperties: SchemaObject? { conditions?.unevaluatedProperties }
  package var patternProperties: OrderedMap<SchemaObject> { conditions?.patternProperties ?? OrderedMap() }
  package var dependentSchemas: OrderedMap<SchemaObject> { conditions?.dependentSchemas ?? OrderedMap() }
  package var dependentRequired: OrderedMap<[String]> { conditions?.dependentRequired ?? OrderedMap() }
}
