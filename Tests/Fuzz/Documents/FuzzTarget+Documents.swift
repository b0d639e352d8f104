import Foundation
import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightMustache
import SwiftwrightOpenAPI
import SwiftwrightYAML

extension FuzzTarget {
  /// The generator as a whole, given the documents of a folder with changes.
  ///
  /// - Throws: What prevents the folder from being read; `Violation` if it has no documents.
  static func documents(in folder: String) throws -> FuzzTarget {
    let seeds = try FuzzedDocument.all(in: folder)
    let templates = try TemplateSet.standard()
    return FuzzTarget(name: "documents") { random in
      seeds[random.below(seeds.count)].changed(&random)
    } check: { input, _ in
      try generate(input, templates)
    }
  }

  private static func generate(_ input: [UInt8], _ templates: TemplateSet) throws {
    var sources = SourceFiles()
    var log = DiagnosticLog()
    let file = sources.add(name: "document.yaml", bytes: input)
    guard let documents = DocumentSet.load(file, sources: &sources, log: &log) else {
      return try require(log.hasErrors, "the document was given up without an error")
    }
    let api = resolveAPI(documents, log: &log)
    let options = Options(name: "Fuzzed", documentName: "document.yaml")
    let emitted = try emitSwift(api, options: options, templates: templates, log: &log)
    let paths = Set(emitted.files.map { $0.path.lowercased() })
    try require(log.hasErrors || paths.count == emitted.files.count, "two files have one name")
    var printer = DiagnosticPrinter(files: sources)
    _ = printer.print(log.sorted)
  }
}

/// A document that others are made from.
private final class FuzzedDocument: Sendable {
  private let bytes: [UInt8]
  private let tree: DocumentTree
  private let mutation: DocumentMutation

  private init?(_ file: SourceFile) {
    guard let node = try? parseYAML(file), node.mapping?["openapi"] != nil else { return nil }
    bytes = Array(file.bytes)
    tree = DocumentTree(node)
    mutation = DocumentMutation(of: tree)
  }

  /// The documents in a folder and below, but for large ones, which would only make the run longer.
  static func all(in folder: String) throws -> [FuzzedDocument] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    var sources = SourceFiles()
    let documents = try names.compactMap { name -> FuzzedDocument? in
      guard [".yaml", ".yml", ".json"].contains(where: name.hasSuffix) else { return nil }
      let bytes = try Data(contentsOf: URL(filePath: folder).appending(path: name))
      guard bytes.count <= 150_000 else { return nil }
      return FuzzedDocument(sources.add(name: name, bytes: Array(bytes)))
    }
    if documents.isEmpty { throw Violation("there are no OpenAPI documents in \(folder)") }
    return documents
  }

  func changed(_ random: inout SeededRandom) -> [UInt8] {
    if random.below(5) == 0 {
      var bytes = bytes
      for _ in 0...random.below(4) { FuzzTarget.change(&bytes, with: [bytes], words: Self.syntax, &random) }
      return bytes
    }
    var tree = tree
    for _ in 0...random.below(3) { tree = mutation.change(tree, &random) }
    return Array(tree.json.utf8)
  }

  private static let syntax = [
    "&a ", "*a", "<<: *a", "- ", ": ", "\n", "  ", "\t", "|", ">", "'", "\"", "{", "}", "[", "]", "!!str ", "---\n",
    "...\n",
    "#", "? ", "%YAML 1.1\n", "\u{FEFF}", "\u{0}", "~", "null", "&a [*a]", "0x1F", "1_000", ".inf", ".nan",
  ]
}
