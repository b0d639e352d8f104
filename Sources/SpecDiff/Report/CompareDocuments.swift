package import SwiftwrightDiagnostics
package import SwiftwrightEmitter
import SwiftwrightOpenAPI

/// A document with the name it is reported under, and how its Swift is named.
package struct NamedOptions: Sendable {
  package var name: String
  package var options: Options

  package init(name: String, options: Options) {
    self.name = name
    self.options = options
  }
}

/// Compares two documents, in the API's language and in Swift's.
///
/// - Parameters:
///   - old: How the old document is called, and how its Swift is named.
///   - new: The same of the new one.
package func compareDocuments(
  _ documents: DocumentPair,
  old: NamedOptions,
  new: NamedOptions,
  sources: SourceFiles,
  log: inout DiagnosticLog
) -> Report {
  let comparison = APIComparison(documents.old, documents.new)
  let changes = comparison.changes(documents, sources: sources)
  let (before, after) = (
    listSwift(documents.old, options: old.options, log: &log), listSwift(documents.new, options: new.options, log: &log)
  )
  let swift = SwiftComparison(before, after, sources: comparison.sourceNames)
  return Report(
    old: .init(name: old.name, title: documents.old.title, version: documents.old.version),
    new: .init(name: new.name, title: documents.new.title, version: documents.new.version),
    warnings: warnings(documents),
    advice: VersionAdvice(changes, swift.changes, from: documents.old.version, to: documents.new.version),
    changes: changes,
    operations: comparison.verdicts(changes),
    swift: swift.changes.enumerated().sorted {
      ($1.element.effect, $0.offset) < ($0.element.effect, $1.offset)
    }.map(\.element),
    renames: comparison.renames(before.summary, after.summary),
    comparisons: swift.pairs.map { SwiftLines.comparison($0.old, $0.new) }
  )
}

private func warnings(_ documents: DocumentPair) -> [String] {
  var warnings: [String] = []
  if documents.old.version == documents.new.version,
    !documents.oldDocuments.hasSameContent(as: documents.newDocuments)
  {
    warnings.append("the content changed, but `info.version` is still \(documents.new.version)")
  }
  return warnings
}

extension APIComparison {
  /// Which components and operations belong together under other names.
  var sourceNames: SourceNames {
    var names = SourceNames()
    for (one, two) in schemas.names.pairs {
      guard let before = old.graph.componentName(one), let after = new.graph.componentName(two), before != after else {
        continue
      }
      names.schemas[before] = after
    }
    for pair in operations {
      if let old = pair.old, let new = pair.new, old.id != new.id { names.operations[old.id] = new.id }
    }
    return names
  }

  /// How each operation of the old document fares, in the order of the new one; those that are gone come last.
  func verdicts(_ changes: [Change]) -> [Report.OperationVerdict] {
    var byOperation: [String: [Change]] = [:]
    for change in changes {
      for operation in change.operations { byOperation[operation, default: []].append(change) }
    }
    return operations.compactMap { pair in
      guard let old = pair.old else { return nil }
      let reached = byOperation[pair.name] ?? []
      var rules: [String] = []
      for change in reached where max(change.oldClient, change.newClient) > .compatible {
        if !rules.contains(change.rule.rawValue) { rules.append(change.rule.rawValue) }
      }
      return Report.OperationVerdict(
        name: pair.name, id: old.id, oldClient: reached.map(\.oldClient).max() ?? .compatible,
        newClient: reached.map(\.newClient).max() ?? .compatible, rules: rules)
    }
  }

  /// What kept its content under another name, with the configuration that keeps its name in Swift.
  func renames(_ old: SwiftSummary, _ new: SwiftSummary) -> [Report.Rename] {
    let names = sourceNames
    let types = Dictionary(old.components.map { ($0.schema, $0.type) }, uniquingKeysWith: { first, _ in first })
    var renames: [Report.Rename] = []
    let before = names.schemas.sorted { $0.key < $1.key }
    for (one, two) in before {
      guard let type = types[one], let now = new.components.first(where: { $0.schema == two })?.type else { continue }
      renames.append(
        Report.Rename(
          old: one, new: two, oldSwift: type, newSwift: now, configuration: "naming: {types: {\(two): \(type)}}"))
    }
    for (one, two) in names.operations.sorted(by: { $0.key < $1.key }) {
      guard let was = old.operations.first(where: { $0.id == one })?.call,
        let now = new.operations.first(where: { $0.id == two })?.call
      else { continue }
      renames.append(
        Report.Rename(
          old: one, new: two, oldSwift: was, newSwift: now, configuration: "naming: {operations: {\(two): \(was)}}"))
    }
    return renames.filter { $0.oldSwift != $0.newSwift }
  }
}

extension SwiftSummary.Operation {
  /// For example: `models.get`.
  fileprivate var call: String { group.map { "\($0).\(method)" } ?? method }
}
