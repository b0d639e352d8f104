import SwiftwrightDiagnostics
import SwiftwrightYAML

extension SchemaResolver {
  /// The shape of a schema object, and whether it admits null.
  mutating func shape(of object: SchemaObject, isComponent: Bool) -> (Shape, isNullable: Bool) {
    noteUnreflected(object)
    if let (target, isNullable) = transparentTarget(of: object) {
      var use = resolve(target)
      for part in object.allOf where part !== target {
        use.annotations = use.annotations.overlaid(by: Annotations(part))
      }
      return (.alias(use), isNullable)
    }
    return shape(merging: [object], at: object.location, isComponent: isComponent)
  }

  /// The schema that is written in a component and all that there is to it, such as the only part of an `allOf`: the
  /// component's type is its type. Without one, the component itself.
  mutating func unwrapped(_ component: SchemaObject) -> (SchemaObject, isNullable: Bool) {
    var current = component
    var admitsNull = false
    while current.ref == nil, Constraints(current).isEmpty,
      let (target, isNullable) = transparentTarget(of: current),
      target.ref == nil, current.allOf.count < 2, documents.address(of: target)?.name == nil
    {
      noteUnreflected(current)
      current = target
      admitsNull = admitsNull || isNullable
    }
    return (current, admitsNull)
  }

  /// The schema that `object` merely names again: a reference, an `allOf` of one, or a union of one and null,
  /// with nothing beside it but annotations.
  mutating func transparentTarget(of object: SchemaObject) -> (SchemaObject, isNullable: Bool)? {
    let isNullable = object.nullable?.value == true
    if let ref = object.ref {
      guard let target = documents.schema(ref, log: &log) else { return nil }
      guard object.allOf.isEmpty, !object.hasBranches else { return nil }
      return addsNothing(object, to: target) ? (target, isNullable) : nil
    }
    guard !hasStructure(object) || isOnlyType(object) else { return nil }
    let parts = object.allOf.count > 1 ? object.allOf.filter { !isOnlyWords($0) } : object.allOf
    if parts.count == 1, !object.hasBranches {
      let admitsNull = isNullable || object.allOf.contains { $0 !== parts[0] && $0.nullable?.value == true }
      return addsNothing(object, to: parts[0]) ? (parts[0], admitsNull) : nil
    }
    guard object.allOf.isEmpty, object.oneOf.isEmpty != object.anyOf.isEmpty, object.discriminator == nil else {
      return nil
    }
    let branches = object.oneOf + object.anyOf
    let others = branches.filter { !isNull($0) }
    guard others.count == 1, addsNothing(object, to: others[0]) else { return nil }
    return (others[0], isNullable || others.count < branches.count)
  }

  /// The shape of all that `objects` say together.
  ///
  /// - Parameter conditional: Schemas that may hold beside them, whose properties are optional members.
  mutating func shape(
    merging objects: [SchemaObject],
    conditional: [SchemaObject] = [],
    at location: SourceLocation,
    isComponent: Bool
  ) -> (Shape, isNullable: Bool) {
    var merged = merged(objects, at: location)
    for object in conditional { mergeConditional(object, into: &merged) }
    for object in objects {
      if let part = documents.closingPart(of: object) { log.append(.closedParts(part, of: object)) }
    }
    if objects.contains(where: { $0.type == nil && $0.nullable?.value == true }) { merged.isNullable = true }
    let result = shape(of: merged, from: objects, conditional: conditional, isComponent: isComponent)
    noteContents(of: merged, in: result.0)
    return result
  }

  /// What `objects`, of which there is one at least, say together, with what they refer to and are composed of.
  mutating func merged(_ objects: [SchemaObject], at location: SourceLocation? = nil) -> MergedSchema {
    var merged = MergedSchema(location: location ?? objects[0].location)
    for object in objects {
      var visited: [SchemaObject] = []
      merge(object, into: &merged, visited: &visited)
    }
    return merged
  }

