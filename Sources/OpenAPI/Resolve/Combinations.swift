import SwiftwrightDiagnostics

/// Several schemas that all speak of the same value, as those do that the parts of an `allOf` have for one property.
extension SchemaResolver {
  /// One use for schemas that all apply.
  ///
  /// - Parameter name: What they are schemas of.
  mutating func combined(
    _ schemas: [SchemaObject],
    named name: String = "recursive",
    at location: SourceLocation
  ) -> SchemaUse? {
    guard let last = schemas.last else { return nil }
    if schemas.count == 1 { return resolve(last) }
    let parts = narrowest(schemas)
    var use = parts.count == 1 ? resolve(parts[0]) : combination(of: parts, named: name, at: location)
    for schema in schemas { use.annotations = use.annotations.overlaid(by: Annotations(schema)) }
    return use
  }

  /// The schemas less those that others of them repeat, or are composed of: of `Animal` and `Dog`, `Dog`.
  private mutating func narrowest(_ schemas: [SchemaObject]) -> [SchemaObject] {
    var parts: [SchemaObject] = []
    for schema in schemas {
      let part = meant(schema)
      if !parts.contains(where: { $0 === part }) { parts.append(part) }
    }
    if parts.count == 1 { return parts }
    let known = parts.map { bases(of: $0) }
    return parts.filter { part in
      !zip(parts, known).contains { other, bases in other !== part && bases.contains(ObjectIdentifier(part)) }
    }
  }

  /// The schema that another is only another name of, nullable where that is.
  mutating func meant(_ schema: SchemaObject) -> SchemaObject {
    var current = schema
    var visited: Set<ObjectIdentifier> = []
    while visited.insert(ObjectIdentifier(current)).inserted, Constraints(current).isEmpty,
      let (target, isNullable) = transparentTarget(of: current), !isNullable
    {
      current = target
    }
    return current
  }

  /// What a schema is composed of by reference, at whatever remove; nothing where it is composed of itself.
  private mutating func bases(of schema: SchemaObject) -> Set<ObjectIdentifier> {
    var result: Set<ObjectIdentifier> = []
    var work = [schema]
    while let next = work.popLast() {
      for part in next.allOf + [next] {
        guard let ref = part.ref, let base = documents.schema(ref, log: &log) else { continue }
        if base === schema { return [] }
        if result.insert(ObjectIdentifier(base)).inserted { work.append(base) }
      }
    }
    return result
  }

  /// The node of schemas that all apply. One that contains itself gets its node, and a name, where that is found.
  private mutating func combination(
    of parts: [SchemaObject],
    named name: String,
    at location: SourceLocation
  ) -> SchemaUse {
    let key = Set(parts.map(ObjectIdentifier.init))
    if let known = combinations[key] {
      let id = known ?? addNamed(parts, TargetAddress(file: "", resource: nil, tokens: [name]), at: location)
      combinations[key] = .some(id)
      return use(of: id, at: location)
    }
    combinations[key] = .some(nil)
    let (shape, isNullable) =
      nested(at: location) { $0.shape(merging: parts, at: location, isComponent: false) } ?? (.any, false)
    let recursive = combinations.removeValue(forKey: key) ?? nil
    let id = recursive ?? addSchema(shape, of: parts, at: location)
    if recursive != nil { graph.update(id) { $0.shape = shape } }
    var result = use(of: id, at: location)
    result.isNullable = isNullable
    return result
  }
}
