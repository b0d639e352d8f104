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
  public var not: SchemaObject? { conditions?.not }
  public var `if`: SchemaObject? { conditions?.`if` }
  public var then: SchemaObject? { conditions?.then }
  public var `else`: SchemaObject? { conditions?.`else` }
  public var contains: SchemaObject? { conditions?.contains }
  public var unevaluatedItems: SchemaObject? { conditions?.unevaluatedItems }
  public var propertyNames: SchemaObject? { conditions?.propertyNames }
  public var unevaluatedProperties: SchemaObject? { conditions?.unevaluatedProperties }
  public var patternProperties: OrderedMap<SchemaObject> { conditions?.patternProperties ?? OrderedMap() }
  public var dependentSchemas: OrderedMap<SchemaObject> { conditions?.dependentSchemas ?? OrderedMap() }
  public var dependentRequired: OrderedMap<[String]> { conditions?.dependentRequired ?? OrderedMap() }
}
