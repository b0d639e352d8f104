import Foundation
import SwiftwrightDiagnostics
import Testing

@testable import SwiftwrightYAML

/// Wherever a document is cut, its halves give what the whole gives, or nothing.
struct YAMLHalvesTests {
  @Test(
    arguments: [
      ("a: 1\nb: 2\nc:\n", 2), ("a:\n- 1\n- 2\nb:\n  - 3\n", 1),
      ("# of a\na: 1 # one\n\n# of b\nb:\n  c: 2\n# end\n", 1),
      ("---\na: 1\nb: 2\n...\n", 0), ("a: 1\n---\nb: 2\n", 0), ("a: 1\n...\nb: 2\n", 0),
      ("%YAML 1.2\n---\na: 1\nb: 2\n", 0),
      ("a: |\n  text\n\n  more\nb: >-\n  text\n", 1), ("a: |+\n  text\n\n\nb: 2\n", 1),
      ("a: |\n  text\n   \nb: |+\n\n", 1),
      ("a: 'x\nb: y'\nc: 1\n", 1), ("a: \"x\nb: y\nc: z\"\nd: 1\n", 1), ("a: [1,\nb, 2]\nc: {d: 1,\ne: 2}\nf: 3\n", 2),
      ("a: x\n  y\nb: z\n", 1), ("a: &x 1\nb: *x\nc: *x\n", 0), ("a: &x 1\nb: &x 2\nc: 3\n", 2),
      ("a: 1\nb: 2\na: 3\n", 0),
      ("a: &x {b: 1}\n<<: *x\nb: 2\n", 0), ("a: &x {b: 1}\n\"<<\": *x\nb: 2\n", 0), ("a: 1\nplain\nb: 2\n", 0),
      ("plain\na: 1\n", 0), ("a: 1\r\nb: \"x\"\r\n", 1), ("a: 1\rb: 2\n", 0), ("\u{FEFF}a: 1\nb: é\nc: ü\n", 2),
      ("a: \u{2028}\nb: 2\n", 0), ("a: 1\n b: 2\nc: 3\n", 0), ("a: 1\nb: @\n", 0), ("? a\n: 1\nb: 2\n", 0),
      ("{\na: 1,\nb: 2\n}\n", 0),
      ("a: 1\n\tb: 2\nc: 3\n", 0), ("a: !!str 1\nb: !!int \"2\"\n", 1), ("a:\n  b:\n    - c: 1\nd: 2", 1),
    ]
  )
  func handmade(text: String, halvesThatFit: Int) throws {
    #expect(try fitting(Array(text.utf8), "\(text.debugDescription)") == halvesThatFit)
  }

  @Test(arguments: YAMLSuiteTests.cases)
  func suite(_ item: YAMLSuiteTests.Case) throws {
    _ = try fitting([UInt8](try Data(contentsOf: item.folder.appending(path: "in.yaml"))), item.name)
  }

  @Test func aliasesOfBothHalvesTogetherStayWithinTheBound() throws {
    let keys = (0..<6).map { key in
      let levels = (1..<6).map { level in
        "&x\(level) [" + Array(repeating: "*x\(level - 1)", count: 11).joined(separator: ", ") + "]"
      }
      return "a\(key): [&x0 1, \(levels.joined(separator: ", "))]\n"
    }
    #expect(try fitting(Array(keys.joined().utf8), "beyond the bound") == 0)
  }

  @Test func aLargeDocumentIsReadInHalves() throws {
    let path = URL(filePath: #filePath).appending(path: "../../../spec/fireworks-gateway.yaml").standardizedFileURL
    let file = SourceFile(id: SourceFileID(index: 0), name: "gateway", bytes: [UInt8](try Data(contentsOf: path)))
    let halves = try #require(YAMLHalves(file)?.root())
    #expect(describe(halves) == describe(try #require(try YAMLBuilder.build(file))))
  }

  /// How many of the ways to cut give a root; each must be that of the whole.
  private func fitting(_ bytes: [UInt8], _ name: String) throws -> Int {
    let file = SourceFile(id: SourceFileID(index: 0), name: name, bytes: bytes)
    let whole = (try? YAMLBuilder.build(file)).flatMap { $0 }.map(describe)
    let roots = YAMLHalves.cuts(in: file).compactMap { YAMLHalves(file, at: $0)?.root() }
    for root in roots { #expect(describe(root) == whole, "\(name)") }
    return roots.count
  }
}
