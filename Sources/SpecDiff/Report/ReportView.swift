import SwiftwrightMustache

/// A report as templates see it.
struct ReportView {
  private let report: Report
  /// Whether everything is listed; otherwise, many compatible changes of one rule stand in one line.
  private let isComplete: Bool
  private let usesColor: Bool

  /// So many compatible changes of one rule are listed one by one.
  private static let listed = 12

  init(_ report: Report, isComplete: Bool, usesColor: Bool) {
    self.report = report
    self.isComplete = isComplete
    self.usesColor = usesColor
  }

  var value: MustacheValue {
    let shown = isComplete ? report.operations : report.operations.filter(\.isAffected)
    return [
      "bold": color("1"), "dim": color("2"), "plain": color("0"), "yellow": color("1;35"),
      "title": .string(report.new.title),
      "oldVersion": .string(report.old.version), "newVersion": .string(report.new.version),
      "oldName": .string(report.old.name), "newName": .string(report.new.name),
      "warnings": .list(report.warnings.map { .string($0) }),
      "summary": .string(summary),
      "groups": .list(groups),
      "hasOperations": .bool(!report.operations.isEmpty),
      "hasFailing": .bool(!shown.isEmpty),
      "operationSummary": .string(operationSummary),
      "operations": .list(
        shown.map { verdict in
          [
            "name": .string(verdict.name), "oldClient": .string(verdict.oldClient.rawValue),
            "newClient": .string(verdict.newClient.rawValue),
            "rules": .string(verdict.rules.joined(separator: ", ")),
          ]
        }),
      "swiftGroups": .list(swiftGroups),
      "hasRenames": .bool(!report.renames.isEmpty),
      "renames": .list(
        report.renames.map { rename in
          [
            "old": .string(rename.old), "new": .string(rename.new), "oldSwift": .string(rename.oldSwift),
            "configuration": .string(rename.configuration),
          ]
        }),
      "documentAdvice": .string(documentAdvice),
      "packageAdvice": .string(packageAdvice),
      "hasComparisons": .bool(!report.comparisons.isEmpty),
      "comparisons": .list(report.comparisons.map(comparison)),
    ]
  }

  private func color(_ attributes: String) -> MustacheValue {
    .string(usesColor ? "\u{1B}[\(attributes)m" : "")
  }

