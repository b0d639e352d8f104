import SwiftwrightDiagnostics
import SwiftwrightYAML

extension Overlay {
  /// Tells of an overlay that is meant for a document of another name.
  func checkTarget(_ file: SourceFile, log: inout DiagnosticLog) {
    guard let extends else { return }
    let meant = extends.value.split(separator: "/").last
    if meant == file.name.split(separator: "/").last { return }
    log.append(
      Diagnostic(
        .warning, "overlay-of-another-document", "the overlay extends `\(extends.value)`, but is applied to `\(file.name)`",
        at: extends.location))
  }

  /// The document with the actions carried out, one after the other. What an action adds keeps its place in the overlay.
  func applied(to document: YAMLNode, log: inout DiagnosticLog) -> YAMLNode {
    var document = document
    for action in actions {
      let matches = action.target.select(in: document)
      if matches.isEmpty {
        log.append(
          Diagnostic(
            .warning, "overlay-matches-nothing", "the action changes nothing: its target is not in the document",
            at: action.targetLocation))
        continue
      }
      var targets = Targets()
      for match in matches { targets.insert(match.steps[...]) }
      guard let changed = action.carriedOut(on: document, targets, log: &log) else {
        log.append(Diagnostic(.error, "overlay-removes-all", "the root cannot be removed", at: action.targetLocation))
        continue
      }
      document = changed
    }
    return document
  }

  /// The targets of an action as a tree of steps.
  fileprivate struct Targets {
    var isTarget = false
    var children: [NodeStep: Targets] = [:]

    mutating func insert(_ steps: ArraySlice<NodeStep>) {
      guard let first = steps.first else {
        isTarget = true
        return
      }
      children[first, default: Targets()].insert(steps.dropFirst())
    }
  }
}

extension Overlay.Action {
  /// The node with the targets changed, those below it first; nil when it is removed itself.
  fileprivate func carriedOut(
    on node: YAMLNode, _ targets: Overlay.Targets, log: inout DiagnosticLog
  ) -> YAMLNode? {
    if targets.isTarget, isRemoval { return nil }
    var result = node
    if !targets.children.isEmpty {
      switch node.content {
      case .scalar: break
      case .sequence(let items):
        var changed: [YAMLNode] = []
        for (place, item) in items.enumerated() {
          guard let below = targets.children[.index(place)] else {
            changed.append(item)
            continue
          }
          if let item = carriedOut(on: item, below, log: &log) { changed.append(item) }
        }
        result = YAMLNode(location: node.location, content: .sequence(changed))
      case .mapping(let mapping):
        var changed: [YAMLMapping.Entry] = []
        for entry in mapping.entries {
          guard let below = targets.children[.name(entry.key)] else {
            changed.append(entry)
            continue
          }
          guard let value = carriedOut(on: entry.value, below, log: &log) else { continue }
          changed.append(.init(key: entry.key, keyLocation: entry.keyLocation, value: value))
        }
        result = YAMLNode(location: node.location, content: .mapping(YAMLMapping(changed)))
      }
    }
    guard targets.isTarget, let update else { return result }
    return updated(result, with: update, log: &log)
  }

  private func updated(_ node: YAMLNode, with update: YAMLNode, log: inout DiagnosticLog) -> YAMLNode {
    switch (node.content, update.content) {
    case (.sequence(let items), _):
      return YAMLNode(location: node.location, content: .sequence(items + [update]))
    case (.mapping, .mapping):
      return node.merged(with: update)
    case (.mapping, .sequence), (.mapping, .scalar), (.scalar, _):
      log.append(
        Diagnostic(
          .error, "overlay-mismatch", "`update` is \(update.kindName), but the target is \(node.kindName)",
          at: update.location, notes: [.init("the target", at: node.location)]))
      return node
    }
  }
}

extension YAMLNode {
  /// Mappings merge member by member, lists are joined, anything else is replaced: Overlay 1.0 §4.4.3.
  fileprivate func merged(with update: YAMLNode) -> YAMLNode {
    switch (content, update.content) {
    case (.mapping(let old), .mapping(let new)):
      var entries = old.entries
      for entry in new.entries {
        if let place = old.firstIndex(of: entry.key) {
          let known = entries[place]
          entries[place] = .init(
            key: known.key, keyLocation: known.keyLocation, value: known.value.merged(with: entry.value))
        } else {
          entries.append(entry)
        }
      }
      return YAMLNode(location: location, content: .mapping(YAMLMapping(entries)))
    case (.sequence(let old), .sequence(let new)):
      return YAMLNode(location: location, content: .sequence(old + new))
    case (.mapping, _), (.sequence, _), (.scalar, _):
      return update
    }
  }
}
