/// What the styles tell apart in a value: nothing, a text, a list of texts, named texts.
enum ParameterValue: Sendable, Equatable {
  case absent
  case text(String)
  case list([String])
  case members([(name: String, value: ParameterValue)])

  static func == (left: ParameterValue, right: ParameterValue) -> Bool {
    switch (left, right) {
    case (.absent, .absent): true
    case (.text(let left), .text(let right)): left == right
    case (.list(let left), .list(let right)): left == right
    case (.members(let left), .members(let right)):
      left.elementsEqual(right) { $0.name == $1.name && $0.value == $1.value }
    default: false
    }
  }

  /// The value's form; the commonest types are told by their type, the others by the JSON they write.
  init<T: JSONCodable>(_ value: T) throws {
    switch value {
    case let text as String: self = .text(text)
    case let number as Int: self = .text(String(number))
    case let number as Int32: self = .text(String(number))
    case let number as Int64: self = .text(String(number))
    case let flag as Bool: self = .text(flag ? "true" : "false")
    case let list as [String]: self = .list(list)
    default: self.init(json: try JSONValue(value))
    }
  }

  init(json value: JSONValue) {
    switch value {
    case .null: self = .absent
    case .array(let elements): self = .list(elements.filter { !$0.isNull }.map(Self.text))
    case .object(let object):
      self = .members(
        object.members.compactMap { member in
          let value = ParameterValue(json: member.value)
          return value == .absent ? nil : (member.name, value)
        }
      )
    case .bool, .integer, .number, .exact, .string: self = .text(Self.text(value))
    }
  }

  /// A scalar as it is; anything that nests, for which the specification has no form, as JSON.
  private static func text(_ value: JSONValue) -> String {
    if case .string(let text) = value { return text }
    return (try? value.jsonBytes()).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The value where only a text has room.
  var flatText: String {
    switch self {
    case .absent: ""
    case .text(let text): text
    case .list(let elements): elements.joined(separator: ",")
    case .members(let members): members.map { "\($0.name),\($0.value.flatText)" }.joined(separator: ",")
    }
  }
}
