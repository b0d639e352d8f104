import SwiftwrightDiagnostics
import SwiftwrightYAML

extension SchemaObject {
  /// The keywords that are read.
  static let keywords = [
    "$ref", "$dynamicRef", "$id", "$anchor", "$dynamicAnchor", "$defs", "type", "format", "title", "description",
    "default", "const", "enum", "examples", "example", "deprecated", "readOnly", "writeOnly", "nullable", "allOf",
    "anyOf", "oneOf", "not", "if", "then", "else", "items", "prefixItems", "contains", "unevaluatedItems",
    "uniqueItems", "properties", "patternProperties", "dependentSchemas", "dependentRequired", "required",
    "propertyNames", "additionalProperties", "unevaluatedProperties", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minProperties",
    "maxProperties", "minContains", "maxContains", "pattern", "contentEncoding", "contentMediaType", "contentSchema",
    "discriminator", "xml", "externalDocs",
  ]
}

extension ObjectReader {
  /// The types of a schema, one or many.
  mutating func types() -> [Located<SchemaType>]? {
    guard let entry = take("type") else { return nil }
    let node = entry.value
    if node.isNull {
      reader.warning("null-value", "`type` is null; quote it to name the type: \"null\"", at: node.location)
      return nil
    }
    let nodes = node.sequence ?? [node]
    if nodes.isEmpty {
      reader.warning("empty-type", "`type` lists no type: no value can match; it is ignored", at: node.location)
    }
    var types: [Located<SchemaType>] = []
    for node in nodes {
      if node.isNull {
        reader.warning(
          "null-value",
          "`type` lists null itself; quote it to name the type: \"null\"",
          at: node.location
        )
        types.append(Located(.null, at: node.location))
        continue
      }
      guard let text = text(node, "type") else { continue }
      guard let type = SchemaType(rawValue: text.value) else {
        let meant = Self.meantTypes[text.value.lowercased()] ?? suggestion(for: text.value, among: Self.typeNames)
        let hint =
          meant.map { "; did you mean `\($0)`?" } ?? "; the types are \(Self.typeNames.joined(separator: ", "))"
        let message = "unknown type `\(text.value)`\(hint)"
        if reader.isLenient {
          reader.warning("unknown-type", "\(message); the type is any JSON value", at: text.location)
          return nil
        }
        reader.error("unknown-type", message, at: text.location)
        continue
      }
      guard !types.contains(where: { $0.value == type }) else {
        reader.warning("duplicate-type", "type `\(type.rawValue)` is listed twice", at: text.location)
        continue
      }
      types.append(Located(type, at: text.location))
    }
    return types.isEmpty ? nil : types
  }

  private static let typeNames = SchemaType.allCases.map(\.rawValue)

  /// What other languages call the types.
  private static let meantTypes = [
    "int": "integer", "int32": "integer", "int64": "integer", "long": "integer", "float": "number",
    "double": "number", "decimal": "number", "str": "string", "text": "string", "date": "string",
    "datetime": "string", "date-time": "string", "uuid": "string", "file": "string", "bool": "boolean",
    "map": "object", "dict": "object", "list": "array", "nil": "null", "none": "null",
  ]

  /// The names of required properties. What the boolean of JSON Schema's early drafts says of a property decides its
  /// type, unless the type admits null anyway.
  mutating func required(ofProperty isProperty: Bool, _ types: [Located<SchemaType>]?) -> [Located<String>] {
    guard let node = node("required", "a list") else { return [] }
    guard case .scalar(let scalar) = node.content, case .bool(let value) = scalar.value else {
      return strings("required")
    }
    let message = "`required` must be a list of property names of the parent, not a boolean"
    let isNullable = types?.contains { $0.value == .null } == true
    if value, isProperty, !isNullable, !reader.isLenient {
      reader.error("required-boolean", message, at: node.location)
    } else {
      reader.warning("required-boolean", "\(message); it is ignored", at: node.location)
    }
    return []
  }

