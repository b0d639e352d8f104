import SwiftwrightDiagnostics
import SwiftwrightYAML

extension SchemaResolver {
  /// The union a merged schema describes, if it has `oneOf` or `anyOf` left.
  mutating func union(of merged: MergedSchema, from objects: [SchemaObject]) -> (Shape, isNullable: Bool)? {
    guard let group = merged.unions.first(where: { !isOnlyRequirements($0) }) else {
      if let other = merged.unions.first?.first {
        log.append(.requirementsOnly(at: other.location))
      } else if let discriminator = merged.discriminator {
        log.append(.discriminatorWithoutBranches(at: discriminator.location))
      }
      return nil
    }
    for other in merged.unions.filter({ $0.first !== group.first }) {
      if let place = other.first { log.append(.secondUnion(at: place.location)) }
    }
    var isNullable = merged.isNullable
    let others = group.filter { !isNull($0) }
    if others.count < group.count { isNullable = true }
    let hasBase = merged.hasObjectKeywords
    var branches: [UnionShape.Branch] = []
    for object in others {
      let use = hasBase && !isComposed(object, of: objects) ? branch(object, over: objects) : resolve(object)
      if use.isNullable { isNullable = true }
      branches.append(UnionShape.Branch(use: use, tags: []))
    }
    if let discriminator = merged.discriminator {
      addTags(to: &branches, of: others, discriminator)
    }
    if branches.count == 1, merged.discriminator == nil {
      return (.alias(branches[0].use), isNullable)
    }
    let union = UnionShape(branches: branches, discriminator: merged.discriminator?.propertyName.value, selection: [])
    return (.union(union), isNullable)
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
    over objects: [SchemaObject]
  ) -> SchemaUse {
    let outer = chosenUnions
    noteUnions(in: objects)
    defer { chosenUnions = outer }
    let (shape, isNullable) = shape(merging: objects + [object], at: object.location, isComponent: false)
    let id = addSchema(shape, of: objects + [object], at: object.location)
    var result = use(of: id, at: object.location)
    result.isNullable = isNullable
    result.annotations = Annotations(object)
    return result
  }

  /// Marks the unions among `objects` and what they are composed of as chosen from, so that a branch does not choose again.
  private mutating func noteUnions(in objects: [SchemaObject]) {
    for object in objects {
      guard chosenUnions.insert(ObjectIdentifier(object)).inserted else { continue }
      var parts = object.allOf
      if let ref = object.ref, let target = documents.schema(ref, log: &log) { parts.append(target) }
      noteUnions(in: parts)
    }
  }

  /// Notes the discriminator's values at the branches they lead to: by `mapping`, else by the component's name.
  private mutating func addTags(
    to branches: inout [UnionShape.Branch],
    of objects: [SchemaObject],
    _ discriminator: DiscriminatorObject
  ) {
    let targets = objects.map { object -> SchemaObject in
      guard let ref = object.ref, let target = documents.schema(ref, log: &log) else { return object }
      return target
    }
    for entry in discriminator.mapping.entries {
      let text = entry.value.value
      let isName = !text.contains("/") && !text.contains("#") && !text.contains(".")
      let reference = isName ? "#/components/schemas/\(text)" : text
      let located = Located(reference, at: entry.value.location)
      guard let target = documents.schema(located, log: &log) else { continue }
      if let position = targets.firstIndex(where: { $0 === target }) {
        branches[position].tags.append(entry.name)
      } else {
        let use = resolve(target)
        branches.append(UnionShape.Branch(use: use, tags: [entry.name]))
      }
    }
    for position in objects.indices where branches[position].tags.isEmpty {
      guard let ref = objects[position].ref?.value, let slash = ref.lastIndex(of: "/") else { continue }
      branches[position].tags.append(String(ref[ref.index(after: slash)...]))
    }
  }

  /// The shape of an `enum`; null among the values makes it nullable.
  mutating func enumeration(
    _ values: Located<[YAMLNode]>,
    of merged: MergedSchema
  ) -> (Shape, isNullable: Bool) {
    let present = values.value.filter { !$0.isNull }
    let isNullable =
      present.count < values.value.count && (merged.types == nil || merged.isNullable || present.isEmpty)
    var strings: [Located<String>] = []
    var integers: [Located<Int>] = []
    var seen: Set<String> = []
    let prefersText = merged.types == [.string]
    for node in present {
      guard let scalar = node.scalar else { continue }
      if case .integer(let integer) = scalar.value, !prefersText {
        if seen.insert("\(integer)").inserted { integers.append(Located(integer, at: node.location)) }
      } else if case .string = scalar.value {
        if seen.insert(scalar.text).inserted { strings.append(Located(scalar.text, at: node.location)) }
      }
    }
    let nullable = isNullable || merged.isNullable
    if !strings.isEmpty && integers.isEmpty && strings.count == seen.count && isAll(present, .string) {
      return (.enumeration(EnumerationShape(values: .strings(strings))), nullable)
    }
    if !integers.isEmpty && strings.isEmpty && isAll(present, .number) {
      return (.enumeration(EnumerationShape(values: .integers(integers))), nullable)
    }
    if let type = merged.types?.first, merged.types?.count == 1 {
      log.append(.enumWidened(to: type.rawValue, at: values.location))
      switch type {
      case .boolean: return (.boolean, nullable)
      case .integer: return (.integer(format: merged.format), nullable)
      case .number: return (.number(format: merged.format), nullable)
      case .string: return (.string(format: merged.format), nullable)
      case .null: return (.any, true)
      case .array, .object: return (.any, nullable)
      }
    }
    if isAll(present, .boolean), !present.isEmpty { return (.boolean, nullable) }
    log.append(.enumWidened(to: "any JSON value", at: values.location))
    return (.any, nullable)
  }

  private func isAll(_ nodes: [YAMLNode], _ kind: JSONKind) -> Bool {
    nodes.allSatisfy { node in
      switch node.scalar?.value {
      case .string: kind == .string
      case .integer: kind == .number
      case .float, .null, .none: false
      case .bool: kind == .boolean
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func discriminatorWithoutBranches(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "discriminator-without-branches",
      "there is no `oneOf` or `anyOf` for this discriminator to choose from; the type is a plain struct", at: location)
  }

  fileprivate static func requirementsOnly(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "keyword-not-reflected",
      "these alternatives only say which members must be present; the Swift type does not show that", at: location)
  }

  fileprivate static func secondUnion(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "keyword-not-reflected",
      "this second list of alternatives is not reflected in the Swift type, which is wider", at: location)
  }

  fileprivate static func enumWidened(to type: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "enum-widened", "the values of this enum have no common Swift enum; the type is \(type)", at: location)
  }
}
