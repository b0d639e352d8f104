import Foundation
import SwiftwrightEmitter
import SwiftwrightTestSupport
import Testing

@testable import swiftwright

/// A folder of `Cases` is a test: `spec.yaml` and the files that it refers to, what is generated from it in `expected/`, what is printed in
/// `diagnostics.txt`. A `swiftwright.yaml` beside them may say more; without it, all is generated as one module named Sample,
/// and documents without operations give models alone.
@Suite(.offThePool)
struct CaseTests {
  private static let cases = Golden.folder.appending(path: "Cases")

  @Test(arguments: Golden.folders(in: cases))
  func isGeneratedAsExpected(name: String) throws {
    let folder = Self.cases.appending(path: name)
    let file = try Self.file(in: folder)
    let configuration = try file.map { try #require($0.documents.first) } ?? Self.standard(folder)
    let rendering = try Rendering(configuration, from: file ?? ConfigurationFile(), in: folder)
    try Golden.check(rendering.files, in: folder.appending(path: "expected"))
    try Golden.check(rendering.diagnostics, folder.appending(path: "diagnostics.txt"))
  }

  private static func file(in folder: URL) throws -> ConfigurationFile? {
    let name = "swiftwright.yaml"
    guard FileManager.default.fileExists(atPath: folder.appending(path: name).path) else { return nil }
    return try ConfigurationFile(name, in: folder)
  }

  private static func standard(_ folder: URL) -> DocumentConfiguration {
    var configuration = DocumentConfiguration(name: "Sample", document: "spec.yaml", output: "expected")
    configuration.modules = .one
    let text = Golden.read(folder.appending(path: "spec.yaml"))
    if !text.contains("\npaths:"), !text.contains("\nwebhooks:") { configuration.parts = [.models] }
    return configuration
  }
}
