import SwiftwrightMustache

/// The view of a struct: its properties, and how each is read and written.
enum StructureView {
  static func add(_ structure: SwiftStructure, to view: inout [String: MustacheValue], indentation: Int) {
    let additional: SwiftType? =
      switch structure.additional {
      case .kept(let value): value
      case .ignored, .closed: nil
      }
    var isClosed = false
    if case .closed = structure.additional { isClosed = true }
    view["members"] = .list(structure.members.map { member($0, indentation: indentation + 2) })
    view["additional"] = additional.map { .string($0.text) } ?? .null
    view["isClosed"] = .bool(isClosed)
    view["hasExplicitNulls"] = .bool(structure.hasNullableOptionals)
    view["hasMembers"] = .bool(!structure.members.isEmpty || additional != nil)
    view["initializer"] = initializer(structure, additional: additional, indentation: indentation + 2)
    view["reads"] = .list(structure.order.map { $0 < 0 ? constantRead(structure.constants[~$0]) : read(structure.members[$0]) })
    view["writes"] = .list(
      structure.order.map { $0 < 0 ? constantRead(structure.constants[~$0]) : write(structure.members[$0]) })
    let defaults = structure.members.filter { $0.defaultValue != nil }
    view["hasDefaults"] = .bool(!defaults.isEmpty)
    view["defaults"] = .list(
      defaults.map { member in
        [
          "name": .string(member.name.text), "type": .string(member.type.text),
          "value": .string(member.defaultValue ?? ""),
        ]
      })
  }

  private static func member(_ member: SwiftMember, indentation: Int) -> MustacheValue {
    var documentation = member.documentation
    if member.isDeprecated { documentation.notes.append("- Warning: Deprecated.") }
    return [
      "name": .string(member.name.text),
      "type": .string(member.propertyType.text),
      "isIndirect": .bool(member.isIndirect),
      "documentation": TypeView.documentation(documentation, indentation: indentation),
    ]
  }

  private static func initializer(
    _ structure: SwiftStructure,
    additional: SwiftType?,
    indentation: Int
  ) -> MustacheValue {
    var parameters = structure.members.map { member in
      InitializerView.Parameter(
        name: member.name.text, type: member.propertyType.text, value: member.initialValue)
    }
    if let additional {
      parameters.append(
        InitializerView.Parameter(name: "additionalProperties", type: "[String: \(additional.text)]", value: "[:]"))
    }
    if structure.hasNullableOptionals {
      parameters.append(InitializerView.Parameter(name: "explicitNulls", type: "JSONNulls", value: "[]"))
    }
    return InitializerView.view(parameters, indentation: indentation)
  }

  private static func constantRead(_ constant: SwiftConstant) -> MustacheValue {
    [
      "name": .null, "call": "constant", "wireName": .string(escaped(constant.wireName)),
      "literal": .string(constant.literal), "traits": .null, "nulls": false,
    ]
  }

  private static func read(_ member: SwiftMember) -> MustacheValue {
    [
      "name": .string(member.name.text),
      "call": .string(call(member)),
      "wireName": .string(escaped(member.wireName)),
      "literal": .null,
      "traits": traits(member, withNull: true),
    ]
  }

  private static func write(_ member: SwiftMember) -> MustacheValue {
    [
      "name": .string(member.name.text),
      "call": member.presence == .nullable ? "nullable" : "member",
      "wireName": .string(escaped(member.wireName)),
      "literal": .null,
      "nulls": .bool(member.presence == .optional && member.isNullable),
      "traits": traits(member, withNull: false),
    ]
  }

  private static func call(_ member: SwiftMember) -> String {
    switch member.presence {
    case .required: "required"
    case .optional: "optional"
    case .nullable: "nullable"
    }
  }

  private static func traits(_ member: SwiftMember, withNull: Bool) -> MustacheValue {
    var names: [String] = []
    if withNull && member.presence == .optional && member.isNullable { names.append(".nullable") }
    if member.isReadOnly { names.append(".readOnly") }
    if member.isWriteOnly { names.append(".writeOnly") }
    if member.isStringCoded && member.type.asText != member.type { names.append(".asString") }
    guard let first = names.first else { return .null }
    return .string(names.count == 1 ? first : "[\(names.joined(separator: ", "))]")
  }

  /// The name as it stands between the quotes of a string literal.
  static func escaped(_ name: String) -> String {
    String(SwiftLiteral.string(name).dropFirst().dropLast())
  }
}