  private mutating func merge(
    _ object: SchemaObject,
    into merged: inout MergedSchema,
    visited: inout [SchemaObject]
  ) {
    if visited.contains(where: { $0 === object }) {
      log.append(.circularAllOf(at: object.location))
      return
    }
    visited.append(object)
    defer { visited.removeLast() }
    if let ref = object.ref, let target = documents.schema(ref, log: &log) {
      merge(target, into: &merged, visited: &visited)
    }
    for part in object.allOf {
      merge(part, into: &merged, visited: &visited)
    }
    let isBase = isBase(object, of: visited[0])
    let isChosen = isBase || chosenUnions.contains(ObjectIdentifier(object))
    merged.add(object, withUnions: !isChosen, log: &log)
    if isBase {
      for other in alternatives(beside: visited[0], in: object) { mergeConditional(other, into: &merged) }
    }
    for part in [object.if, object.then, object.else].compactMap(\.self) { mergeConditional(part, into: &merged) }
    for entry in object.dependentSchemas.entries { mergeConditional(entry.value, into: &merged) }
  }

  /// Adds the properties of a schema that holds under a condition, and of what it is composed of.
  private mutating func mergeConditional(_ object: SchemaObject, into merged: inout MergedSchema) {
    var work = [object]
    var seen: Set<ObjectIdentifier> = []
    while let next = work.popLast() {
      guard seen.insert(ObjectIdentifier(next)).inserted else { continue }
      merged.addConditional(next)
      if let ref = next.ref, let target = documents.schema(ref, log: &log) { work.append(target) }
      work += next.allOf + next.anyOf + next.oneOf + [next.then, next.else].compactMap(\.self)
    }
  }

  /// Whether `schema` is one of the alternatives of a schema it is composed of: it inherits the members, not the choice.
  private mutating func isBase(_ object: SchemaObject, of schema: SchemaObject) -> Bool {
    guard object !== schema else { return false }
    for branch in object.oneOf + object.anyOf {
      if let ref = branch.ref, documents.schema(ref, log: &log) === schema { return true }
    }
    return false
  }

  /// The alternatives of a base that a value of `schema` may match as well: none where they exclude each other, by
  /// `oneOf` or a discriminator, nor the base's other heirs. A part of `schema` itself is nobody else's base.
  private mutating func alternatives(beside schema: SchemaObject, in base: SchemaObject) -> [SchemaObject] {
    let branches =
      !isNamed(base) ? base.oneOf + base.anyOf : base.discriminator == nil ? base.anyOf : []
    return branches.filter { branch in
      guard let ref = branch.ref, let target = documents.schema(ref, log: &log) else { return true }
      return target !== schema
        && !target.allOf.contains { part in
          guard let ref = part.ref else { return false }
          return documents.schema(ref, log: &log) === base
        }
    }
  }

  private mutating func shape(
    of merged: MergedSchema,
    from objects: [SchemaObject],
    conditional: [SchemaObject],
    isComponent: Bool
  ) -> (Shape, isNullable: Bool) {
    let isNullable = merged.isNullable
    if merged.isNever { return (.any, isNullable) }
    if let constant = merged.constant {
      if constant.isNull { return (.any, true) }
      let isExact = constant.scalar?.isExact ?? true
      return (isExact ? .constant(constant) : number(of: [constant], merged), isNullable)
    }
    if let values = merged.values { return enumeration(values, of: merged, from: objects) }
    if let union = union(of: merged, from: objects, conditional: conditional) { return union }
    guard let types = merged.types, !types.isEmpty else {
      if merged.types != nil { return (.any, true) }
      return (untyped(merged, isComponent: isComponent), isNullable)
    }
    if types.count == 1 {
      return (shape(of: types[0], merged, isComponent: isComponent), isNullable)
    }
    let branches = types.map { type in
      let shape = shape(of: type, merged, isComponent: false)
      let id = addSchema(shape, of: objects, at: merged.location)
      return UnionShape.Branch(use: use(of: id, at: merged.location), tags: [])
    }
    return (.union(UnionShape(branches: branches, discriminator: nil, selection: [])), isNullable)
  }

  /// A schema that names no type has the one its keywords speak of.
  private mutating func untyped(_ merged: MergedSchema, isComponent: Bool) -> Shape {
    if merged.hasObjectKeywords || !merged.required.isEmpty {
      return shape(of: .object, merged, isComponent: isComponent)
    }
    if !merged.items.isEmpty || !merged.prefixItems.isEmpty {
      return shape(of: .array, merged, isComponent: isComponent)
    }
    return .any
  }

