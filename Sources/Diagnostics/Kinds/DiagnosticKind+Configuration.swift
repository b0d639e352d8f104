extension DiagnosticKind {
  /// 60xx: names in Swift.
  static let names: [DiagnosticKind] = [
    DiagnosticKind(
      6001, "unusable-name", .error, "A configured name cannot be used.",
      meaning: "It is a word of Swift, no identifier, or taken by another declaration of the same scope.",
      remedy: "Choose another name in the configuration.",
      example: "naming: {types: {pet: Type}}"),
    DiagnosticKind(
      6002, "name-clash", .warning, "Two names are one in Swift.",
      meaning: "They differ only by case, by punctuation, or by what no identifier can hold.",
      instead: "The second of them takes a longer name, which may change when the document's order does.",
      remedy: "Name one of them in the configuration, or rename it in the document.",
      example: "properties: {user.name: {type: string}, user_name: {type: string}}"),
    DiagnosticKind(
      6003, "operation-name", .warning, "Two operations have the same name in Swift.",
      meaning: "Their `operationId`s differ only by case, by punctuation, or by what no identifier can hold.",
      instead: "The second of them takes a longer name, which may change when the document's order does.",
      remedy: "Name one of them in the configuration, or rename it in the document.",
      example: "get: {operationId: getPet}\n…\npost: {operationId: get_pet}"),
    DiagnosticKind(
      6101, "same-name", .note, "Two schemas of different files would have the same name.",
      meaning: "A schema in a file of its own is called as the file is, or as the last step of the way to it.",
      instead: "One of them takes the name of its file or folder before its own.",
      remedy: "Nothing has to be done; a component that refers to it gives it another name.",
      example: "schema: {$ref: billing/error.yaml}\n…\nschema: {$ref: apps/error.yaml}"),
  ]

  /// 70xx: the configuration file; 71xx: what it says of a document.
  static let configuration: [DiagnosticKind] = [
    DiagnosticKind(
      7001, "unknown-key", .error, "A key of the configuration is not known.",
      meaning: "A misspelt key would have no effect, and nobody would notice.",
      remedy: "Correct it; `swiftwright config-schema` prints the JSON Schema of the file.",
      example: "documents:\n  - nmae: Pets"),
    DiagnosticKind(
      7002, "missing-key", .error, "A key of the configuration is missing.",
      meaning: "Each document has `name`, `document` and `output`.",
      remedy: "Add the key.",
      example: "documents:\n  - name: Pets"),
    DiagnosticKind(
      7003, "duplicate-name", .error, "Two documents have the same name.",
      meaning: "Their modules and types would have the same names.",
      remedy: "Rename one of them.",
      example: "documents:\n  - {name: Pets, …}\n  - {name: Pets, …}"),
    DiagnosticKind(
      7004, "duplicate-output", .error, "Two documents are written to the same folder.",
      meaning: "Each would remove the other's files.",
      remedy: "Give each document a folder of its own, none within another's.",
      example: "documents:\n  - {output: Sources, …}\n  - {output: Sources/Pets, …}"),
    DiagnosticKind(
      7005, "invalid-name", .error, "A configured name is no Swift identifier.",
      meaning: "It is written into the code as it is.",
      remedy: "Use ASCII letters, digits and `_`, a letter first.",
      example: "naming: {types: {pet: my-pet}}"),
    DiagnosticKind(
      7101, "unknown-schema", .warning, "The configuration names a schema that the document does not have.",
      meaning: "The document may have changed since.",
      instead: "The line has no effect.",
      remedy: "Correct the name, or remove the line.",
      example: "naming: {types: {pett: Pet}}"),
    DiagnosticKind(
      7102, "unknown-operation", .warning, "The configuration names an operation that the document does not have.",
      meaning: "The document may have changed since.",
      instead: "The line has no effect.",
      remedy: "Correct the `operationId`, or remove the line.",
      example: "naming: {operations: {listPetz: pets.list}}"),
  ]

  /// 80xx: templates and output.
  static let output: [DiagnosticKind] = [
    DiagnosticKind(
      8001, "template", .error, "A template does not fit.",
      meaning: "It is no Mustache, or names what its view does not have.",
      remedy: "Compare it with the standard template of the same name in Templates/.",
      example: "{{#cases}}{{nmae}}{{/cases}}")
  ]
}
