import CSwiftwrightLibYAML
import SwiftwrightDiagnostics

extension YAMLError {
  /// Says in our words what libyaml stopped at.
  init(_ parser: yaml_parser_t, _ marks: YAMLMarks) {
    let problem = parser.problem.map { String(cString: $0) } ?? "the text cannot be read"
    let context = parser.context.map { String(cString: $0) } ?? ""
    let place = marks.location(parser.problem_mark)
    let start = marks.location(parser.context_mark)
    switch (problem, context) {
    case ("found unexpected end of stream", "while scanning a quoted scalar"):
      self.init("unclosed-quote", "this quoted string has no end", at: start)
    case ("found unexpected document indicator", "while scanning a quoted scalar"):
      self.init(
        "unclosed-quote", "this quoted string has no end", at: start,
        notes: [.init("the document ends here", at: place)])
    case ("did not find expected ',' or '}'", _):
      self.init(
        "unclosed-mapping", "`,` or `}` is missing here", at: place,
        notes: [.init("the mapping begins here", at: start)])
    case ("did not find expected ',' or ']'", _):
      self.init(
        "unclosed-list", "`,` or `]` is missing here", at: place,
        notes: [.init("the list begins here", at: start)])
    case ("found character that cannot start any token", _):
      self.init(
        "unexpected-character",
        "a value cannot begin with this character; indent with spaces, and quote text that begins with `@`, `` ` `` "
          + "or `%`",
        at: place)
    case ("found a tab character that violates indentation", _),
      ("found a tab character where an indentation space is expected", _):
      self.init("tab-indentation", "a tab cannot indent; use spaces", at: place)
    case ("mapping values are not allowed in this context", _):
      self.init(
        "unexpected-colon", "`: ` cannot stand here; quote the text if it belongs to a string, or check the indentation",
        at: place)
    case ("could not find expected ':'", _):
      self.init("missing-colon", "a key is missing its `:` (followed by a space)", at: start)
    case ("did not find expected key", _):
      self.init(
        "unexpected-indentation", "a key is expected here; check the indentation", at: place,
        notes: [.init("the mapping begins here", at: start)])
    case ("did not find expected '-' indicator", _):
      self.init(
        "unexpected-indentation", "`- ` is expected here; check the indentation", at: place,
        notes: [.init("the list begins here", at: start)])
    case ("did not find expected <document start>", _):
      self.init("unexpected-text", "the document ends before this text", at: place)
    case ("found undefined tag handle", _):
      self.init("undefined-tag", "no `%TAG` line defines this tag's handle", at: start)
    default:
      let text = context.isEmpty ? problem : "\(problem) \(context)"
      self.init("yaml-syntax", text, at: place)
    }
  }

  /// Says which byte is no text, where libyaml's reader came upon one.
  init?(readerOf parser: yaml_parser_t, in file: SourceFile) {
    guard parser.error == YAML_READER_ERROR else { return nil }
    let offset = Int(clamping: parser.problem_offset)
    let place = file.location(atOffset: offset)
    let byte = file.bytes.indices.contains(offset) ? file.bytes[offset] : file.bytes.last ?? 0
    if parser.problem.map({ String(cString: $0) }) == "control characters are not allowed" {
      let hexadecimal = String(UInt32(clamping: parser.problem_value), radix: 16, uppercase: true)
      let digits = String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
      self.init("control-character", "control character U+\(digits) is not allowed", at: place)
    } else {
      self.init("invalid-utf8", "byte 0x\(String(byte, radix: 16, uppercase: true)) is no valid UTF-8; save the file as UTF-8", at: place)
    }
  }
}