  private var summary: String {
    if !report.hasChanges { return "nothing changed." }
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = report.changes.count { $0.severity == severity }
      return count > 0 ? "\(count) \(severity == .possibly ? "possibly breaking" : severity.rawValue)" : nil
    }
    let swift = SwiftChange.Effect.allCases.reversed().compactMap { effect -> String? in
      let count = report.swift.count { $0.effect == effect }
      return switch (effect, count) {
      case (_, 0): nil
      case (.breaks, _): "\(count) that code may not compile with"
      case (.silent, _): "\(count) that show at run time only"
      case (.addition, _): count == 1 ? "1 addition" : "\(count) additions"
      }
    }
    let texts = [counts.joined(separator: ", "), swift.isEmpty ? "" : "in Swift, " + swift.joined(separator: ", ")]
    return texts.filter { !$0.isEmpty }.joined(separator: "; ") + "."
  }

  private var groups: [MustacheValue] {
    Severity.allCases.reversed().compactMap { severity in
      let changes = report.changes.filter { $0.severity == severity }
      if changes.isEmpty { return nil }
      return [
        "heading": .string(severity.heading), "color": color(severity.color),
        "count": .string("\(changes.count)"),
        "changes": .list(
          folded(changes, severity == .compatible, by: \.rule.rawValue) {
            $0.message
          } view: {
            item($0)
          }),
      ]
    }
  }

  private var swiftGroups: [MustacheValue] {
    SwiftChange.Effect.allCases.reversed().compactMap { effect in
      let changes = report.swift.filter { $0.effect == effect }
      if changes.isEmpty { return nil }
      return [
        "heading": .string(effect.heading), "color": color(effect.color), "count": .string("\(changes.count)"),
        "changes": .list(
          folded(changes, effect == .addition, by: \.rule.rawValue) {
            $0.message
          } view: { change in
            line(
              change.message, rule: change.rule.rawValue, severity: change.effect.rawValue,
              consequence: change.rule.consequence)
          }),
      ]
    }
  }

  /// Views of changes; those of a rule that has many are one line where that is allowed.
  private func folded<Element>(
    _ changes: [Element],
    _ isAllowed: Bool,
    by rule: (Element) -> String,
    _ message: (Element) -> String,
    view: (Element) -> MustacheValue
  ) -> [MustacheValue] {
    let byRule = Dictionary(grouping: changes, by: rule)
    var done: Set<String> = []
    return changes.compactMap { change in
      let name = rule(change)
      let same = byRule[name] ?? []
      guard isAllowed, !isComplete, same.count > Self.listed || name == Rule.documentationChanged.rawValue else {
        return view(change)
      }
      guard done.insert(name).inserted else { return nil }
      let examples = same.prefix(3).map(message).joined(separator: "; ")
      let rest = same.count > 3 ? "; and \(same.count - 3) more" : ""
      return line(examples + rest, rule: name, severity: "compatible", consequence: "")
    }
  }

  private func item(_ change: Change) -> MustacheValue {
    guard
      case .object(var view) = line(
        change.message, rule: change.rule.rawValue, severity: change.severity.rawValue,
        consequence: change.consequence)
    else { return .null }
    view["place"] = place(change).map { .string($0) } ?? .null
    view["reach"] = reach(change).map { .string($0) } ?? .null
    return .object(view)
  }

  private func line(_ message: String, rule: String, severity: String, consequence: String) -> MustacheValue {
    [
      "message": .string(message), "rule": .string(rule), "severity": .string(severity),
      "consequence": .string(consequence), "place": .null, "reach": .null,
      "parts": .list(
        message.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { place, text in
          ["isCode": .bool(place % 2 == 1), "text": .string(String(text))]
        }),
    ]
  }

  /// For example: `old.yaml:12 → new.yaml:14 /components/schemas/Pet`.
  private func place(_ change: Change) -> String? {
    let places = [change.old, change.new].compactMap { $0.map { "\($0.file):\($0.line)" } }
    guard !places.isEmpty else { return nil }
    return places.joined(separator: " → ") + " " + ((change.new ?? change.old)?.pointer ?? "")
  }

  /// For example: `request of 3 operations: GET /a, POST /a and 1 more`.
  private func reach(_ change: Change) -> String? {
    guard let first = change.operations.first else { return nil }
    if change.operations.count == 1 { return change.message.contains(first) ? nil : "reaches \(first)" }
    let shown = change.operations.prefix(3).joined(separator: ", ")
    let rest = change.operations.count > 3 ? " and \(change.operations.count - 3) more" : ""
    return "reaches \(change.operations.count) operations: \(shown)\(rest)"
  }

  private func comparison(_ comparison: Report.Comparison) -> MustacheValue {
    [
      "name": .string(comparison.name),
      "rows": .list(
        comparison.rows.map { row in
          [
            "old": .string(row.old ?? ""), "new": .string(row.new ?? ""), "isChanged": .bool(row.old != row.new),
          ]
        }),
    ]
  }
}

extension ReportView {
  /// For example: `old clients with a new server: 3 compatible, 1 breaking; new clients with an old server: 4 compatible.`
  private var operationSummary: String {
    func counts(_ severity: (Report.OperationVerdict) -> Severity) -> String {
      Severity.allCases.compactMap { wanted in
        let count = report.operations.count { severity($0) == wanted }
        return count > 0 ? "\(count) \(wanted == .possibly ? "possibly breaking" : wanted.rawValue)" : nil
      }.joined(separator: ", ")
    }
    return
      "old clients with a new server: \(counts(\.oldClient)); new clients with an old server: \(counts(\.newClient))."
  }

  private var documentAdvice: String {
    let advice = report.advice
    let wanted =
      advice.document == .none
      ? "nothing changed: the document's version may stay"
      : "the document's version asks for a \(advice.document.rawValue) step"
    guard let actual = advice.actual else { return wanted.withCapital + "." }
    if actual >= advice.document { return wanted.withCapital + "." }
    return wanted.withCapital
      + "; \(report.old.version) → \(report.new.version) is \(actual == .none ? "none" : "a \(actual.rawValue) one")."
  }

  private var packageAdvice: String {
    report.advice.package == .none
      ? "A package that ships the generated code may keep its version."
      : "A package that ships the generated code asks for a \(report.advice.package.rawValue) step."
  }
}

extension Report.OperationVerdict {
  fileprivate var isAffected: Bool { max(oldClient, newClient) > .compatible }
}

extension Severity {
  fileprivate var heading: String {
    switch self {
    case .breaking: "Breaking changes"
    case .possibly: "Possibly breaking changes"
    case .compatible: "Compatible changes"
    }
  }

  fileprivate var color: String {
    switch self {
    case .breaking: "1;31"
    case .possibly: "1;35"
    case .compatible: "1;32"
    }
  }
}

extension SwiftChange.Effect {
  fileprivate var heading: String {
    switch self {
    case .breaks: "Swift: what may not compile"
    case .silent: "Swift: what changes at run time only"
    case .addition: "Swift: what is new"
    }
  }

  fileprivate var color: String {
    switch self {
    case .breaks: "1;31"
    case .silent: "1;35"
    case .addition: "1;32"
    }
  }
}
