import Foundation
import SwiftwrightTestSupport
import Testing

@testable import swiftwright

/// The published JSON Schema of the configuration file.
@Suite(.offThePool)
struct ConfigurationSchemaTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let schema = package.appending(path: "Sources/swiftwright/Configuration/swiftwright.schema.json")
  private static let hasOracle = (try? check([]))?.status == 0

  @Test func isWhatTheReaderKnows() throws {
    let text = try String(contentsOf: Self.schema, encoding: .utf8)
    #expect(text == ConfigurationSyntax.jsonSchema, "swiftwright config-schema >\(Self.schema.path)")
  }

  /// Another implementation of JSON Schema takes all configurations that are checked in.
  @Test(.enabled(if: hasOracle, "needs Python's jsonschema and yaml"))
  func admitsEveryConfiguration() throws {
    let cases = Self.package.appending(path: "Tests/GoldenTests/Cases")
    let names = try FileManager.default.contentsOfDirectory(atPath: cases.path)
    let paths = names.map { cases.appending(path: "\($0)/swiftwright.yaml").path }
      .filter { FileManager.default.fileExists(atPath: $0) }
    let files = [Self.package.appending(path: "spec/swiftwright.yaml").path] + paths
    #expect(files.count > 5)
    let outcome = try Self.check(files + Self.readmeExamples().map(\.path))
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  @Test(.enabled(if: hasOracle, "needs Python's jsonschema and yaml"))
  func refusesWhatTheReaderRefuses() throws {
    let folder = try TemporaryFolder()
    let texts = [
      "documents: [{name: A, document: a}]",
      "documents: [{name: A, document: a, output: b, ouput: c}]",
      "documents: [{name: A-B, document: a, output: b}]",
      "documents: [{name: A, document: a, output: b, groups: paths}]",
      "documents: [{name: A, document: a, output: b, types: {formats: {x: 7}}}]",
      "documents: [{name: A, document: a, output: b, diagnostics: {x: {severity: ignore}}}]",
    ]
    for text in texts {
      try folder.write(text, to: "a.yaml")
      #expect(try Self.check(["\(folder.path)/a.yaml"]).status == 1, "\(text)")
      #expect(try folder.run(["generate", "--config", "a.yaml", "--dry-run"]).status == 1, "\(text)")
    }
  }

  /// The README's configurations, each in a file.
  private static func readmeExamples() throws -> [URL] {
    let text = try String(contentsOf: package.appending(path: "README.md"), encoding: .utf8)
    let blocks = text.matches(of: #/```yaml\n((?:(?!```)[\s\S])*?)```/#).map(\.1).filter { $0.contains("documents:") }
    return try blocks.enumerated().map { index, block in
      let url = FileManager.default.temporaryDirectory.appending(path: "readme-\(index)-\(UUID().uuidString).yaml")
      try String(block).write(to: url, atomically: true, encoding: .utf8)
      return url
    }
  }

  private static func check(_ files: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["python3", package.appending(path: "Tests/Oracles/configurations.py").path, schema.path] + files
    let oracles = package.appending(path: ".build/oracles").path
    process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONPATH": oracles]) { "\($1):\($0)" }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}
