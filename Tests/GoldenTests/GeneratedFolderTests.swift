import Foundation
import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightOpenAPI
import SwiftwrightTestSupport
import Testing

@testable import swiftwright

/// The checked-in `Generated` folder is what the tool makes of `spec/swiftwright.yaml`; only `swiftwright generate`
/// rewrites it.
@Suite(.offThePool)
struct GeneratedFolderTests {
  private static let documents = Result { try ConfigurationFile("spec/swiftwright.yaml", in: Golden.package).documents }
  private static let names = (try? documents.get().map(\.name)) ?? []

  @Test(arguments: names)
  func isUpToDate(name: String) throws {
    let configuration = try Self.configuration(name)
    let first = try Rendering(configuration, in: Golden.package)
    let folder = Golden.package.appending(path: configuration.output).standardizedFileURL
    let differences = Golden.differences(of: first.files, from: folder)
    #expect(differences.isEmpty, "run swiftwright generate\n\(differences.joined(separator: "\n"))")
    let lock = try #require(first.lock)
    #expect(Golden.read(folder.appending(path: Lock.name)) == lock.text, "run swiftwright generate")

    let second = try Rendering(configuration, in: Golden.package)
    #expect(first.files == second.files, "the second time, other bytes are generated")
    #expect(first.diagnostics == second.diagnostics)
    #expect(first.lock == second.lock)
  }

  @Test func namesOfTheGateway() throws {
    let configuration = try Self.configuration("FireworksGateway")
    var session = Session()
    let file = session.read(Golden.package.appending(path: configuration.document).path)
    let overlays = configuration.overlays.compactMap { session.read(Golden.package.appending(path: $0).path) }
    let documents = DocumentSet.load(
      try #require(file), overlays: overlays, sources: &session.sources, log: &session.log)
    let api = resolveAPI(try #require(documents), log: &session.log)
    let summary = summarizeSwift(api, options: configuration.options, log: &session.log)
    let lines = summary.operations.map { operation in
      let name = operation.group.map { "\($0).\(operation.method)" } ?? operation.method
      let type = operation.type.padding(toLength: max(operation.type.count, 44), withPad: " ", startingAt: 0)
      return name.padding(toLength: max(name.count, 52), withPad: " ", startingAt: 0)
        + "  \(type)  \(operation.httpMethod) \(operation.path)\n"
    }
    #expect(lines.count == 206)
    try Golden.check(lines.joined(), Golden.folder.appending(path: "operations.txt"))
  }

  @Test func diagnosticsOfTheGateway() throws {
    let rendering = try Rendering(try Self.configuration("FireworksGateway"), in: Golden.package)
    try Golden.check(rendering.diagnostics, Golden.folder.appending(path: "diagnostics.txt"))
  }

  private static func configuration(_ name: String) throws -> DocumentConfiguration {
    try #require(try documents.get().first { $0.name == name })
  }
}
