import SwiftwrightDiagnostics
import SwiftwrightYAML

extension DocumentSet {
  /// What a reference is found by: its text, and what that is relative to.
  struct ReferenceKey: Hashable, Sendable {
    let scope: Resources.ID
    let text: Spelling
  }

  func key(_ ref: Located<String>) -> ReferenceKey {
    ReferenceKey(scope: read.resources.scope(of: ref.location), text: Spelling(ref.value))
  }

  /// The place that a reference leads to, if what was read there is of the kind that is wanted. Nil, after an error, if
  /// there is none.
  mutating func place(_ ref: Located<String>, _ kind: String, log: inout DiagnosticLog) -> Resources.Target? {
    guard let target = target(ref, log: &log) else { return nil }
    let node = target.node
    let found: String? =
      if let object = read.objects[node.location] {
        type(of: object).kind
      } else if read.schemas[node.location] != nil {
        "a schema"
      } else if let name = read.collections[node.location] {
        "all of `\(name)`"
      } else if node.mapping == nil, !(kind == "a schema" && node.isBoolean) {
        node.kindName
      } else if node.mapping?["openapi"] != nil, read.resources.isDocument(node) {
        "a whole document"
      } else {
        nil
      }
    guard let found, found != kind else { return target }
    guard !untyped.contains(ref.location) else { return nil }
    log.append(
      Diagnostic(
        .error,
        "wrong-reference-kind",
        "`\(ref.value)` must refer to \(kind), but it leads to \(found)",
        at: ref.location,
        notes: [.init("it leads here", at: node.location)]
      )
    )
    return nil
  }

  private mutating func target(_ ref: Located<String>, log: inout DiagnosticLog) -> Resources.Target? {
    let key = key(ref)
    if let known = targets[key] { return known }
    do throws(ReferenceProblem) {
      let target = try read.resources.target(ref, log: &log)
      targets[key] = target
      return target
    } catch {
      if let diagnostic = error.diagnostic(ref) { log.append(diagnostic) }
      return nil
    }
  }
}

extension YAMLNode {
  fileprivate var isBoolean: Bool {
    if case .scalar(let scalar) = content, case .bool = scalar.value { true } else { false }
  }
}