  mutating func shape(of type: SchemaType, _ merged: MergedSchema, isComponent: Bool) -> Shape {
    switch type {
    case .null: return .any
    case .boolean: return .boolean
    case .integer: return .integer(format: merged.format)
    case .number: return .number(format: merged.format)
    case .string: return .string(format: merged.format, content: combined(merged.jsonContents, at: merged.location))
    case .array:
      let prefix = merged.prefixItems.map { resolve($0) }
      return .array(ArrayShape(prefix: prefix, items: combined(merged.items, at: merged.location)))
    case .object:
      return object(merged, isComponent: isComponent)
    }
  }

  private mutating func object(_ merged: MergedSchema, isComponent: Bool) -> Shape {
    let additional = patternValues(merged).map { .schema($0) } ?? additionalProperties(merged)
    if merged.members.isEmpty, merged.conditionalMembers.isEmpty {
      switch additional {
      case .schema(let values): return .map(values: values)
      case .any: return .map(values: anything(at: merged.location))
      case .unspecified where !isComponent: return .map(values: anything(at: merged.location))
      case .unspecified: return .object(ObjectShape(properties: [], additional: .any))
      case .forbidden: return .object(ObjectShape(properties: [], additional: .forbidden))
      }
    }
    let required = Set(merged.required.map { Spelling($0.value) })
    var properties: [Property] = []
    properties.reserveCapacity(merged.members.count)
    for member in merged.members {
      guard let use = combined(member.schemas, named: member.name, at: member.location) else { continue }
      properties.append(
        Property(
          name: member.name,
          location: member.location,
          use: use,
          isRequired: required.contains(Spelling(member.name))
        ))
    }
    properties += undeclaredProperties(merged, required, additional)
    return .object(ObjectShape(properties: properties, additional: additional))
  }

  /// The values of members whose names match patterns, where they share a schema and nothing else is allowed.
  private mutating func patternValues(_ merged: MergedSchema) -> SchemaUse? {
    let uses = merged.patternValues.map { resolve($0) }
    guard let first = uses.first, uses.dropFirst().allSatisfy({ $0.id == first.id }) else { return nil }
    return first
  }

  /// Members that are not among `properties`, but that the type must hold: those of schemas that hold under conditions,
  /// and what is required without being declared.
  private mutating func undeclaredProperties(
    _ merged: MergedSchema,
    _ required: Set<Spelling>,
    _ additional: ObjectShape.AdditionalProperties
  ) -> [Property] {
    var seen: Set<Spelling> = []
    func isNew(_ name: Located<String>) -> Bool {
      !merged.hasMember(name.value) && seen.insert(Spelling(name.value)).inserted
    }
    var undeclared = merged.conditionalMembers.filter(isNew)
    if case .unspecified = additional {
      for name in merged.required where isNew(name) {
        log.append(.requiredUnknown(name, among: merged.members.map(\.name)))
        undeclared.append(name)
      }
    }
    return undeclared.map { name in
      Property(
        name: name.value, location: name.location, use: anything(at: name.location),
        isRequired: required.contains(Spelling(name.value)))
    }
  }

  private mutating func additionalProperties(_ merged: MergedSchema) -> ObjectShape.AdditionalProperties {
    switch merged.finalAdditional {
    case .unspecified: .unspecified
    case .forbidden: .forbidden
    case .any: .any
    case .schemas(let schemas):
      if let use = combined(schemas, at: merged.location) { .schema(use) } else { .any }
    }
  }

  mutating func anything(at location: SourceLocation) -> SchemaUse {
    use(of: addSchema(.any, at: location), at: location)
  }
}

extension Diagnostic {
  fileprivate static func circularAllOf(at location: SourceLocation) -> Diagnostic {
    Diagnostic(.error, "circular-allof", "this schema is composed of itself through `allOf`", at: location)
  }

  fileprivate static func closedParts(_ part: SchemaObject, of schema: SchemaObject) -> Diagnostic {
    Diagnostic(
      .warning, "closed-parts",
      "`additionalProperties: false` forbids what the other parts of this composition have; it is taken to close them all",
      at: part.additionalProperties?.location ?? part.location,
      notes: [.init("the composition is here", at: schema.location)])
  }
}
