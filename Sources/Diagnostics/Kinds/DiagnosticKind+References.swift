extension DiagnosticKind {
  private static let leadsNowhere = "A schema becomes any JSON value; of other objects, what refers is not generated."

  /// 30xx: where references lead.
  static let references: [DiagnosticKind] = [
    DiagnosticKind(
      3001, "unresolved-reference", .error, "A reference leads nowhere.",
      meaning: "There is nothing at the place it names; the message says how far the way goes.",
      tolerated: leadsNowhere,
      remedy: "Correct the name, or add what is missing.",
      example: "$ref: '#/components/schemas/Pett'"),
    DiagnosticKind(
      3002, "reference-cycle", .error, "References lead only to each other.",
      meaning: "Whoever follows them never comes to an object.",
      instead:
        "As an error, nothing is generated; as a warning, where one of them has a description, the type is any JSON value.",
      remedy: "Let one of them be a schema or object of its own.",
      example: "A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}"),
    DiagnosticKind(
      3003, "wrong-reference-kind", .error, "A reference leads to something of another kind.",
      meaning: "A schema was found where a parameter is needed, for example.",
      instead: "Within a schema, a warning tells that the type is any JSON value; elsewhere nothing is generated.",
      tolerated: leadsNowhere,
      remedy: "Refer to the right section of `components`.",
      example: "parameters:\n  - $ref: '#/components/schemas/Limit'"),
    DiagnosticKind(
      3004, "remote-reference", .error, "A reference leads to the network.",
      meaning: "Nothing is fetched while generating: the output depends on the files given alone.",
      tolerated: leadsNowhere,
      remedy: "Say which file stands for the address: `--map URL=FILE`, or `map` in the configuration.",
      example: "$ref: https://example.com/pet.yaml"),
    DiagnosticKind(
      3005, "reference-outside", .error, "A reference leaves the document's folder.",
      meaning: "A document could otherwise read any file of the machine.",
      remedy: "Move the file below the document's folder, or allow its folder: `--allow-root DIR`, or `allowRoots`.",
      example: "$ref: ../../etc/passwd"),
    DiagnosticKind(
      3006, "reference-directory", .error, "A reference leads to a folder.",
      meaning: "It ends with `/`, or names a folder.",
      remedy: "Name the file.",
      example: "$ref: schemas/"),
    DiagnosticKind(
      3007, "external-reference", .error, "A reference leads to another file of a document that stands alone.",
      meaning: "The document was not read from a folder, so that no files are beside it.",
      remedy: "Read it from a file.",
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
    DiagnosticKind(
      3012, "missing-file", .error, "A reference leads to a file that is not there.",
      meaning: "Its path is relative to the file that the reference stands in.",
      tolerated: leadsNowhere,
      remedy: "Correct the path, or add the file.",
      example: "$ref: schemas/Pett.yaml"),
    DiagnosticKind(
      3013, "unreadable-file", .error, "A reference leads to a file that cannot be read.",
      meaning: "The message has the system's reason.",
      remedy: "Give yourself the right to read it.",
      example: "$ref: secret.yaml"),
    DiagnosticKind(
      3014, "not-a-file", .error, "A reference leads to a device or a pipe.",
      meaning: "Reading it could take for ever.",
      remedy: "Refer to a file.",
      example: "$ref: pipe.yaml"),
    DiagnosticKind(
      3015, "file-too-large", .error, "A reference leads to a file of more than 128 MB.",
      meaning: "It would take more memory than a document is worth.",
      remedy: "Take what is needed out of it.",
      example: "$ref: dump.json"),
    DiagnosticKind(
      3016, "misplaced-reference", .warning, "A `$ref` stands where OpenAPI allows none.",
      meaning: "Operations, maps and texts cannot be references; some tools follow them there, and others do not.",
      instead: "The reference is followed.",
      remedy: "Refer to the path item in place of its operations, or write out what is referred to.",
      example: "/pets:\n  get: {$ref: paths/list_pets.yaml}"),
    DiagnosticKind(
      3017, "reference-outside-resource", .warning, "A reference is written as if no `$id` stood around it.",
      meaning: "A schema with `$id` is a resource of its own: `#` is that schema, and not the document.",
      instead: "The document is taken, where the way leads somewhere.",
      remedy: "Remove the `$id`, or write the file's name before the `#`.",
      example: "Pet:\n  $id: pet\n  items: {$ref: '#/components/schemas/Tag'}"),
    DiagnosticKind(
      3018, "dynamic-reference-widened", .warning, "A `$dynamicRef` can lead to several schemas.",
      meaning: "Which one it is depends on the schemas that a reader comes through, which no Swift type can say.",
      instead: "The type is any JSON value.",
      remedy: "Use `$ref` where one schema is meant.",
      example: "items: {$dynamicRef: '#node'}"),
  ]
}
