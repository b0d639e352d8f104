import Foundation
import SwiftwrightDiagnostics
import Testing

@testable import SwiftwrightOpenAPI

/// Documents with one fault each, and what must come of them.
struct MalformedTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let file: String
    let outcomes: [String]
    let line: Int32?

    var testDescription: String { file }
  }

  static let rows: [Row] = {
    guard let folder = Corpus.folder("malformed"),
      let table = try? String(contentsOf: folder.appending(path: "expected.md"), encoding: .utf8)
    else { return [] }
    return table.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count > 4, cells[0].contains(".") else { return nil }
      return Row(file: cells[0], outcomes: cells[1].components(separatedBy: " or "), line: Int32(cells[2]))
    }
  }()

  @Test(arguments: rows)
  func outcome(_ row: Row) throws {
    let folder = try #require(Corpus.folder("malformed"))
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: row.file)))
    let files = FilesInMemory([:])
    let loaded = Loaded(bytes: bytes, name: row.file, place: DocumentPlace(files: files), isResolved: true)
    let worst = loaded.diagnostics.map(\.severity).max()
    let outcome = worst.map(\.rawValue) ?? "accept"
    #expect(row.outcomes.contains(outcome), "\(loaded.text)")
    guard outcome != "accept", let line = row.line else { return }
    let lines = loaded.diagnostics.flatMap { [$0.location?.line] + $0.notes.map { $0.location?.line } }
    #expect(lines.contains(line), "\(loaded.text)")
  }
}