  mutating func enumeration() -> Located<[YAMLNode]>? {
    guard let node = node("enum", "a list") else { return nil }
    guard case .sequence(let values) = node.content else {
      wrongType("enum", "a list", node)
      return nil
    }
    return Located(values, at: node.location)
  }

  /// The examples: a list; a single value, or a map of named ones as media types have them, is taken apart.
  mutating func examples() -> [YAMLNode] {
    guard let node = any("examples") else { return [] }
    return node.sequence ?? [node]
  }

  /// `items`: a schema, or in drafts before 2020-12 a list of them.
  mutating func prefixItems() -> [SchemaObject] {
    guard let entry = take("items"), let items = entry.value.sequence else { return schemas("prefixItems") }
    reader.warning(
      "items-list",
      "`items` is a list, which JSON Schema 2020-12 calls `prefixItems`",
      at: entry.keyLocation
    )
    return items.compactMap { reader.schema($0) }
  }

  /// A bound and its exclusive form, 3.0's boolean one made the other.
  mutating func bounds(
    _ name: String,
    _ exclusiveName: String
  ) -> (bound: Located<SchemaNumber>?, exclusive: Located<SchemaNumber>?) {
    let bound = number(name)
    guard let exclusive = take(exclusiveName)?.value else { return (bound, nil) }
    guard case .scalar(let scalar) = exclusive.content, case .bool(let isExclusive) = scalar.value else {
      return (bound, number(exclusiveName))
    }
    if reader.version > .v30 {
      reader.warning(
        "exclusive-boolean",
        "`\(exclusiveName)` is a number from OpenAPI 3.1 on: the bound itself",
        at: exclusive.location
      )
    }
    return isExclusive ? (nil, bound) : (bound, nil)
  }

  /// The number that values are multiples of; nil, after a warning, if there are no such numbers.
  mutating func multipleOf() -> Located<SchemaNumber>? {
    guard let step = number("multipleOf") else { return nil }
    if step.value.double > 0 { return step }
    reader.warning("multiple-of", "`multipleOf` must be greater than 0; it is ignored", at: step.location)
    return nil
  }

  mutating func dependentRequired() -> OrderedMap<[String]> {
    map("dependentRequired") { reader, entry in
      guard let names = entry.value.sequence else {
        reader.warning(
          "wrong-type",
          "`\(entry.key)` must be a list, found \(entry.value.kindName); it is ignored",
          at: entry.value.location
        )
        return nil
      }
      return names.compactMap { $0.scalar?.text }
    }
  }

  /// Schemas that a value meets together, so that each may speak of the others' properties.
  mutating func composed(_ name: String) -> [SchemaObject] {
    guard present(name) else { return [] }
    reader.compositionDepth += 1
    defer { reader.compositionDepth -= 1 }
    return schemas(name)
  }

  mutating func composedOne(_ name: String) -> SchemaObject? {
    guard present(name) else { return nil }
    reader.compositionDepth += 1
    defer { reader.compositionDepth -= 1 }
    return schema(name)
  }

  mutating func items() -> SchemaObject? {
    guard let node = node("items", "a schema"), node.sequence == nil else { return nil }
    return reader.schema(node)
  }

  /// What is left of a schema; each keyword is warned about.
  mutating func unknownKeywords() -> [Named<YAMLNode>] {
    _ = (take("$schema"), take("$comment"), take("$vocabulary"))
    let unknown = rest
    for entry in unknown {
      let hint = suggestion(for: entry.key, among: SchemaObject.keywords).map { "; did you mean `\($0)`?" }
      reader.warning(
        "unknown-keyword",
        "unknown keyword `\(entry.key)` in a schema\(hint ?? "; it is ignored")",
        at: entry.keyLocation
      )
    }
    return unknown.map { Named($0.key, at: $0.keyLocation, $0.value) }
  }
}
