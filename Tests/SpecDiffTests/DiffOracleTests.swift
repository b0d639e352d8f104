import Foundation
import SwiftwrightSpecDiff
import Testing

/// The pairs of documents as specshift judges them, a tool that nobody here wrote: whether a change is breaking.
struct DiffOracleTests {
  /// A pair one way, with what it is listed as.
  private struct Case {
    var name: String
    var rule: Rule?
    var direction: Direction?
    var old: String
    var new: String
    var verdict: Severity

    /// How the table of differences calls it.
    var key: String { [rule?.rawValue ?? "nothing", direction?.rawValue].compactMap(\.self).joined(separator: " ") }
  }

  private struct Judgement: Decodable {
    var verdict: String
    var messages: [String]
  }

  private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let cases: [Case] =
    SchemaPair.all.flatMap { pair in
      Direction.allCases.flatMap { direction in
        let (old, new) = (
          Document.with(schema: pair.old, in: direction), Document.with(schema: pair.new, in: direction)
        )
        let isRequest = direction == .request
        return [
          Case(
            name: pair.old + " → " + pair.new, rule: pair.rules.first, direction: direction, old: old, new: new,
            verdict: isRequest ? pair.request : pair.response),
          Case(
            name: pair.new + " → " + pair.old, rule: pair.reverse.first, direction: direction, old: new, new: old,
            verdict: isRequest ? pair.reverseRequest : pair.reverseResponse),
        ]
      }
    }
    + OperationPair.all.flatMap { pair in
      let (old, new) = (
        Document.with(operation: pair.old, method: "post"), Document.with(operation: pair.new, method: "post")
      )
      return [
        Case(name: pair.old + " → " + pair.new, rule: pair.rule, old: old, new: new, verdict: pair.verdict),
        Case(name: pair.new + " → " + pair.old, rule: pair.reverse, old: new, new: old, verdict: pair.reverseVerdict),
      ]
    }

  /// What specshift says; nil where it is not installed: `pip install -r Tests/Oracles/differ.txt`.
  private static func judge(_ cases: [Case]) throws -> [Judgement]? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "differ-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "input"), folder.appending(path: "output"))
    try JSONEncoder().encode(cases.map { ["old": $0.old, "new": $0.new] }).write(to: input)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", package.appending(path: "Tests/Oracles/diff_verdicts.py").path]
    let installed = package.appending(path: ".build/differ").path
    process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONPATH": installed]) { "\($1):\($0)" }
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return try JSONDecoder().decode([Judgement].self, from: Data(contentsOf: output))
  }

  /// Where the two differ, as rules and the directions of schemas, and why. The specification's text is on our side in all of
  /// them, as the explanations of the rules say.
  private static let differences: [(reason: String, cases: Set<String>)] = [
    (
      "it does not look at it, or only where both documents have it",
      [
        "constant-changed request", "constant-changed response", "type-narrowed", "type-narrowed request",
        "type-widened response",
        "additional-properties-narrowed request", "discriminator-changed request", "discriminator-changed response",
        "limit-narrowed request", "limit-changed request", "required-property-became-writable request",
        "parameter-format-changed", "required-response-header-removed", "response-header-became-optional",
        "security-added", "security-alternative-removed", "security-scope-added",
      ]
    ),
    (
      "it does not distinguish wider from narrower types, nor a list of types from another type",
      [
        "type-widened request", "type-narrowed response", "null-admitted request", "null-refused response",
        "nothing request",
      ]
    ),
    (
      "it does not ask which way values of a narrower schema travel",
      ["enum-value-removed response", "limit-narrowed response", "limit-changed response"]
    ),
    (
      "it does not ask whether what is read-only or write-only travels at all",
      ["required-property-added request", "required-property-removed response"]
    ),
    (
      "it warns where the other side cannot read what is sent",
      [
        "format-changed request", "format-changed response", "property-removed-from-closed-object request",
        "parameter-moved",
      ]
    ),
    (
      "it calls breaking what was never promised, or what servers may ignore",
      [
        "property-removed response", "property-removed-from-closed-object response", "required-parameter-removed",
        "body-removed", "required-body-removed", "success-response-removed",
      ]
    ),
  ]

  @Test func agreesWithAnotherTool() throws {
    guard let judgements = try Self.judge(Self.cases) else {
      print("skipped: specshift is not installed")
      return
    }
    try #require(judgements.count == Self.cases.count)
    let explained = Self.differences.reduce(into: Set<String>()) { $0.formUnion($1.cases) }
    var seen: Set<String> = []
    var agreed = 0
    for (one, judgement) in zip(Self.cases, judgements) {
      if (one.verdict == .breaking) == (judgement.verdict == "breaking") {
        agreed += 1
        continue
      }
      seen.insert(one.key)
      #expect(explained.contains(one.key), "\(one.name): \(one.verdict), not \(judgement)")
    }
    #expect(seen == explained)
    print("\(agreed) of \(Self.cases.count) pairs are judged alike; there are reasons for the others")
  }
}
