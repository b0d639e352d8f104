import SwiftwrightOpenAPI

/// What the calls that read and write streams say of their values.
enum EventRuleView {
  static func arguments(_ rule: EventStreamRule) -> [String] {
    let ends = rule.ends.map { SwiftLiteral.string($0) }.joined(separator: ", ")
    return [
      rule.nameMember.map { "named: \(SwiftLiteral.string($0))" },
      ends.isEmpty ? nil : "endingAt: [\(ends)]",
      rule.holdsFields ? "fields: true" : nil,
    ].compactMap(\.self)
  }
}
