import SwiftwrightEmitter

extension ConfigurationSyntax {
  /// The JSON Schema (draft 2020-12) of the configuration file.
  static var jsonSchema: String {
    var members: [(key: String, value: Inspection)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("The configuration of swiftwright")),
    ]
    if case .object(let object) = file { members += object.schemaMembers }
    return Inspection.object(members).json
  }

  fileprivate func schema(_ help: String? = nil) -> Inspection {
    var members: [(key: String, value: Inspection)] = []
    if let help { members.append(("description", .string(help))) }
    switch self {
    case .text: members += [("type", .string("string")), ("minLength", .integer(1))]
    case .identifiers(let count):
      let name = "[A-Za-z_][A-Za-z0-9_]*"
      let rest = count.upperBound == 1 ? "" : "(\\.\(name)){0,\(count.upperBound - 1)}"
      members += [("type", .string("string")), ("pattern", .string("^\(name)\(rest)$"))]
    case .integer: members.append(("type", .string("integer")))
    case .flag: members.append(("enum", .list([.string("on"), .string("off"), .bool(true), .bool(false)])))
    case .choice(let words): members.append(("enum", .list(words.map { .string($0) })))
    case .list(let element): members += [("type", .string("array")), ("items", element.schema())]
    case .map(let value): members += [("type", .string("object")), ("additionalProperties", value.schema())]
    case .object(let object): members += object.schemaMembers
    case .either(let alternatives): members.append(("anyOf", .list(alternatives.map { $0.schema() })))
    }
    return .object(members)
  }
}

extension ConfigurationObject {
  fileprivate var schemaMembers: [(key: String, value: Inspection)] {
    let required = keys.filter(\.isRequired).map { Inspection.string($0.name) }
    var members: [(key: String, value: Inspection)] = [
      ("type", .string("object")),
      ("properties", .object(keys.map { ($0.name, $0.syntax.schema($0.help)) })),
    ]
    if !required.isEmpty { members.append(("required", .list(required))) }
    return members + [("additionalProperties", .bool(false))]
  }
}
