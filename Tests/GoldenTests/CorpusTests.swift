import Foundation
import SwiftwrightConcurrency
import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightOpenAPI
import SwiftwrightTestSupport
import Testing

@testable import swiftwright

/// What is reported of each document of the corpus, in `corpus.txt`: the document, the kind, how often.
@Suite(.offThePool)
struct CorpusTests {
  private static let corpus: URL = {
    if let path = ProcessInfo.processInfo.environment["SWIFTWRIGHT_CORPUS"] { return URL(filePath: path) }
    return Golden.package.appending(path: "../shared/corpus").standardizedFileURL
  }()
  private static let isThere = FileManager.default.fileExists(atPath: corpus.path)

  @Test(.enabled(if: isThere, "there is no corpus beside the package; set SWIFTWRIGHT_CORPUS to where it is"))
  func diagnosticsAreAsRecorded() throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.corpus.path).filter { path in
      let folder = path.prefix { $0 != "/" }
      return [".yaml", ".yml", ".json"].contains(where: path.hasSuffix) && !["mustache", "yaml-suite"].contains(folder)
    }
    let texts = try paths.sorted().concurrentMap { path -> String in
      let data = try Data(contentsOf: Self.corpus.appending(path: path))
      guard Self.isDocument(data) else { return "" }
      return path.hasPrefix("malformed/") ? "" : try Self.report(path)
    }
    try Golden.check(texts.joined(), Golden.folder.appending(path: "corpus.txt"))
  }

  private static func isDocument(_ data: Data) -> Bool {
    String(decoding: data.prefix(200_000), as: UTF8.self).contains(#/(?m)^\s*["']?openapi["']?\s*:/#)
  }

  /// A line for each kind; `refused` leads those of a document of which nothing is generated.
  private static func report(_ path: String) throws -> String {
    var session = Session()
    guard let file = session.read(corpus.appending(path: path).path) else { return "\(path) unreadable\n" }
    let configuration = DocumentConfiguration(name: "Sample", document: file.name, output: "expected")
    let place = session.place(of: configuration.document, configuration.references)
    if let documents = DocumentSet.load(file, place: place, sources: &session.sources, log: &session.log) {
      let api = resolveAPI(documents, log: &session.log)
      _ = summarizeSwift(api, options: configuration.options, log: &session.log)
    }
    let counts = Dictionary(grouping: session.log.sorted, by: \.id).mapValues(\.count).sorted { $0.key < $1.key }
    let mark = session.log.hasErrors ? " refused" : ""
    return counts.map { "\(path)\(mark) \($0.key) \($0.value)\n" }.joined()
  }
}
