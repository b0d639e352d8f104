import Foundation
import SwiftwrightDiagnostics
import Testing

@testable import SwiftwrightOpenAPI

/// The documents that OAI's meta-schemas accept or refuse.
struct ConformanceTests {
  private static let folder = Corpus.folder("oai-conformance")

  private static let documents: [String] = {
    guard let folder else { return [] }
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }.sorted()
  }()

  @Test(arguments: documents)
  func isAcceptedOrRefused(_ document: String) throws {
    let folder = try #require(Self.folder)
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: document)))
    let loaded = Loaded(bytes: bytes, name: document, place: DocumentPlace(files: FilesInMemory([:])), isResolved: true)
    let hasErrors = loaded.diagnostics.contains { $0.severity == .error }
    #expect(hasErrors == document.contains("/fail/"), "\(loaded.text)")
  }
}
