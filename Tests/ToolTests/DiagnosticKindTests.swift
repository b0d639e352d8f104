import Foundation
import SwiftwrightDiagnostics
import Testing

/// The table of diagnostics holds what the sources report, and nothing else.
struct DiagnosticKindTests {
  /// A call that reports a diagnostic, up to its id; an id that is put together is a pattern.
  private struct Site {
    var file: String
    var id: String
    /// The severity, where the call says it.
    var severity: Diagnostic.Severity?

    func covers(_ kind: DiagnosticKind) -> Bool {
      let parts = id.split(separator: "*", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return id == kind.id }
      return kind.id.hasPrefix(parts[0]) && kind.id.hasSuffix(parts[1])
    }
  }

  private static let sites: [Site] = {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let call =
      #/
      (?:Diagnostic\(\s*(?<severity>\.\w+|[^,]+?),\s*|(?<method>fail|error|warning)\(\s*
        |FileRefusal\(\s*|YAMLError\(\s*|self\.init\(\s*|[\ (]id:\s*)
      "(?<id>(?:[a-z0-9-]|\\\([^)]*\))+)"
      /#
    let folders = ["Diagnostics", "YAML", "OpenAPI", "SwiftEmitter", "SpecDiff", "Mustache", "swiftwright"]
    return folders.flatMap { folder -> [Site] in
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: sources.appending(path: folder).path)) ?? []
      return names.filter { $0.hasSuffix(".swift") }.flatMap { name -> [Site] in
        let url = sources.appending(path: folder).appending(path: name)
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        let switched = text.matches(of: #/var\ id:\ String\ \{\s+switch\ self\ \{([\s\S]*?)\n\ \ \}/#).flatMap {
          match in
          match.1.matches(of: #/"([a-z0-9-]+)"/#).map { Site(file: name, id: String($0.1)) }
        }
        return switched
          + text.matches(of: call).map { match in
            let word = match.severity.map { $0.dropFirst() } ?? match.method
            return Site(
              file: "\(folder)/\(name)", id: String(match.id.replacing(#/\\\([^)]*\)/#, with: "*")),
              severity: word.flatMap { Diagnostic.Severity(rawValue: String($0)) })
          }
      }
    }
  }()

  @Test func everyReportedKindIsInTheTable() {
    #expect(Self.sites.count > 150)
    for site in Self.sites {
      #expect(DiagnosticKind.all.contains { site.covers($0) }, "\(site.file) reports \(site.id)")
    }
  }

  @Test func everyKindOfTheTableIsReported() {
    for kind in DiagnosticKind.all {
      let sites = Self.sites.filter { $0.covers(kind) }
      #expect(!sites.isEmpty, "nothing reports \(kind.id)")
      #expect(sites.allSatisfy { $0.severity ?? kind.severity <= kind.severity }, "\(kind.id) is reported as worse")
    }
  }

  @Test func codesAndIdsAreUnique() {
    #expect(Set(DiagnosticKind.all.map(\.number)).count == DiagnosticKind.all.count)
    #expect(Set(DiagnosticKind.all.map(\.id)).count == DiagnosticKind.all.count)
    #expect(DiagnosticKind.all.allSatisfy { (1000...8999).contains($0.number) })
  }

  @Test func isFoundByEitherName() throws {
    let kind = try #require(DiagnosticKind(named: "sw1203"))
    #expect(kind.id == "duplicate-key")
    #expect(DiagnosticKind(named: "duplicate-key") == kind)
    #expect(DiagnosticKind(named: "duplicate-kei") == nil)
    #expect(DiagnosticKind.suggestion(for: "duplicate-kei") == "duplicate-key")
    #expect(DiagnosticKind.suggestion(for: "SW120") == "SW1201")
  }
}
