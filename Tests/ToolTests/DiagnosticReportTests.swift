import Foundation
import SwiftwrightDiagnostics
import SwiftwrightTestSupport
import Testing

@testable import swiftwright

@Suite(.offThePool)
struct DiagnosticReportTests {
  /// Two warnings of a kind, and an error whose words would end a workflow command.
  private let report: DiagnosticReport

  init() {
    var sources = SourceFiles()
    let file = sources.add(name: "spec/a b,c.yaml", bytes: Array("openapi: 3.1.0\nsumary: é\nsumary: x\n".utf8))
    var log = DiagnosticLog()
    let place = SourceLocation(file: file.id, line: 2, column: 9)
    log.append(Diagnostic(.warning, "unknown-field", "unknown field `sumary`", at: place))
    log.append(Diagnostic(.warning, "unknown-field", "unknown field `x`", at: .init(file: file.id, line: 3, column: 1)))
    log.append(Diagnostic(.warning, "unknown-field", "unknown field `sumary`", at: place))
    log.append(
      Diagnostic(
        .error, "duplicate-key", "100%\n::warning::\u{202E}x", at: .init(file: file.id, line: 3, column: 1),
        notes: [.init("first here", at: .init(file: file.id, line: 2, column: 1))]))
    log.append(Diagnostic(.error, "file", "cannot read 'x'", at: nil))
    report = DiagnosticReport(diagnostics: log.sorted, sources: sources, pointer: { $0 == place ? "/sumary" : nil })
  }

  @Test func textIsForPeople() {
    #expect(
      report.written(as: .text, limit: 1) == """
        error: cannot read 'x' [SW1001 file]
        spec/a b,c.yaml:2:9: warning: unknown field `sumary` [SW2103 unknown-field]
        sumary: é
                ^
        spec/a b,c.yaml:3:1: error: 100%\\n::warning::\\u{202E}x [SW1203 duplicate-key]
        sumary: x
        ^
        spec/a b,c.yaml:2:1: note: first here
        sumary: é
        ^
        … and 1 more of SW2103 unknown-field; --all shows them

        """)
  }

  @Test func jsonHoldsAllOfIt() throws {
    let object = try JSONSerialization.jsonObject(with: Data(report.written(as: .json).utf8))
    let root = try #require(object as? [String: Any])
    let entries = try #require(root["diagnostics"] as? [[String: Any]])
    #expect(root["counts"] as? [String: Int] == ["error": 2, "warning": 2, "note": 0])
    #expect(entries.map { $0["code"] as? String } == ["SW1001", "SW2103", "SW2103", "SW1203"])
    #expect(entries[0]["file"] == nil)
    #expect(entries[1]["pointer"] as? String == "/sumary")
    #expect((entries[1]["line"] as? Int, entries[1]["column"] as? Int) == (2, 9))
    #expect(entries[3]["message"] as? String == "100%\n::warning::\u{202E}x")
    #expect((entries[3]["notes"] as? [[String: Any]])?.first?["message"] as? String == "first here")
  }

  @Test func sarifRefersToItsRules() throws {
    let object = try JSONSerialization.jsonObject(with: Data(report.written(as: .sarif).utf8))
    let root = try #require(object as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["SW1001", "SW2103", "SW1203"])
    #expect(rules.allSatisfy { ($0["help"] as? [String: String])?["text"]?.contains("For example:") == true })
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleIndex"] as? Int } == [0, 1, 1, 2])
    for result in results {
      let rule = rules[try #require(result["ruleIndex"] as? Int)]
      #expect(rule["id"] as? String == result["ruleId"] as? String)
    }
    let text = report.written(as: .sarif)
    #expect(text.contains(#""uri": "spec/a%20b,c.yaml""#))
    #expect(text.contains(#""startLine": 2"#) && text.contains(#""columnKind": "unicodeCodePoints""#))
    #expect(text.contains(#""fullyQualifiedName": "/sumary""#))
  }

  @Test func nothingEndsAWorkflowCommand() {
    let lines = report.written(as: .github).split(separator: "\n")
    #expect(
      lines == [
        "::error title=SW1001 file::cannot read 'x'",
        "::warning file=spec/a b%2Cc.yaml,line=2,col=9,title=SW2103 unknown-field::unknown field `sumary`",
        "::warning file=spec/a b%2Cc.yaml,line=3,col=1,title=SW2103 unknown-field::unknown field `x`",
        #"::error file=spec/a b%2Cc.yaml,line=3,col=1,title=SW1203 duplicate-key::100%25\n::warning::\u{202E}x"#
          + "%0Anote: first here (spec/a b,c.yaml:2:1)",
      ])
  }

  @Test func reportsForProgramsHaveTheOutputForThemselves() throws {
    let folder = try TemporaryFolder()
    try folder.write("openapi: 3.1.0\ninfo: {title: A, version: 1.0.0}\npaths: {}\nserver: []\n", to: "a.yaml")
    for format in ["json", "sarif"] {
      let outcome = try folder.run(["lint", "a.yaml", "--format", format])
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("SW2103"))
      #expect(outcome.errors == "a.yaml: 1 warning\n")
      _ = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    }
    let strict = try folder.run(["generate", "--spec=a.yaml", "--name=A", "--output=o", "--strict", "--format=github"])
    #expect(strict.status == 1)
    #expect(strict.output.hasPrefix("::error file=a.yaml,line=4,col=1,title=SW2103 unknown-field::"))
  }

  @Test func explainsByCodeOrId() throws {
    let folder = try TemporaryFolder()
    let byCode = try folder.run(["explain", "SW3001"])
    #expect(byCode.output.hasPrefix("SW3001 unresolved-reference: A reference leads nowhere.\n"))
    #expect(try folder.run(["explain", "unresolved-reference"]).output == byCode.output)
    #expect(try folder.run(["explain"]).output.contains("\n  SW3001  unresolved-reference "))
    let wrong = try folder.run(["explain", "unresolved-refernce"])
    #expect(wrong.status == 64)
    #expect(
      wrong.errors.hasPrefix(
        "error: there is no diagnostic 'unresolved-refernce'; did you mean 'unresolved-reference'?"))
  }
}
