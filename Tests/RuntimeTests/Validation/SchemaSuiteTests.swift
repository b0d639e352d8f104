import Foundation
import SwiftwrightTestSupport
import Testing

@testable import SwiftwrightRuntime

/// The JSON Schema Test Suite, which is kept beside the package, for draft 2020-12.
@Suite(.offThePool)
struct SchemaSuiteTests {
  /// Tests, by how their names begin, where our verdict is another than the suite's, and why.
  static let disagreements = [
    "defs.json: validate definition against metaschema": "the meta-schema is not among the suite's documents",
    "ref.json: remote ref, containing refs itself": "the meta-schema is not among the suite's documents",
    "vocabulary.json: schema that uses custom metaschema": "all vocabularies hold, whatever the meta-schema",
    "format.json": "formats are assertions",
    "hostname.json: validation of A-label": "labels of international names are not decoded",
  ]

  static let folder: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let corpus =
      ProcessInfo.processInfo.environment["SWIFTWRIGHT_CORPUS"].map { URL(filePath: $0) }
      ?? root.appending(path: "../shared/corpus").standardizedFileURL
    let folder = corpus.appending(path: "json-schema-suite")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  @Test(.enabled(if: folder != nil, "the JSON Schema Test Suite is not here"))
  func required() throws {
    try run("tests/draft2020-12")
  }

  @Test(.enabled(if: folder != nil, "the JSON Schema Test Suite is not here"), arguments: ["", "/format"])
  func optional(_ path: String) throws {
    try run("tests/draft2020-12/optional\(path)")
  }

  private func run(_ path: String) throws {
    let folder = try #require(Self.folder)
    let remotes = try Self.remotes(folder.appending(path: "remotes"))
    var found: [String] = []
    let skipped = ["idn-hostname.json", "cross-draft.json", "dependencies-compatibility.json", "no-schema.json"]
    let files = try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: path), includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "json" {
      if skipped.contains(file.lastPathComponent) { continue }
      for group in try JSONDocument([UInt8](Data(contentsOf: file))).root.elements {
        guard let schema = group["schema"] else { continue }
        let text = try JSONValue(json: schema).jsonBytes()
        let set = JSONSchemaSet(documents: [("", text)] + remotes)
        let compiled = try #require(try set.schema(at: ""))
        for test in group["tests"]?.elements ?? [] {
          guard let data = test["data"], let expected: Bool = try test["valid"]?.read() else { continue }
          let faults = compiled.faults(data)
          guard faults.isEmpty != expected else { continue }
          let name = [group["description"]?.text, test["description"]?.text].compactMap(\.self).joined(separator: ": ")
          found.append("\(file.lastPathComponent): \(name)")
        }
      }
    }
    let unexpected = found.filter { name in !Self.disagreements.keys.contains { name.hasPrefix($0) } }
    #expect(unexpected.isEmpty, "\(unexpected.joined(separator: "\n"))")
  }

  /// The documents that the suite's schemas refer to, by their addresses.
  private static func remotes(_ folder: URL) throws -> [(address: String, text: [UInt8])] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let own = paths.sorted().filter { $0.hasSuffix(".json") }
      .filter { !$0.hasPrefix("draft") || $0.hasPrefix("draft2020-12/") }
    return try own.map { path in
      ("http://localhost:1234/\(path)", [UInt8](try Data(contentsOf: folder.appending(path: path))))
    }
  }
}
