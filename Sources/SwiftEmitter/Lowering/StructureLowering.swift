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
    for property in object.properties {
      if let literal = constantLiteral(of: property) {
        result.order.append(~result.constants.count)
        result.constants.append(SwiftConstant(wireName: property.name, literal: literal))
        continue
      }
      let name = memberName(property.name, of: origin, at: property.location, names: &names)
      let member = self.member(property, named: name, of: id, words: words, owner: &owner)
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
    _ wireName: String,
    of component: String?,
    at location: SourceLocation,
    names: inout UniqueNames
  ) -> SwiftIdentifier {
    if let component, let written = options.naming.properties["\(component).\(wireName)"] {
      if let name = SwiftIdentifier(written: written), names.isFree(name.name) { return names.take(name) }
      log.append(.unusableName(written, for: "\(component).\(wireName)", at: location))
    }
    let candidate = SwiftIdentifier(member: Words(splitting: wireName), acronyms: acronyms)
    return names.take(candidate, candidate.adding(suffix: "Value"))
  }

  private mutating func member(
    _ property: Property,
    named name: SwiftIdentifier,
    of id: Schema.ID,
    words: Words,
    owner: inout Owner
  ) -> SwiftMember {
    let target = graph.resolvingAliases(property.use)
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
    var initialValue = presence == .required ? literal : "nil"
    if presence == .nullable { initialValue = nil }
    if let constant = optionalConstant(of: property) { initialValue = constant }
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

  /// The literal of a required constant that null cannot replace; other constants are stored like any member.
  private func constantLiteral(of property: Property) -> String? {
    let target = graph.resolvingAliases(property.use)
    guard property.isRequired, !target.isNullable else { return nil }
    return constant(of: target.schema)
  }

  private func optionalConstant(of property: Property) -> String? {
    constant(of: graph.resolvingAliases(property.use).schema)
  }

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
