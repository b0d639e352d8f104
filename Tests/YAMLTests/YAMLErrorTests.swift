import SwiftwrightDiagnostics
import Testing

@testable import SwiftwrightYAML

/// What is said about text that is no document, word for word.
struct YAMLErrorTests {
  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", "3:1 duplicate-key: duplicate key `a`; 1:1 first here"),
    ("", "1:1 empty-document: the document is empty"),
    ("# nothing\n", "1:1 empty-document: the document is empty"),
    ("a: 1\n---\nb: 2\n", "2:1 several-documents: a second document begins here; one file holds one document"),
    ("a:\n\tb: 1\n", "2:1 unexpected-character: a value cannot begin with this character; indent with spaces, and quote "
      + "text that begins with `@`, `` ` `` or `%`"),
    ("a: *x\n", "1:4 undefined-alias: no anchor `&x` stands before this alias"),
    ("a: &x [*x]\n", "1:8 recursive-alias: the alias `*x` stands inside of what it refers to; 1:4 the anchor is here"),
    ("? [a]\n: b\n", "1:3 complex-key: a list cannot be a key"),
    ("{{a: b}: c}", "1:2 complex-key: a mapping cannot be a key"),
    ("a: {<<: 1}\n", "1:9 merge-key: a merge key `<<` takes a mapping or a list of mappings, not an integer"),
    ("{\"a\": [1, 2", "1:7 unexpected-end: the document ends inside of this list; 1:12 it ends here"),
    ("a: \"b\nc: d\n", "1:4 unclosed-quote: this quoted string has no end"),
    ("a: b: c\n", "1:5 unexpected-colon: `: ` cannot stand here; quote the text if it belongs to a string, or check the "
      + "indentation"),
    ("a\nb: c\n", "2:2 unexpected-colon: `: ` cannot stand here; quote the text if it belongs to a string, or check the "
      + "indentation"),
    ("a:\n   b: 1\n  c: 2\n", "3:3 unexpected-indentation: a key is expected here; check the indentation; 1:1 the "
      + "mapping begins here"),
    ("é: \u{1}", "1:4 control-character: control character U+0001 is not allowed"),
  ])
  func errors(text: String, expected: String) {
    #expect(message(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    ([0x61, 0x3A, 0x20, 0xE9, 0x0A], "1:4 invalid-utf8: byte 0xE9 is no valid UTF-8; save the file as UTF-8"),
    ([0xFF, 0xFE, 0x61, 0x00], "1:1 unsupported-encoding: UTF-16 is not supported; save the file as UTF-8"),
  ] as [([UInt8], String)])
  func encodings(bytes: [UInt8], expected: String) {
    #expect(message(bytes) == expected)
  }

  /// Aliases share what they refer to, so a document of a kilobyte cannot fill the memory of who walks it.
  @Test func aliasBomb() {
    let lines = (1...9).map { level in
      "l\(level): &l\(level) [\(Array(repeating: "*l\(level - 1)", count: 9).joined(separator: ","))]\n"
    }
    #expect(
      message(Array(("l0: &l0 x\n" + lines.joined()).utf8))
        == "8:10 alias-expansion-limit: with this alias, aliases stand for more than 1000000 values; 2:10 the first of "
        + "them is here")
  }

  private func message(_ bytes: [UInt8]) -> String {
    do throws(YAMLError) {
      _ = try parseYAML(SourceFile(id: SourceFileID(index: 0), name: "x", bytes: bytes))
      return "no error"
    } catch {
      let notes = error.notes.map { note in
        "; " + (note.location.map { "\($0.line):\($0.column) " } ?? "") + note.message
      }
      return "\(error.location.line):\(error.location.column) \(error.id): \(error.message)" + notes.joined()
    }
  }
}
