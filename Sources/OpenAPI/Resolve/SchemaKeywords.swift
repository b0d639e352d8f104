import SwiftwrightDiagnostics
import SwiftwrightYAML

/// Questions about what a schema object says, before it is resolved.
extension SchemaResolver {
  /// Whether the schema is `type: 'null'` in one of its spellings.
  mutating func isNull(_ object: SchemaObject) -> Bool {
    // In 3.0, a component with the one value null stands where later versions have the type.
    let object = documents.renamed(object, log: &log)
    if let values = object.enum { return !values.value.isEmpty && values.value.allSatisfy(\.isNull) }
    if let const = object.const { return const.isNull }
    return object.type?.count == 1 && object.type?.first?.value == .null
  }

  /// Whether the schema has keywords of its own that shape instances, beside `$ref`, `allOf`, `anyOf` and `oneOf`.
  func hasStructure(_ object: SchemaObject) -> Bool {
    object.type != nil || hasStructureBesideType(object)
  }

  func isOnlyType(_ object: SchemaObject) -> Bool {
    object.type != nil && !hasStructureBesideType(object)
  }

  /// Whether the schema says something for people, or of null, and constrains nothing.
  func isOnlyWords(_ object: SchemaObject) -> Bool {
    !hasStructure(object) && object.ref == nil && object.dynamicRef == nil && object.not == nil && object.if == nil
      && object.allOf.isEmpty && object.oneOf.isEmpty && object.anyOf.isEmpty && object.unevaluatedProperties == nil
      && object.unevaluatedItems == nil && object.contains == nil && object.propertyNames == nil
      && object.dependentRequired.entries.isEmpty && object.contentEncoding == nil && object.contentSchema == nil
      && Constraints(object).isEmpty
  }

  /// Whether the schema only lists values, or says which type, format and bounds they have.
  func isOnlyValues(_ object: SchemaObject) -> Bool {
    !hasParts(object) && object.boolean != false && object.ref == nil && object.not == nil && object.if == nil
      && object.allOf.isEmpty && !object.hasBranches && object.contentEncoding == nil && object.contains == nil
      && object.propertyNames == nil && object.unevaluatedProperties == nil && object.unevaluatedItems == nil
      && object.contentSchema == nil
  }

  private func hasStructureBesideType(_ object: SchemaObject) -> Bool {
    object.boolean != nil || object.const != nil || object.enum != nil || object.format != nil || hasParts(object)
      || object.contentSchema != nil
  }

  /// Whether the schema speaks of members or elements.
  private func hasParts(_ object: SchemaObject) -> Bool {
    !object.properties.entries.isEmpty || object.additionalProperties != nil || !object.required.isEmpty
      || object.items != nil || !object.prefixItems.isEmpty || !object.patternProperties.entries.isEmpty
      || object.then != nil || object.else != nil || !object.dependentSchemas.entries.isEmpty
  }

  /// Whether the keywords beside a reference change nothing, as in `{type: object, $ref: …}`.
  mutating func addsNothing(_ object: SchemaObject, to target: SchemaObject) -> Bool {
    guard hasStructure(object) else { return true }
    guard isOnlyType(object), let type = object.type, type.count == 1, let own = type.first?.value else { return false }
    return types(of: target) == [own]
  }

  /// The JSON types a schema admits, as far as it says so itself or through references.
  mutating func types(of object: SchemaObject) -> [SchemaType]? {
    var current = object
    for _ in 0..<16 {
      if let type = current.type { return type.map(\.value) }
      if current.ref == nil, current.allOf.count == 1 {
        current = current.allOf[0]
        continue
      }
      guard let ref = current.ref, let target = documents.schema(ref, log: &log) else {
        return current.properties.entries.isEmpty ? nil : [.object]
      }
      current = target
    }
    return nil
  }

  /// Tells of what neither the Swift type shows nor validation checks.
  mutating func noteUnreflected(_ object: SchemaObject) {
    if let reference = object.dynamicRef, reference.location != object.ref?.location {
      log.append(.unreflected("$dynamicRef", at: reference.location))
    }
  }

  /// Tells of what is said of the content of texts where the shape does not show it.
  mutating func noteContents(of merged: MergedSchema, in shape: Shape) {
    if merged.contents.isEmpty || holdsContent(shape) { return }
    for schema in merged.contents { log.append(.unreflected("contentSchema", at: schema.location)) }
  }

  /// Whether the shape, or a type that it is a choice of, is a text with its content.
  private func holdsContent(_ shape: Shape) -> Bool {
    switch shape {
    case .string(_, let content): content != nil
    case .union(let union):
      union.branches.contains { branch in
        if case .string(_, .some) = graph[branch.use.id].shape { true } else { false }
      }
    case .any, .never, .boolean, .integer, .number, .array, .map, .object, .enumeration, .constant, .alias: false
    }
  }
}

extension Constraints {
  init(_ object: SchemaObject) {
    self.init()
    minimum = object.minimum?.value.text
    maximum = object.maximum?.value.text
    exclusiveMinimum = object.exclusiveMinimum?.value.text
    exclusiveMaximum = object.exclusiveMaximum?.value.text
    multipleOf = object.multipleOf?.value.text
    minLength = object.minLength?.value
    maxLength = object.maxLength?.value
    pattern = object.pattern?.value
    minItems = object.minItems?.value
    maxItems = object.maxItems?.value
    uniqueItems = object.uniqueItems
    minProperties = object.minProperties?.value
    maxProperties = object.maxProperties?.value
  }
}

extension Diagnostic {
  fileprivate static func unreflected(_ keyword: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "keyword-not-reflected",
      "`\(keyword)` is neither reflected in the Swift type nor checked by validation", at: location)
  }
}
