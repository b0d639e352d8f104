import SwiftwrightYAML

/// What may stand at a place of the configuration file: what is read is checked against it, and the file's JSON Schema is
/// written from it.
indirect enum ConfigurationSyntax: Sendable {
  /// Any text but the empty one.
  case text
  /// Swift identifiers, joined by dots: as many as the range says.
  case identifiers(ClosedRange<Int>)
  case integer
  /// `on` or `off`, or `true` or `false`.
  case flag
  case choice([String])
  case list(ConfigurationSyntax)
  /// A mapping whose keys are names of the document, or others that are not known ahead.
  case map(ConfigurationSyntax)
  case object(ConfigurationObject)
  /// One of these, told apart by the kind of the value.
  case either([ConfigurationSyntax])

  static func choice<Choice: RawRepresentable<String> & CaseIterable>(_ type: Choice.Type) -> ConfigurationSyntax {
    .choice(type.allCases.map(\.rawValue))
  }
}

/// A mapping whose keys are known.
struct ConfigurationObject: Sendable {
  struct Key: Sendable {
    var name: String
    var syntax: ConfigurationSyntax
    /// One sentence for those who write the file.
    var help: String
    var isRequired: Bool

    init(_ name: String, _ syntax: ConfigurationSyntax, _ help: String, isRequired: Bool = false) {
      self.name = name
      self.syntax = syntax
      self.help = help
      self.isRequired = isRequired
    }
  }

  /// What messages call it.
  var title: String
  var keys: [Key]

  init(_ title: String, _ keys: [Key]) {
    self.title = title
    self.keys = keys
  }
}

extension ConfigurationSyntax {
  /// Whether a value is of the right kind, whatever is in it.
  func admitsKind(of node: YAMLNode) -> Bool {
    switch self {
    case .text, .identifiers, .choice: node.string != nil
    case .integer: if case .integer? = node.scalar?.value { true } else { false }
    case .flag: node.onOff != nil
    case .list: node.sequence != nil
    case .map, .object: node.mapping != nil
    case .either(let alternatives): alternatives.contains { $0.admitsKind(of: node) }
    }
  }

  /// What is wanted, for messages.
  var phrase: String {
    switch self {
    case .text, .identifiers, .choice: "a string"
    case .integer: "an integer"
    case .flag: "`on` or `off`"
    case .list: "a list"
    case .map, .object: "a mapping"
    case .either(let alternatives): alternatives.map(\.phrase).joined(separator: " or ")
    }
  }
}

extension YAMLNode {
  /// `on` and `off` as YAML 1.1 has them, and `true` and `false`.
  var onOff: Bool? {
    switch scalar?.value {
    case .bool(let value): value
    case .string("on"): true
    case .string("off"): false
    default: nil
    }
  }
}
