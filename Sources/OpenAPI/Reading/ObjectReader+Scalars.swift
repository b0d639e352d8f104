import SwiftwrightDiagnostics
import SwiftwrightYAML

extension ObjectReader {
  mutating func string(_ name: String) -> String? {
    located(name)?.value
  }

  /// A string and its place. A number or boolean without quotes is taken by its text, after a warning.
  mutating func located(_ name: String) -> Located<String>? {
    guard let node = node(name, "a string") else { return nil }
    return text(node, name)
  }

  /// A string that must be there; empty text, after an error, if it is not.
  mutating func required(_ name: String) -> Located<String>? {
    guard take(name) != nil else {
      missing(name)
      return nil
    }
    guard let node = node(name, "a string") else {
      missing(name)
      return nil
    }
    return text(node, name)
  }

  /// A string that should be there; nil, after a warning, if it is not.
  mutating func expected(_ name: String) -> Located<String>? {
    let text = located(name)
    if text == nil { lacks(name) }
    return text
  }

  func text(_ node: YAMLNode, _ name: String) -> Located<String>? {
    guard let scalar = node.scalar else {
      if let place = reader.misplacedReference(node, "the text `\(name)`"), place.node.scalar != nil {
        return text(place.node, name)
      }
      wrongType(name, "a string", node)
      return nil
    }
    switch scalar.value {
    case .string: break
    case .null, .bool, .integer, .float:
      reader.warning(
        "unquoted-string",
        "`\(name)` must be a string; quote `\(scalar.text)`, without quotes it is \(node.kindName)",
        at: node.location
      )
    }
    return Located(scalar.text, at: node.location)
  }

  mutating func bool(_ name: String) -> Bool {
    locatedBool(name)?.value ?? false
  }

  mutating func locatedBool(_ name: String) -> Located<Bool>? {
    guard let node = node(name, "a boolean") else { return nil }
    guard let scalar = node.scalar else {
      wrongType(name, "a boolean", node)
      return nil
    }
    switch scalar.value {
    case .bool(let value):
      return Located(value, at: node.location)
    case .string(let text) where ["true", "false"].contains(text.lowercased()):
      reader.warning("quoted-boolean", "`\(name)` must be a boolean; write `\(text)` without quotes", at: node.location)
      return Located(text.lowercased() == "true", at: node.location)
    case .null, .string, .integer, .float:
      wrongType(name, "a boolean", node)
      return nil
    }
  }

  /// An integer of 0 or more.
  mutating func count(_ name: String) -> Located<Int>? {
    guard let node = node(name, "an integer") else { return nil }
    guard let value = node.scalar?.value else {
      wrongType(name, "an integer", node)
      return nil
    }
    let count: Int? =
      switch value {
      case .integer(let count): count
      // Some tools write 10 as 10.0.
      case .float(let double): Int(exactly: double)
      case .null, .bool, .string: nil
      }
    guard let count else {
      if case .float(let double) = value, double > Double(Int.max) { return Located(.max, at: node.location) }
      wrongType(name, "an integer", node)
      return nil
    }
    guard count >= 0 else {
      reader.error("negative-count", "`\(name)` must be 0 or more, found \(count)", at: node.location)
      return nil
    }
    return Located(count, at: node.location)
  }

  mutating func number(_ name: String) -> Located<SchemaNumber>? {
    guard let node = node(name, "a number") else { return nil }
    return number(node, name)
  }

  func number(_ node: YAMLNode, _ name: String) -> Located<SchemaNumber>? {
    guard let scalar = node.scalar else {
      wrongType(name, "a number", node)
      return nil
    }
    switch scalar.value {
    case .integer(let integer):
      return Located(SchemaNumber(text: scalar.text, double: Double(integer), integer: integer), at: node.location)
    case .float(let double):
      let number = SchemaNumber(text: scalar.text, double: double, integer: Int(exactly: double))
      return Located(number, at: node.location)
    case .null, .bool, .string:
      wrongType(name, "a number", node)
      return nil
    }
  }

  /// One of the values of an enumeration; nil, after a report, for any other.
  mutating func choice<Choice>(_ name: String, _ type: Choice.Type) -> Located<Choice>?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let text = located(name) else { return nil }
    if let choice = Choice(rawValue: text.value) { return Located(choice, at: text.location) }
    let choices = Choice.allCases.map(\.rawValue)
    let message =
      "`\(name)` must be one of \(choices.joined(separator: ", ")), found `\(text.value)`"
      + (suggestion(for: text.value, among: choices).map { "; did you mean `\($0)`?" } ?? "")
    if Self.essential.contains(name) {
      reader.error("unknown-value", message, at: text.location)
    } else {
      reader.warning("unknown-value", message, at: text.location)
    }
    return nil
  }

  /// A list of strings.
  mutating func strings(_ name: String) -> [Located<String>] {
    list(name).compactMap { text($0, name) }
  }

  /// The items of a list.
  mutating func list(_ name: String) -> [YAMLNode] {
    guard let node = node(name, "a list") else { return [] }
    guard case .sequence(let items) = node.content else {
      if let items = reader.misplacedReference(node, "the list `\(name)`")?.node.sequence { return items }
      wrongType(name, "a list", node)
      return []
    }
    return items
  }

  /// The entries of a mapping.
  mutating func entries(_ name: String) -> [YAMLMapping.Entry] {
    guard let node = node(name, "a mapping") else { return [] }
    guard case .mapping(let mapping) = node.content else {
      wrongType(name, "a mapping", node)
      return []
    }
    if mapping.entries.count == 1, let place = reader.misplacedReference(node, "the map `\(name)`") {
      if let mapping = place.node.mapping { return mapping.entries }
      wrongType(name, "a mapping", place.node)
      return []
    }
    reader.read.collections[node.location] = name
    return mapping.entries
  }
}
