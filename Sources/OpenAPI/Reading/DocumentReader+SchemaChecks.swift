import SwiftwrightDiagnostics
import SwiftwrightYAML

extension DocumentReader {
  /// Warns about schemas that contradict themselves.
  func checkSchema(_ schema: SchemaObject) {
    if let values = schema.enum { checkEnumeration(values, schema) }
    if let value = schema.default { checkValue(value, "default", schema) }
    if let value = schema.const { checkValue(value, "const", schema) }
    if schema.limits != nil { checkBounds(schema) }
    if !schema.required.isEmpty { checkRequired(schema) }
    if let pattern = schema.pattern { checkPattern(pattern.value, at: pattern.location) }
    for pattern in schema.patternProperties { checkPattern(pattern.name, at: pattern.location) }
    if let nullable = schema.nullable, version > .v30 {
      warning(
        "nullable-keyword",
        "`nullable` is of OpenAPI 3.0; from 3.1 on write `type: [string, \"null\"]`",
        at: nullable.location
      )
    }
    if version == .v30, let type = schema.type?.first, type.value == .array, schema.items == nil,
      schema.prefixItems.isEmpty
    {
      warning("array-without-items", "in OpenAPI 3.0 `type: array` needs `items`", at: schema.location)
    }
  }

  private func checkPattern(_ pattern: String, at location: SourceLocation) {
    if let problem = regularExpressionProblem(pattern) {
      warning("invalid-pattern", "invalid regular expression: \(problem)", at: location)
    } else if let property = unknownProperty(in: pattern) {
      warning(
        "pattern-not-checked",
        "`\(property)` is not known to validation, which passes over this pattern",
        at: location
      )
    }
  }

  private func checkEnumeration(_ values: Located<[YAMLNode]>, _ schema: SchemaObject) {
    if values.value.isEmpty {
      warning("empty-enum", "`enum` is empty: no value can match", at: values.location)
    }
    var places: [String: YAMLNode] = [:]
    for value in values.value {
      guard let scalar = value.scalar else { continue }
      let key = scalar.value.kindName + scalar.text
      if let first = places[key] {
        warning(
          "duplicate-enum-value",
          "`\(scalar.text)` stands twice in `enum`",
          at: value.location,
          notes: [.init("first here", at: first.location)]
        )
      } else {
        places[key] = value
      }
      checkValue(value, "enum", schema)
    }
  }

  private func checkValue(_ node: YAMLNode, _ name: String, _ schema: SchemaObject) {
    guard let types = schema.type, !types.contains(where: { node.isOf($0.value) }) else { return }
    if node.isNull, schema.nullable?.value == true || version == .v30 { return }
    let text = node.scalar.map { "`\($0.text)`" } ?? node.kindName
    let value = name == "enum" ? "enum value" : name
    let expected = types.map(\.value.phrase).joined(separator: " or ")
    warning("\(name)-type", "\(value) \(text) is not \(expected)", at: node.location)
  }

  private func checkBounds(_ schema: SchemaObject) {
    let counts = [
      ("minLength", schema.minLength, "maxLength", schema.maxLength),
      ("minItems", schema.minItems, "maxItems", schema.maxItems),
      ("minProperties", schema.minProperties, "maxProperties", schema.maxProperties),
      ("minContains", schema.minContains, "maxContains", schema.maxContains),
    ]
    for case (let low, let minimum?, let high, let maximum?) in counts where minimum.value > maximum.value {
      warning(
        "bounds",
        "\(low) \(minimum.value) is greater than \(high) \(maximum.value): nothing can match",
        at: minimum.location
      )
    }
    if let minimum = schema.minimum ?? schema.exclusiveMinimum, let maximum = schema.maximum ?? schema.exclusiveMaximum,
      minimum.value.double > maximum.value.double
    {
      warning(
        "bounds",
        "minimum \(minimum.value.text) is greater than maximum \(maximum.value.text): nothing can match",
        at: minimum.location
      )
    }
  }

  private func checkRequired(_ schema: SchemaObject) {
    var seen: Set<Spelling> = []
    for name in schema.required where !seen.insert(Spelling(name.value)).inserted {
      warning("duplicate-required", "`\(name.value)` is listed twice in `required`", at: name.location)
    }
    guard compositionDepth == 0, !schema.properties.isEmpty, schema.ref == nil, schema.dynamicRef == nil,
      schema.allOf.isEmpty, schema.anyOf.isEmpty, schema.oneOf.isEmpty, schema.patternProperties.isEmpty
    else { return }
    for name in schema.required where schema.properties[name.value] == nil {
      log.append(.requiredUnknown(name, among: schema.properties.names))
    }
  }
}

extension Diagnostic {
  /// A required member that no property declares.
  static func requiredUnknown(_ name: Located<String>, among known: [String]) -> Diagnostic {
    let hint = suggestion(for: name.value, among: known).map { "; did you mean `\($0)`?" } ?? ""
    return Diagnostic(
      .warning, "required-unknown", "`\(name.value)` is required but not declared\(hint)", at: name.location)
  }
}

extension SchemaType {
  /// The type with its article.
  fileprivate var phrase: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .integer: "an integer"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension YAMLNode {
  fileprivate func isOf(_ type: SchemaType) -> Bool {
    switch (content, type) {
    case (.sequence, .array), (.mapping, .object): return true
    case (.sequence, _), (.mapping, _): return false
    case (.scalar(let scalar), _):
      return switch (scalar.value, type) {
      case (.null, .null), (.bool, .boolean), (.integer, .integer), (.integer, .number), (.float, .number),
        (.string, .string):
        true
      case (.float(let double), .integer): double == double.rounded()
      default: false
      }
    }
  }
}
