import SwiftwrightDiagnostics
import SwiftwrightYAML

/// Checks the configuration file against its syntax.
struct ConfigurationCheck {
  private(set) var log = DiagnosticLog()

  /// Tells what is wrong with a value.
  ///
  /// - Parameter name: What messages call it.
  mutating func check(_ node: YAMLNode, _ syntax: ConfigurationSyntax, named name: String) {
    guard syntax.admitsKind(of: node) else {
      let title = if case .object(let object) = syntax { object.title } else { "`\(name)`" }
      fail("wrong-type", "\(title) must be \(syntax.phrase), found \(node.kindName)", at: node)
      return
    }
    switch syntax {
    case .integer, .flag: break
    case .text:
      if node.string?.isEmpty == true { fail("wrong-type", "`\(name)` must be a string, found none", at: node) }
    case .identifiers(let count): checkIdentifiers(node, count, named: name)
    case .choice(let words): checkChoice(node, words, named: name)
    case .list(let element):
      for item in node.sequence ?? [] { check(item, element, named: name) }
    case .map(let value):
      for entry in node.mapping?.entries ?? [] { check(entry.value, value, named: "\(name).\(entry.key)") }
    case .object(let object): check(node, object)
    case .either(let alternatives):
      if let alternative = alternatives.first(where: { $0.admitsKind(of: node) }) {
        check(node, alternative, named: name)
      }
    }
  }

  private mutating func check(_ node: YAMLNode, _ object: ConfigurationObject) {
    guard let mapping = node.mapping else { return }
    let names = object.keys.map(\.name)
    for entry in mapping.entries {
      if let key = object.keys.first(where: { $0.name == entry.key }) {
        check(entry.value, key.syntax, named: key.name)
        continue
      }
      let hint =
        suggestion(for: entry.key, among: names).map { "did you mean `\($0)`?" }
        ?? "the keys are \(names.joined(separator: ", "))"
      let message = "unknown key `\(entry.key)` in \(object.title); \(hint)"
      log.append(Diagnostic(.error, "unknown-key", message, at: entry.keyLocation))
    }
    for key in object.keys where key.isRequired && mapping[key.name] == nil {
      fail("missing-key", "`\(key.name)` is missing in \(object.title)", at: node)
    }
  }

  private mutating func checkIdentifiers(_ node: YAMLNode, _ count: ClosedRange<Int>, named name: String) {
    let text = node.string ?? ""
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if count.contains(parts.count), parts.allSatisfy({ DocumentConfiguration.isIdentifier(String($0)) }) { return }
    let wanted =
      switch count.upperBound {
      case 1: "a Swift identifier"
      case 2: "`group.method` or `method` in Swift identifiers"
      default: "the name of a Swift type"
      }
    fail("invalid-name", "`\(name)` must be \(wanted), found `\(text)`", at: node)
  }

  private mutating func checkChoice(_ node: YAMLNode, _ words: [String], named name: String) {
    guard let text = node.string, !words.contains(text) else { return }
    let hint = suggestion(for: text, among: words).map { "; did you mean `\($0)`?" } ?? ""
    fail("unknown-value", "`\(name)` takes \(words.joined(separator: ", ")), found `\(text)`\(hint)", at: node)
  }

  mutating func fail(_ id: String, _ message: String, at node: YAMLNode) {
    log.append(Diagnostic(.error, id, message, at: node.location))
  }
}
