import SwiftwrightSpecDiff
import Testing

/// One change of a schema each, in a request and in a response, both ways.
struct SchemaPairTests {
  @Test(arguments: SchemaPair.all)
  func isJudgedAsTheSpecificationHasIt(_ pair: SchemaPair) throws {
    for direction in Direction.allCases {
      let old = Document.with(schema: pair.old, in: direction)
      let new = Document.with(schema: pair.new, in: direction)
      let (there, back) = (try compare(old, new), try compare(new, old))
      let verdict = direction == .request ? pair.request : pair.response
      let reverse = direction == .request ? pair.reverseRequest : pair.reverseResponse
      #expect(Self.severity(there) == verdict, "\(direction) there: \(Self.lines(there))")
      #expect(Self.severity(back) == reverse, "\(direction) back: \(Self.lines(back))")
      #expect(Self.rules(there).isSubset(of: pair.rules), "\(direction) there: \(Self.lines(there))")
      #expect(Self.rules(back).isSubset(of: pair.reverse), "\(direction) back: \(Self.lines(back))")
      #expect(Self.rules(there).isEmpty == pair.rules.isEmpty)

      // An old client with a new server there is a new client with an old server back.
      let operation = try #require(there.operations.first)
      let returned = try #require(back.operations.first)
      #expect((operation.oldClient == .breaking) == (returned.newClient == .breaking), "\(Self.lines(back))")
      #expect((operation.newClient == .breaking) == (returned.oldClient == .breaking), "\(Self.lines(there))")
    }
  }

  private static func severity(_ report: Report) -> Severity {
    report.changes.map(\.severity).max() ?? .compatible
  }

  private static func rules(_ report: Report) -> Set<Rule> {
    Set(report.changes.map(\.rule))
  }

  private static func lines(_ report: Report) -> String {
    report.changes.map { "\($0.rule.rawValue): \($0.message)" }.joined(separator: "; ")
  }
}
