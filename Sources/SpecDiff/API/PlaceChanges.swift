import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

extension APIComparison {
  /// Judges what was found by its rules and the directions it reaches, and finds out where it stands.
  func changes(_ documents: DocumentPair, sources: SourceFiles) -> [Change] {
    let all = all + OtherKeywords.findings(documents, besides: all.map(\.finding)).map { ($0, Reach()) }
    let old = documents.oldDocuments.pointers(of: Set(all.compactMap(\.finding.old?.location)))
    let new = documents.newDocuments.pointers(of: Set(all.compactMap(\.finding.new?.location)))
    let changes = all.map { finding, reach in
      let verdict = verdict(finding, reach)
      return Change(
        rule: finding.rule,
        severity: verdict.oldClient,
        message: finding.message.withCapital,
        consequence: verdict.reasons.joined(separator: "; "),
        old: finding.old.flatMap { Self.place($0, old, sources) },
        new: finding.new.flatMap { Self.place($0, new, sources) },
        directions: Direction.allCases.filter { direction in verdict.passages.contains { $0.direction == direction } },
        oldClient: verdict.oldClient,
        newClient: verdict.newClient,
        operations: reach.operations.sorted().map { operations[$0].name }
      )
    }
    return changes.enumerated().sorted { one, two in
      (two.element.severity, one.offset) < (one.element.severity, two.offset)
    }.map(\.element)
  }

  private struct Verdict {
    /// In the order in which their reasons are given.
    var passages: [Passage]
    var oldClient = Severity.compatible
    var newClient = Severity.compatible
    var reasons: [String] = []
  }

  private func verdict(_ finding: Finding, _ reach: Reach) -> Verdict {
    // What belongs to an operation or to the document says its directions itself.
    let passages = reach.passages.isEmpty ? Set(finding.directions.map { Passage(part: $0) }) : reach.passages
    var verdict = Verdict(passages: Passage.all.filter(passages.contains))
    let effects = verdict.passages.map { $0.effect(of: finding.rule) }
    for effect in effects {
      verdict.oldClient = max(verdict.oldClient, effect.oldClient)
      verdict.newClient = max(verdict.newClient, effect.newClient)
    }
    if reach.isOfSchema, reach.operations.isEmpty, reach.isPassedBy {
      verdict.oldClient = .compatible
      verdict.newClient = .compatible
      verdict.reasons = ["no operation sends it this way"]
      return verdict
    }
    // Somebody may use what no operation does.
    if reach.isOfSchema, reach.operations.isEmpty, !operations.isEmpty,
      max(verdict.oldClient, verdict.newClient) > .compatible
    {
      verdict.oldClient = min(verdict.oldClient, .possibly)
      verdict.newClient = min(verdict.newClient, .possibly)
      verdict.reasons = ["no operation that both documents have uses it"]
      return verdict
    }
    let isHarmless = max(verdict.oldClient, verdict.newClient) == .compatible
    // What counts for old clients comes first.
    let reasons =
      effects.filter { $0.oldClient == verdict.oldClient && $0.oldClient > .compatible }
      + effects.filter { isHarmless || $0.newClient == verdict.newClient && $0.newClient > .compatible }
    for effect in reasons where !verdict.reasons.contains(effect.reason) { verdict.reasons.append(effect.reason) }
    return verdict
  }

  private static func place(
    _ mark: Finding.Mark,
    _ pointers: DocumentSet.Pointers,
    _ sources: SourceFiles
  ) -> Change.Place? {
    guard let file = sources[mark.location.file] else { return nil }
    let (first, second) = (pointers.values[mark.location], pointers.keys[mark.location])
    return Change.Place(
      pointer: (mark.isKey ? second ?? first : first ?? second) ?? "", file: file.name,
      line: Int(mark.location.line), column: Int(mark.location.column))
  }
}

extension String {
  /// The text with a capital in front, unless code stands there.
  var withCapital: String {
    prefix(1).uppercased() + dropFirst()
  }
}
