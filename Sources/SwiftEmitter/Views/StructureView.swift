import SwiftwrightMustache

/// The view of a struct: its properties, and how each is read and written.
struct StructureView {
  /// The top-level type the struct is, or is nested in.
  let owner: String

  func add(_ structure: SwiftStructure, to view: inout MustacheObject, indentation: Int) {
    let additional: SwiftType? =
      switch structure.additional {
      case .kept(let value): value
      case .ignored, .closed: nil
      }
    var isClosed = false
    if case .closed = structure.additional { isClosed = true }
    view["members"] = .list(structure.members.map { member($0, indentation: indentation + 2) })
    view["additional"] = additional.map { .string($0.text(in: owner)) } ?? .null
    view["isClosed"] = .bool(isClosed)
    view["hasExplicitNulls"] = .bool(structure.hasNullableOptionals)
    view["hasMembers"] = .bool(!structure.members.isEmpty || additional != nil)
    view["initializer"] = initializer(structure, additional: additional, indentation: indentation + 2)
    view["canThrow"] = .bool(structure.members.contains { $0.presence == .required })
    view["reads"] = .list(
      structure.order.map { $0 < 0 ? constantRead(structure.constants[~$0]) : read(structure.members[$0]) })
    view["writes"] = .list(
      structure.order.map { $0 < 0 ? constantRead(structure.constants[~$0]) : write(structure.members[$0]) })
    let statements =
      structure.order.count + (additional == nil ? 0 : 1) + (structure.hasNullableOptionals ? 1 : 0)
    view["isSingleRead"] = .bool(statements + (isClosed ? 1 : 0) == 1)
    view["isSingleWrite"] = .bool(statements == 1)
    view["isEmptyRead"] = .bool(statements == 0 && !isClosed)
    view["isEmptyWrite"] = .bool(statements == 0)
    let defaults = structure.members.filter { $0.defaultValue != nil }
    view["hasDefaults"] = .bool(!defaults.isEmpty)
    view["defaults"] = .list(
      defaults.map { member in
        [
          "name": .string(member.name.text), "type": .string(member.type.text(in: owner)),
          "value": .string(member.defaultValue ?? ""),
        ]
      })
  }

  private func member(_ member: SwiftMember, indentation: Int) -> MustacheValue {
    var documentation = member.documentation
    if member.isDeprecated { documentation.notes.append("- Warning: Deprecated.") }
    return [
      "name": .string(member.name.text),
      "type": .string(member.propertyType.text(in: owner)),
      "isIndirect": .bool(member.isIndirect),
      "documentation": TypeView.documentation(documentation, indentation: indentation),
    ]
  }

  private func initializer(
    _ structure: SwiftStructure,
    additional: SwiftType?,
    indentation: Int
  ) -> MustacheValue {
    var parameters = structure.members.map { member in
      InitializerView.Parameter(
        name: member.name.text, type: member.propertyType.text(in: owner), value: member.initialValue)
    }
    if let additional {
      parameters.append(
        InitializerView.Parameter(
          name: "additionalProperties", type: "[String: \(additional.text(in: owner))]", value: "[:]"))
    }
    return InitializerView.view(parameters, indentation: indentation)
  }

  private func constantRead(_ constant: SwiftConstant) -> MustacheValue {
    [
      "name": .null, "canThrow": false, "call": "constant", "wireName": .string(Self.escaped(constant.wireName)),
      "literal": .string(constant.literal), "traits": .null, "nulls": false,
    ]
  }

  /// The member inside of the methods whose parameter is called `json`.
  private func reference(_ member: SwiftMember) -> String {
    member.name.name == "json" ? "self.json" : member.name.text
  }

  private func read(_ member: SwiftMember) -> MustacheValue {
    [
      "name": .string(reference(member)),
      "canThrow": .bool(member.presence == .required),
      "call": .string(call(member)),
      "wireName": .string(Self.escaped(member.wireName)),
      "literal": .null,
      "traits": traits(member, withNull: true).map { .string($0) } ?? .null,
    ]
  }

  private func write(_ member: SwiftMember) -> MustacheValue {
    [
      "name": .string(reference(member)),
      "call": member.presence == .nullable ? "nullable" : "member",
      "wireName": .string(Self.escaped(member.wireName)),
      "literal": .null,
      "nulls": .bool(member.presence == .optional && member.isNullable),
      "traits": traits(member, withNull: false).map { .string($0) } ?? .null,
    ]
  }

  private func call(_ member: SwiftMember) -> String {
    switch member.presence {
    case .required: "required"
    case .optional: "optional"
    case .nullable: "nullable"
    }
  }

  private func traits(_ member: SwiftMember, withNull: Bool) -> String? {
    var names: [String] = []
    if withNull && member.presence == .optional && member.isNullable { names.append(".nullable") }
    if member.isReadOnly { names.append(".readOnly") }
    if member.isWriteOnly { names.append(".writeOnly") }
    if member.isStringCoded && member.type.asText != member.type { names.append(".asString") }
    guard let first = names.first else { return nil }
    return names.count == 1 ? first : "[\(names.joined(separator: ", "))]"
  }

  /// The name as it stands between the quotes of a string literal.
  static func escaped(_ name: String) -> String {
    String(SwiftLiteral.string(name).dropFirst().dropLast())
  }
}
