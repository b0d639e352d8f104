import SwiftwrightDiagnostics
import SwiftwrightYAML

/// Changes to a document, kept in a file of their own: OpenAPI Overlay 1.0.
struct Overlay {
  /// One change to all nodes that a query leads to: Overlay 1.0 §4.4.3.
  struct Action {
    var target: JSONPath
    var targetLocation: SourceLocation
    var update: YAMLNode?
    var isRemoval: Bool
  }

  /// The document that the overlay is meant for.
  var extends: Located<String>?
  var actions: [Action]
}

extension Overlay {
  /// Reads an overlay; what is wrong with it is told, and actions that cannot be read are left out.
  static func read(_ node: YAMLNode, log: inout DiagnosticLog) -> Overlay? {
    guard let root = mapping(node, "an overlay", ["overlay", "info", "extends", "actions"], log: &log) else {
      return nil
    }
    guard let version = root["overlay"], let text = version.scalar?.text, text.hasPrefix("1.") else {
      fail("unsupported-overlay", "`overlay` must say version 1, such as `overlay: 1.0.0`", at: node, log: &log)
      return nil
    }
    if let info = root["info"] {
      if let info = info.mapping {
        for key in ["title", "version"] where info[key] == nil {
          log.append(
            Diagnostic(.warning, "missing-field", "`\(key)` is missing in `info` of the overlay", at: node.location))
        }
      } else {
        fail("wrong-type", "`info` must be a mapping, found \(info.kindName)", at: info, log: &log)
      }
    } else {
      log.append(Diagnostic(.warning, "missing-field", "`info` is missing in the overlay", at: node.location))
    }
    guard let list = root["actions"] else {
      fail("missing-field", "`actions` is missing in the overlay", at: node, log: &log)
      return nil
    }
    guard let actions = list.sequence else {
      fail("wrong-type", "`actions` must be a list, found \(list.kindName)", at: list, log: &log)
      return nil
    }
    return Overlay(
      extends: root["extends"].flatMap { node in node.string.map { Located($0, at: node.location) } },
      actions: actions.compactMap { action($0, log: &log) })
  }

  private static func action(_ node: YAMLNode, log: inout DiagnosticLog) -> Action? {
    let keys = ["target", "description", "update", "remove"]
    guard let action = mapping(node, "an action of the overlay", keys, log: &log) else { return nil }
    guard let target = action["target"], let text = target.string else {
      fail("missing-field", "`target` is missing in an action of the overlay", at: node, log: &log)
      return nil
    }
    var isRemoval = false
    if let remove = action["remove"] {
      guard case .bool(let value)? = remove.scalar?.value else {
        fail("wrong-type", "`remove` must be a boolean, found \(remove.kindName)", at: remove, log: &log)
        return nil
      }
      isRemoval = value
    }
    if action["update"] == nil, !isRemoval {
      log.append(
        Diagnostic(
          .warning, "idle-overlay-action", "the action does nothing: it has neither `update` nor `remove: true`",
          at: node.location))
    }
    do throws(JSONPathParser.Problem) {
      return Action(
        target: try JSONPathParser.parse(text), targetLocation: target.location, update: action["update"],
        isRemoval: isRemoval)
    } catch {
      log.append(
        Diagnostic(.error, "bad-json-path", "`\(text)`: \(error.message)", at: target.location(inText: error.offset)))
      return nil
    }
  }

  private static func mapping(
    _ node: YAMLNode, _ what: String, _ keys: [String], log: inout DiagnosticLog
  ) -> YAMLMapping? {
    guard let mapping = node.mapping else {
      fail("wrong-type", "\(what) must be a mapping, found \(node.kindName)", at: node, log: &log)
      return nil
    }
    for entry in mapping.entries where !keys.contains(entry.key) && !entry.key.hasPrefix("x-") {
      let hint = suggestion(for: entry.key, among: keys).map { "; did you mean `\($0)`?" } ?? ""
      log.append(
        Diagnostic(.warning, "unknown-field", "unknown field `\(entry.key)` in \(what)\(hint)", at: entry.keyLocation))
    }
    return mapping
  }

  private static func fail(_ id: String, _ message: String, at node: YAMLNode, log: inout DiagnosticLog) {
    log.append(Diagnostic(.error, id, message, at: node.location))
  }
}

extension YAMLNode {
  /// The place of a scalar's character, where the scalar stands on one line without escapes; else of the scalar.
  fileprivate func location(inText offset: Int) -> SourceLocation {
    guard let scalar, !scalar.text.contains("\n"), !scalar.text.contains("\\") else { return location }
    let quote: Int
    switch scalar.style {
    case .plain: quote = 0
    case .singleQuoted where !scalar.text.contains("'"), .doubleQuoted where !scalar.text.contains("\""): quote = 1
    case .singleQuoted, .doubleQuoted, .literal, .folded: return location
    }
    return SourceLocation(
      file: location.file, line: location.line, column: location.column + Int32(quote + offset))
  }
}
