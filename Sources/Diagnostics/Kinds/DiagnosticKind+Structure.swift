extension DiagnosticKind {
  /// 12xx: YAML that can be read, but makes no tree.
  static let structure: [DiagnosticKind] = [
    DiagnosticKind(
      1201, "several-documents", .error, "The file holds a second document.",
      meaning: "A line of `---` or `...` ends the document; an OpenAPI document is the only one in its file.",
      remedy: "Give each document its own file, or remove the line.",
      example: "openapi: 3.1.0\n---\nopenapi: 3.1.0"),
    DiagnosticKind(
      1202, "nesting-limit", .error, "Values are nested too deep.",
      meaning: "So deep a nesting is the work of a faulty tool, or an attack on the reader's memory.",
      remedy: "Look at what generated the document.",
      example: "[[[[[[[[[[…]]]]]]]]]]"),
    DiagnosticKind(
      1203, "duplicate-key", .error, "A mapping has the same key twice.",
      meaning: "YAML and JSON leave open which of the values counts; each tool decides differently.",
      remedy: "Remove one of them, or merge their values; the note says where the first is.",
      example: "/pets:\n  get: {operationId: listPets}\n  get: {operationId: findPets}"),
    DiagnosticKind(
      1204, "complex-key", .error, "A list or mapping is used as a key.",
      meaning: "YAML admits it, but OpenAPI's keys are text.",
      remedy: "Quote the key if it is meant as text.",
      example: "? [a, b]\n: value"),
    DiagnosticKind(
      1205, "merge-key", .error, "A merge key takes in something that is no mapping.",
      meaning: "`<<` adds the members of a mapping, or of a list of mappings, to the one it stands in.",
      remedy: "Let the alias refer to a mapping.",
      example: "base: &base 1\npet:\n  <<: *base"),
    DiagnosticKind(
      1206, "undefined-alias", .error, "An alias has no anchor.",
      meaning: "`*name` stands for the value marked with `&name` before it; there is none.",
      remedy: "Correct the name, move the anchor before the alias, or quote text that begins with `*`.",
      example: "pattern: *.pdf"),
    DiagnosticKind(
      1207, "recursive-alias", .error, "An alias stands inside of what it refers to.",
      meaning: "The value would hold itself without end.",
      remedy: "Use `$ref` for types that contain themselves.",
      example: "pet: &pet\n  parent: *pet"),
    DiagnosticKind(
      1208, "alias-expansion-limit", .error, "Aliases stand for too many values.",
      meaning: "Aliases of aliases multiply; a few lines may stand for billions of values.",
      remedy: "Write out what is meant, or use `$ref`.",
      example: "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n…"),
  ]
}
