extension DiagnosticKind {
  /// 10xx: the file as bytes; 11xx: what libyaml can't read.
  static let text: [DiagnosticKind] = [
    DiagnosticKind(
      1001, "file", .error, "A file cannot be read or written.",
      meaning: "The path leads to no file, or the system refuses it, or a folder stands where a file should.",
      remedy:
        "Check the path, which is relative to the configuration file or to the current folder, and its permissions.",
      example: "swiftwright lint spec/petz.yaml"),
    DiagnosticKind(
      1002, "unsupported-encoding", .error, "The file is UTF-16.",
      meaning: "Documents are read as UTF-8, with or without a byte order mark.",
      remedy: "Save the file as UTF-8: iconv -f UTF-16 -t UTF-8 api.yaml",
      example: "FF FE 6F 00 70 00 …"),
    DiagnosticKind(
      1003, "invalid-utf8", .error, "A byte is no text.",
      meaning: "The file is not valid UTF-8 at this place; often it is Latin-1.",
      remedy: "Save the file as UTF-8: iconv -f LATIN1 -t UTF-8 api.yaml",
      example: "title: Caf\\xE9"),
    DiagnosticKind(
      1004, "control-character", .error, "A control character stands in the text.",
      meaning: "YAML and JSON admit no control characters but tabs and line ends; they hide text from its readers.",
      remedy: "Remove it, or write it as an escape in double quotes: \"\\u0007\".",
      example: "title: bell\\x07"),
    DiagnosticKind(
      1005, "empty-document", .error, "The file holds nothing.",
      meaning: "There is no value in the file, or only comments.",
      remedy: "Check that the path is the one that was meant.",
      example: "# nothing but a comment"),
    DiagnosticKind(
      1101, "yaml-syntax", .error, "The text is no YAML.",
      meaning: "The parser tells at this place what it cannot go on with.",
      remedy: "Often a quote, a bracket or an indentation near this place, or the line before, is at fault.",
      example: "servers: [{url: https://example.com]"),
    DiagnosticKind(
      1102, "unclosed-quote", .error, "A quoted string has no end.",
      meaning: "A quote begins here, and the document ends before it is closed.",
      remedy: "Close the quote; within single quotes, a quote is written twice, within double quotes as \\\".",
      example: "title: 'Pets"),
    DiagnosticKind(
      1103, "unclosed-mapping", .error, "A `{` has no `}`.",
      meaning: "Between the members of a mapping in braces a `,` or the `}` is missing.",
      remedy: "Put it in; the note says where the mapping begins.",
      example: "info: {title: Pets version: 1.0.0}"),
    DiagnosticKind(
      1104, "unclosed-list", .error, "A `[` has no `]`.",
      meaning: "Between the items of a list in brackets a `,` or the `]` is missing.",
      remedy: "Put it in; the note says where the list begins.",
      example: "required: [name tag]"),
    DiagnosticKind(
      1105, "unexpected-character", .error, "A character cannot begin a value.",
      meaning: "In YAML, `@` and the backtick are reserved, and `%` begins a directive.",
      remedy: "Quote the text.",
      example: "title: @pets"),
    DiagnosticKind(
      1106, "tab-indentation", .error, "A tab indents a line.",
      meaning: "YAML takes only spaces for indentation, as tabs are of no certain width.",
      remedy: "Replace the tabs with spaces.",
      example: "info:\n\ttitle: Pets"),
    DiagnosticKind(
      1107, "unexpected-colon", .error, "A colon and a space stand where no key may be.",
      meaning: "Unquoted text with `: ` in it looks like a key, but none can begin here.",
      remedy: "Quote the text, or set the indentation right.",
      example: "description: Note: pets bite"),
    DiagnosticKind(
      1108, "missing-colon", .error, "A key has no colon.",
      meaning: "In a mapping, each key is followed by `:` and a space, or the end of the line.",
      remedy: "Put in the colon, or the space behind it.",
      example: "info:\n  title:Pets\n  version: 1.0.0"),
    DiagnosticKind(
      1109, "unexpected-indentation", .error, "A line is indented unlike its neighbours.",
      meaning: "The members of a mapping and the items of a list begin in the same column.",
      remedy: "Indent the line as the others; the note says where they begin.",
      example: "info:\n  title: Pets\n version: 1.0.0"),
    DiagnosticKind(
      1110, "unexpected-text", .error, "Text follows the end of the document.",
      meaning: "A document in braces or brackets, or a scalar, has ended before this text.",
      remedy: "Remove the text, or the bracket that ends the document too early.",
      example: "{\"openapi\": \"3.1.0\"}}"),
    DiagnosticKind(
      1111, "undefined-tag", .error, "A tag has a handle that nothing defines.",
      meaning: "`!name!type` needs a line `%TAG !name! …` before the document.",
      remedy: "Remove the tag: OpenAPI documents need none.",
      example: "title: !shop!text Pets"),
    DiagnosticKind(
      1112, "unexpected-end", .error, "The document ends inside of a mapping or list.",
      meaning: "The file may have been cut off.",
      remedy: "Fetch the document anew, or close what is open; the note says where the text ends.",
      example: "{\"openapi\": \"3.1.0\", \"paths\": {"),
  ]
}
