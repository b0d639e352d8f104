import SwiftwrightDiagnostics
import SwiftwrightYAML

/// Schemas that others are composed of, and whose discriminator says which of those a value is: OpenAPI 3.1 §4.8.25.
extension SchemaResolver {
  /// The union of the components that are composed of a schema with a discriminator of its own; nil where there is none.
  mutating func inheritance(
    from objects: [SchemaObject],
    _ merged: MergedSchema
  ) -> (Shape, isNullable: Bool)? {
    guard objects.count == 1, let base = objects.first, let discriminator = base.discriminator,
      !chosenUnions.contains(ObjectIdentifier(base))
    else { return nil }
    let heirs = descendants(of: base)
    if heirs.isEmpty {
      log.append(.discriminatorWithoutBranches(at: discriminator.location))
      return nil
    }
    var alternatives = heirs.map(\.value)
    var branches = alternatives.map { UnionShape.Branch(use: resolve($0), tags: []) }
    if maps(discriminator, to: base) {
      alternatives.insert(base, at: 0)
      branches.insert(UnionShape.Branch(use: itself(base), tags: []), at: 0)
    }
    addTags(to: &branches, of: alternatives, discriminator)
    for heir in heirs {
      guard let position = alternatives.firstIndex(where: { $0 === heir.value }) else { continue }
      if branches[position].tags.isEmpty { branches[position].tags.append(heir.name) }
    }
    let union = UnionShape(branches: branches, discriminator: discriminator.propertyName.value, selection: [])
    return (.union(union), merged.isNullable)
  }

  /// Whether one of a discriminator's values leads to the schema it stands in.
  private mutating func maps(_ discriminator: DiscriminatorObject, to base: SchemaObject) -> Bool {
    for entry in discriminator.mapping.entries {
      if documents.mappedSchema(entry.value, log: &log) === base { return true }
    }
    return false
  }

  /// The schema's own members, without those of its heirs.
  private mutating func itself(_ base: SchemaObject) -> SchemaUse {
    chosenUnions.insert(ObjectIdentifier(base))
    defer { chosenUnions.remove(ObjectIdentifier(base)) }
    let (shape, _) = shape(merging: [base], at: base.location, isComponent: false)
    return use(of: addSchema(shape, of: [base], at: base.location), at: base.location)
  }

  /// The components that are composed of a schema, at whatever remove, in document order.
  private mutating func descendants(of base: SchemaObject) -> [Named<SchemaObject>] {
    let heirs = heirs ?? findHeirs()
    self.heirs = heirs
    var found: Set<ObjectIdentifier> = [ObjectIdentifier(base)]
    var work = [ObjectIdentifier(base)]
    while let next = work.popLast() {
      for heir in heirs[next] ?? [] where found.insert(ObjectIdentifier(heir)).inserted {
        work.append(ObjectIdentifier(heir))
      }
    }
    return documents.root.components.schemas.entries.filter {
      $0.value !== base && found.contains(ObjectIdentifier($0.value))
    }
  }

  /// The components by what their `allOf` refers to.
  private mutating func findHeirs() -> [ObjectIdentifier: [SchemaObject]] {
    var result: [ObjectIdentifier: [SchemaObject]] = [:]
    for component in documents.root.components.schemas.entries {
      for part in component.value.allOf {
        guard let ref = part.ref, let target = documents.schema(ref, log: &log) else { continue }
        result[ObjectIdentifier(target), default: []].append(component.value)
      }
    }
    return result
  }
}

extension Diagnostic {
  fileprivate static func discriminatorWithoutBranches(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "discriminator-without-branches",
      "there is no `oneOf` or `anyOf` for this discriminator to choose from, and no component composed of this schema; "
        + "the type is a plain struct", at: location)
  }
}
