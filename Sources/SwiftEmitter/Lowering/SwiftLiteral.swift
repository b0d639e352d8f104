import SwiftwrightOpenAPI
import SwiftwrightYAML

/// Values of a document as Swift literals.
enum SwiftLiteral {
  /// A string literal on one line.
  static func string(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.isTreacherous || scalar.properties.isDefaultIgnorableCodePoint: result += scalar.escape
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The number signs around a raw literal of several lines in which these lines stand for themselves: one more than the
  /// lines have in a row anywhere, so that nothing in them ends the literal or escapes.
  static func rawDelimiter(_ lines: [String]) -> String {
    var longest = 0
    for line in lines {
      var rest = Substring(line).utf8
      while let start = rest.firstIndex(of: UInt8(ascii: "#")) {
        let run = rest[start...].prefix { $0 == UInt8(ascii: "#") }
        longest = max(longest, run.count)
        rest = rest[run.endIndex...]
      }
    }
    return String(repeating: "#", count: longest + 1)
  }

  /// An integer literal with its digits grouped in threes from seven digits on.
  static func integer(_ value: Int) -> String {
    let digits = String(value.magnitude)
    guard digits.count > 6 else { return "\(value)" }
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return (value < 0 ? "-" : "") + groups.joined(separator: "_")
  }
}

extension SchemaLowering {
  /// A document's value as a literal of the given type; nil where the type has none or the value is none of its own.
  mutating func literal(_ node: YAMLNode, for use: SchemaUse, type: SwiftType) -> String? {
    let schema = graph.resolvingAliases(use).schema
    if isUsers(use, schema) { return nil }
    switch node.content {
    case .sequence(let items):
      guard case .array(let array) = schema.shape else { return nil }
      if items.isEmpty { return "[]" }
      guard let use = array.items, array.prefix.isEmpty, case .array(let element) = type else { return nil }
      let literals = items.compactMap { literal($0, for: use, type: element) }
      return literals.count == items.count ? "[\(literals.joined(separator: ", "))]" : nil
    case .mapping(let mapping):
      guard case .map(let use) = schema.shape else { return nil }
      if mapping.entries.isEmpty { return "[:]" }
      guard case .dictionary(let element) = type else { return nil }
      let literals = mapping.entries.compactMap { entry in
        literal(entry.value, for: use, type: element).map { "\(SwiftLiteral.string(entry.key)): \($0)" }
      }
      return literals.count == mapping.entries.count ? "[\(literals.joined(separator: ", "))]" : nil
    case .scalar(let scalar):
      return literal(scalar.value, of: schema)
    }
  }

  /// The only value that the document knows for an enum, as a literal.
  mutating func onlyLiteral(for use: SchemaUse) -> String? {
    let schema = graph.resolvingAliases(use).schema
    guard case .enumeration(let enumeration) = schema.shape, !isUsers(use, schema) else { return nil }
    let cases = self.enumeration(enumeration, of: schema).cases
    return cases.count == 1 ? ".\(cases[0].name.member)" : nil
  }

  /// Whether the type is one that the user has written.
  private func isUsers(_ use: SchemaUse, _ schema: Schema) -> Bool {
    externalType(of: use.id) != nil || externalType(of: schema.id) != nil || mappedFormat(schema) != nil
  }

  private mutating func literal(_ value: YAMLValue, of schema: Schema) -> String? {
    switch (schema.shape, value) {
    case (.boolean, .bool(let flag)): "\(flag)"
    case (.integer, .integer(let number)): primitive(schema).holds(number) ? SwiftLiteral.integer(number) : nil
    case (.number, .integer(let number)): SwiftLiteral.integer(number)
    case (.number, .float(let number)): number.isFinite ? "\(number)" : nil
    case (.string(_, .some), _): nil
    case (.string, .string(let text)) where primitive(schema) == .string: SwiftLiteral.string(text)
    case (.string, .string(let text)) where primitive(schema) == .int64: Int64(text).map { "\($0)" }
    case (.enumeration(let enumeration), .string(let text)):
      caseLiteral(SwiftLiteral.string(text), of: enumeration, schema)
    case (.enumeration(let enumeration), .integer(let number)):
      caseLiteral(SwiftLiteral.integer(number), of: enumeration, schema)
    default: nil
    }
  }

  private mutating func caseLiteral(_ literal: String, of enumeration: EnumerationShape, _ schema: Schema) -> String? {
    let declared = self.enumeration(enumeration, of: schema)
    return declared.cases.first { $0.literal == literal }.map { ".\($0.name.member)" }
  }
}

extension YAMLNode {
  /// The value on one line, for doc comments: strings as they are, lists and maps as JSON has them.
  var compactText: String {
    switch content {
    case .scalar(let scalar):
      if case .string(let text) = scalar.value {
        return text.isEmpty ? "\"\"" : text.onOneLine
      }
      return scalar.text
    case .sequence(let items): return "[" + items.map(\.compactText).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      return "{" + mapping.entries.map { "\($0.key): \($0.value.compactText)" }.joined(separator: ", ") + "}"
    }
  }
}
