import SwiftwrightYAML

/// The keywords of a schema that hold no other schemas.
extension JSONWriting {
  mutating func flags(of schema: SchemaObject) {
    flag("readOnly", schema.readOnly)
    flag("writeOnly", schema.writeOnly)
  }

  mutating func values(of schema: SchemaObject) {
    let isNullable = schema.nullable?.value == true
    if var types = schema.type?.map(\.value.rawValue) {
      if isNullable, !types.contains("null") { types.append("null") }
      key("type")
      if types.count == 1 { string(types[0]) } else { strings(types) }
    }
    if let values = schema.enum?.value {
      key("enum")
      let addsNull = isNullable && !values.contains(where: \.isNull)
      array(values.map(Optional.some) + (addsNull ? [nil] : [])) { json, node in
        if let node { json.value(node) } else { json.literal("null") }
      }
    }
    if let const = schema.const {
      key("const")
      value(const)
    }
    if let format = schema.format {
      key("format")
      string(format.value)
    }
  }

  mutating func limits(of schema: SchemaObject) {
    limit("minimum", schema.minimum)
    limit("maximum", schema.maximum)
    limit("exclusiveMinimum", schema.exclusiveMinimum)
    limit("exclusiveMaximum", schema.exclusiveMaximum)
    limit("multipleOf", schema.multipleOf)
    limit("minLength", schema.minLength)
    limit("maxLength", schema.maxLength)
    limit("minItems", schema.minItems)
    limit("maxItems", schema.maxItems)
    limit("minProperties", schema.minProperties)
    limit("maxProperties", schema.maxProperties)
    limit("minContains", schema.minContains)
    limit("maxContains", schema.maxContains)
    if let pattern = schema.pattern {
      key("pattern")
      string(pattern.value)
    }
    flag("uniqueItems", schema.uniqueItems)
  }

  private mutating func flag(_ name: String, _ isSet: Bool) {
    if !isSet { return }
    key(name)
    literal("true")
  }

  private mutating func limit(_ name: String, _ limit: Located<SchemaNumber>?) {
    guard let limit, limit.value.double.isFinite else { return }
    key(name)
    number(limit.value.text, limit.value.double)
  }

  private mutating func limit(_ name: String, _ limit: Located<Int>?) {
    guard let limit else { return }
    key(name)
    literal(String(limit.value))
  }
}
