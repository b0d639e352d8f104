extension DiagnosticKind {
  /// 30xx: where references lead.
  static let references: [DiagnosticKind] = [
    DiagnosticKind(
      3001, "unresolved-reference", .error, "A reference leads nowhere.",
      meaning: "There is nothing at the place it names; the message says how far the way goes.",
      remedy: "Correct the name, or add what is missing.",
      example: "$ref: '#/components/schemas/Pett'"),
    DiagnosticKind(
      3002, "reference-cycle", .error, "References lead only to each other.",
      meaning: "Whoever follows them never comes to an object.",
      instead: "As an error, nothing is generated; as a warning, the type is any JSON value.",
      remedy: "Let one of them be a schema or object of its own.",
      example: "A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}"),
    DiagnosticKind(
      3003, "wrong-reference-kind", .error, "A reference leads to something of another kind.",
      meaning: "A schema was found where a parameter is needed, for example.",
      remedy: "Refer to the right section of `components`.",
      example: "parameters:\n  - $ref: '#/components/schemas/Limit'"),
    DiagnosticKind(
      3004, "remote-reference", .error, "A reference leads to the network.",
      meaning: "Nothing is fetched while generating: the output depends on the files given alone.",
      remedy: "Copy the file beside the document and refer to it, or say which file stands for the address.",
      example: "$ref: https://example.com/pet.yaml"),
    DiagnosticKind(
      3005, "reference-outside", .error, "A reference leaves the document's folder.",
      meaning: "A document could otherwise read any file of the machine.",
      remedy: "Move the file below the document's folder, or allow the folder that it is in.",
      example: "$ref: ../../etc/passwd"),
    DiagnosticKind(
      3006, "reference-directory", .error, "A reference leads to a folder.",
      meaning: "It ends with `/`, or names a folder.",
      remedy: "Name the file.",
      example: "$ref: schemas/"),
    DiagnosticKind(
      3007, "external-reference", .error, "A reference leads to another file.",
      meaning: "The document is read alone.",
      remedy: "Bundle the document into one file.",
      example: "$ref: pet.yaml"),
    DiagnosticKind(
      3008, "bad-pointer-escape", .error, "A `~` in a reference is no escape.",
      meaning: "In a JSON Pointer (RFC 6901), `~0` stands for `~` and `~1` for `/`; nothing else may follow a `~`.",
      remedy: "Write `~0` for `~`.",
      example: "$ref: '#/paths/~2pets'"),
    DiagnosticKind(
      3009, "bad-percent-encoding", .error, "A `%` in a reference is no escape.",
      meaning: "In a URI, `%` is followed by two hexadecimal digits, and these give UTF-8.",
      remedy: "Write `%25` for `%`.",
      example: "$ref: '#/components/schemas/100%'"),
    DiagnosticKind(
      3010, "ignored-beside-reference", .warning, "A field stands beside `$ref` and has no effect.",
      meaning: "Before OpenAPI 3.1, and outside of schemas, a reference stands for the whole object.",
      instead: "The field is ignored.",
      remedy: "Remove it, or wrap the reference: `allOf: [{$ref: …}]`.",
      example: "{$ref: '#/components/parameters/Limit', required: true}"),
    DiagnosticKind(
      3011, "unresolved-mapping", .error, "A discriminator maps a value to no schema.",
      meaning: "The mapping's value is neither the name of a schema nor a reference that leads to one.",
      remedy: "Correct it; the message suggests what may be meant.",
      example: "mapping: {dog: '#/components/schemas/Dogg'}"),
  ]
}
