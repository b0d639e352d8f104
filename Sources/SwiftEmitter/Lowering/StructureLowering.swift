import SwiftwrightDiagnostics
import SwiftwrightOpenAPI
import SwiftwrightYAML

extension SchemaLowering {
  mutating func structure(
    _ object: ObjectShape,
    id: Schema.ID,
    words: Words,
    owner: inout Owner
  ) -> SwiftStructure {
    var names = UniqueNames(reserving: ReservedWords.structMembers)
    var result = SwiftStructure(members: [], constants: [], additional: .ignored, order: [])
    let origin = originName(of: id)
    var holders: [String: Property] = [:]
    for property in object.properties {
      let target = graph.resolvingAliases(property.use)
      let constant = constant(of: target.schema)
      // Null could replace the others, which are stored like any member.
      if let literal = constant, property.isRequired, !target.isNullable {
        result.order.append(~result.constants.count)
        result.constants.append(SwiftConstant(wireName: property.name, literal: literal))
        continue
      }
      let name = memberName(property, of: origin, names: &names, &holders)
      var member = self.member(property, target, named: name, of: id, words: words, owner: &owner)
      if let constant { member.initialValue = constant }
      result.order.append(result.members.count)
      result.members.append(member)
    }
    switch object.additional {
    case .unspecified: result.additional = .ignored
    case .forbidden: result.additional = .closed
    case .any: result.additional = .kept(.json)
    case .schema(let use):
      let value = type(of: use, words: Words(words.list + ["additional", "property"]), owner: &owner)
      let isNullable = graph.resolvingAliases(use).isNullable && value != .json
      result.additional = .kept(isNullable ? value.orNil : value)
    }
    return result
  }

  private func originName(of id: Schema.ID) -> String? {
    if case .component(let name) = graph[id].origin { name } else { nil }
  }

  private mutating func memberName(
    _ property: Property,
    of component: String?,
    names: inout UniqueNames,
    _ holders: inout [String: Property]
  ) -> SwiftIdentifier {
    let wireName = property.name
    let location = property.location
    if !options.naming.properties.isEmpty, let component,
      let written = options.naming.properties["\(component).\(wireName)"]
    {
      if let name = SwiftIdentifier(written: written), names.isFree(name.name) { return names.take(name) }
      log.append(.unusableName(written, for: "\(component).\(wireName)", at: location))
    }
    let candidate = SwiftIdentifier(member: Words(splitting: wireName), acronyms: acronyms)
    let candidates = [candidate, candidate.adding(suffix: "Value")]
    let name = names.take(candidates)
    if let shared = candidates.first(where: { holders[$0.name] != nil }), let holder = holders[shared.name] {
      log.append(.sameName(wireName, as: holder.name, shared, instead: name, at: location, holder.location))
    }
    holders[name.name] = property
    return name
  }

  private mutating func member(
    _ property: Property,
    _ target: (schema: Schema, isNullable: Bool),
    named name: SwiftIdentifier,
    of id: Schema.ID,
    words: Words,
    owner: inout Owner
  ) -> SwiftMember {
    let inner = Words(words.list + Words(splitting: property.name).list)
    let type = self.type(of: property.use, words: inner, owner: &owner)
    let annotations = target.schema.annotations.overlaid(by: property.use.annotations)
    let isReadOnly = annotations.isReadOnly
    var isRequired = property.isRequired
    if isReadOnly && requestSchemas.contains(id) { isRequired = false }
    if annotations.isWriteOnly { isRequired = false }
    let isNullable = target.isNullable && type != .json || !isRequired && type == .json
    let presence: SwiftMember.Presence = isRequired ? (isNullable ? .nullable : .required) : .optional
    let literal = annotations.defaultValue.flatMap { self.literal($0, for: property.use, type: type) }
    var initialValue = presence == .required ? literal ?? onlyLiteral(for: property.use) : "nil"
    if presence == .nullable { initialValue = nil }
    var documentation = documentation(of: property.use.annotations)
    if documentation.text == nil, target.schema.origin == .inline {
      documentation = self.documentation(of: target.schema.annotations)
    }
    if let value = annotations.defaultValue, !value.isNull {
      documentation.notes.append("Default: `\(value.compactText)`.")
    }
    return SwiftMember(
      name: name,
      wireName: property.name,
      type: type,
      presence: presence,
      isNullable: isNullable,
      isReadOnly: isReadOnly,
      isWriteOnly: annotations.isWriteOnly,
      isStringCoded: isStringCoded(property.use),
      isIndirect: indirections.properties[id]?.contains(property.name) == true,
      isDeprecated: annotations.isDeprecated,
      documentation: documentation,
      initialValue: initialValue,
      defaultValue: presence == .optional ? literal : nil
    )
  }

  /// The literal of a schema's only value.
  private func constant(of schema: Schema) -> String? {
    guard case .constant(let node) = schema.shape, let scalar = node.scalar else { return nil }
    return switch scalar.value {
    case .string(let text): SwiftLiteral.string(text)
    case .bool(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .float(let value): value.isFinite ? "\(value)" : nil
    case .null: nil
    }
  }
}

extension Diagnostic {
  static func unusableName(_ name: String, for what: String, at location: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .error, "unusable-name",
      "the configuration's name `\(name)` for \(what) is no free Swift identifier; choose another", at: location)
  }
}
