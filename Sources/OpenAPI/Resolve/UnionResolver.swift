import SwiftwrightDiagnostics
import SwiftwrightYAML

extension SchemaResolver {
  /// The union a merged schema describes, if it has `oneOf` or `anyOf` left.
  ///
  /// - Parameter outer: Schemas that may hold beside it, whose members count as optional ones of all branches.
  mutating func union(
    of merged: MergedSchema,
    from objects: [SchemaObject],
    conditional outer: [SchemaObject]
  ) -> (Shape, isNullable: Bool)? {
    guard let group = merged.unions.first(where: { !isOnlyRequirements($0) }) else {
      return merged.unions.isEmpty ? inheritance(from: objects, merged) : nil
    }
    // Of several choices the type shows the first; what the others may add are optional members.
    let others = merged.unions.filter { $0.first !== group.first && !isOnlyRequirements($0) }.joined()
    var conditional = outer + others.filter { types(of: $0)?.contains(.object) ?? true }
    var isNullable = merged.isNullable
    let alternatives = group.filter { !isNull($0) }
    if alternatives.count < group.count { isNullable = true }
    // Where no member without a name is allowed, a value that several branches describe needs the members of all.
    let isOpen = if case .forbidden = merged.finalAdditional { false } else { true }
    let isInclusive = objects.contains { $0.anyOf.first === group.first }
    if !isOpen, isInclusive { conditional += alternatives }
    let hasBase = merged.hasObjectKeywords || !conditional.isEmpty || !merged.conditionalMembers.isEmpty
    var branches: [UnionShape.Branch] = []
    for object in alternatives {
      let use =
        hasBase && !isComposed(object, of: objects) && !(conditional.isEmpty && implies(object, merged))
        ? branch(object, over: objects, conditional: conditional) : resolve(object)
      if use.isNullable { isNullable = true }
      branches.append(UnionShape.Branch(use: use, tags: []))
    }
    var discriminator = merged.discriminator
    if let given = discriminator {
      let isInherited =
        merged.discriminatesHeirs && !objects.contains { $0.discriminator?.location == given.location }
      addTags(to: &branches, of: alternatives, given, amongThese: isInherited)
      if isInherited, branches.contains(where: { $0.tags.isEmpty }) {
        // It tells apart the heirs of the schema it stands in, and not the choices that an heir leaves.
        for position in branches.indices { branches[position].tags = [] }
        discriminator = nil
      }
    }
    mergeRepeated(&branches)
    if branches.count == 1, discriminator == nil {
      let use = branches[0].use
      // What was made here has no name of its own.
      return (hasBase && graph[use.id].origin == .inline ? graph[use.id].shape : .alias(use), isNullable)
    }
    let union = UnionShape(
      branches: branches, discriminator: discriminator?.propertyName.value, selection: [], isInclusive: isInclusive)
    return (.union(union), isNullable)
  }

  /// Makes one branch of those that are the same schema.
  private func mergeRepeated(_ branches: inout [UnionShape.Branch]) {
    var positions: [Schema.ID: Int] = [:]
    var result: [UnionShape.Branch] = []
    for branch in branches {
      if let position = positions[branch.use.id] {
        result[position].tags += branch.tags.filter { !result[position].tags.contains($0) }
        result[position].isDefault = result[position].isDefault || branch.isDefault
      } else {
        positions[branch.use.id] = result.count
        result.append(branch)
      }
    }
    branches = result
  }

  /// Whether the branches only say which members must be present together: a constraint, no choice of type.
  private func isOnlyRequirements(_ branches: [SchemaObject]) -> Bool {
    branches.allSatisfy { branch in
      branch.ref == nil && branch.type == nil && branch.properties.entries.isEmpty && branch.items == nil
        && branch.const == nil && branch.enum == nil && branch.allOf.isEmpty && branch.oneOf.isEmpty
        && branch.anyOf.isEmpty && branch.boolean == nil && (!branch.required.isEmpty || branch.not != nil)
    }
  }

  /// Whether a branch has the members beside the union already, since it is composed of the union's schema.
  private mutating func isComposed(_ branch: SchemaObject, of objects: [SchemaObject]) -> Bool {
    guard let ref = branch.ref, let target = documents.schema(ref, log: &log) else { return false }
    for part in target.allOf {
      guard let ref = part.ref, let base = documents.schema(ref, log: &log) else { continue }
      if objects.contains(where: { $0 === base }) { return true }
    }
    return false
  }

  /// A branch together with the members that stand beside the union.
  private mutating func branch(
    _ object: SchemaObject,
    over objects: [SchemaObject],
    conditional: [SchemaObject]
  ) -> SchemaUse {
    let outer = chosenUnions
    noteUnions(in: objects)
    defer { chosenUnions = outer }
    let (shape, isNullable) = shape(
      merging: objects + [object], conditional: conditional, at: object.location, isComponent: false)
    let id = addSchema(shape, of: objects + [object], at: object.location)
    var result = use(of: id, at: object.location)
    result.isNullable = isNullable
    result.annotations = Annotations(object)
    return result
  }

  /// Marks the unions among `objects` and what they are composed of as chosen from, so that a branch does not choose again.
  mutating func noteUnions(in objects: [SchemaObject]) {
    for object in objects {
      guard chosenUnions.insert(ObjectIdentifier(object)).inserted else { continue }
      var parts = object.allOf
      if let ref = object.ref, let target = documents.schema(ref, log: &log) { parts.append(target) }
      noteUnions(in: parts)
    }
  }

  /// Notes the discriminator's values at the branches they lead to: by `mapping`, else by the component's name.
  ///
  /// - Parameter amongThese: Whether values that lead elsewhere are of no account; they add branches otherwise.
  mutating func addTags(
    to branches: inout [UnionShape.Branch],
    of objects: [SchemaObject],
    _ discriminator: DiscriminatorObject,
    amongThese: Bool = false
  ) {
    let targets = objects.map { object -> SchemaObject in
      documents.renamed(object, log: &log)
    }
    for entry in discriminator.mapping.entries {
      guard let target = documents.mappedSchema(entry.value, log: &log) else { continue }
      let meant = documents.renamed(target, log: &log)
      if let position = targets.firstIndex(where: { $0 === meant }) {
        branches[position].tags.append(entry.name)
      } else if !amongThese {
        let use = resolve(target)
        branches.append(UnionShape.Branch(use: use, tags: [entry.name]))
      }
    }
    if !amongThese { noteDefault(among: &branches, targets, discriminator) }
    for position in objects.indices where branches[position].tags.isEmpty {
      guard let ref = objects[position].ref, let target = documents.schema(ref, log: &log),
        let address = documents.address(of: target)
      else { continue }
      branches[position].tags.append(address.lastName)
    }
  }

  /// Notes the branch that values lead to which have no tag, or one that leads nowhere.
  private mutating func noteDefault(
    among branches: inout [UnionShape.Branch],
    _ targets: [SchemaObject],
    _ discriminator: DiscriminatorObject
  ) {
    guard let name = discriminator.defaultMapping, let target = documents.mappedSchema(name, log: &log) else { return }
    let meant = documents.renamed(target, log: &log)
    if let position = targets.firstIndex(where: { $0 === meant }) {
      branches[position].isDefault = true
    } else {
      let use = resolve(target)
      if let position = branches.firstIndex(where: { $0.use.id == use.id }) {
        branches[position].isDefault = true
      } else {
        branches.append(UnionShape.Branch(use: use, tags: [], isDefault: true))
      }
    }
  }
}
