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
      6102, "operation-name", .warning, "Two operations have the same name in Swift.",
      meaning: "What tells their names apart is lost where they are written as Swift writes names.",
      instead: "The later one is called as the message says.",
      remedy: "Name it under `naming.operations` in the configuration.",
      example: "get: {operationId: list_pets}\npost: {operationId: listPets}"),
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
      7006, "inaccessible-parts", .error, "Parts in modules of their own are internal.",
      meaning: "The client and the server use the models, and would not see them.",
      remedy: "Say `modules: one`, or `access: package`.",
      example: "{modules: three, access: internal}"),
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
    DiagnosticKind(
      7103, "selects-nothing", .warning, "A pattern of `select` matches nothing.",
      meaning: "The document may have changed since, or the pattern is misspelt.",
      instead: "The pattern has no effect; where only such patterns are included, nothing is generated.",
      remedy: "Correct the pattern, or remove it.",
      example: "select: {include: {tags: [petz]}}"),
    DiagnosticKind(
      7104, "schema-still-used", .warning, "An excluded schema is used by what is generated.",
      meaning: "What is generated would not compile without it.",
      instead: "It is generated.",
      remedy: "Exclude the operations and schemas that use it, too, or map it to a type of your own.",
      example: "select: {exclude: {schemas: [Pet]}}"),
    DiagnosticKind(
      7105, "unknown-type-name", .error, "A type is renamed to one that there is not.",
      meaning: "The deprecated name would stand for nothing.",
      remedy: "Name a type as it is generated now.",
      example: "renamed: {Pet: Animl}"),
    DiagnosticKind(
      7106, "unknown-diagnostic", .warning, "There is no such diagnostic.",
      meaning: "Diagnostics are named by id or code, such as unknown-field or SW2103.",
      instead: "The line has no effect.",
      remedy: "Correct the name; `swiftwright explain` lists all.",
      example: "diagnostics: {unknown-feild: ignore}"),
  ]

  /// 72xx: what a document says of itself.
  static let extensions: [DiagnosticKind] = [
    DiagnosticKind(
      7201, "unknown-extension", .warning, "An extension of this tool is not known.",
      meaning: "It begins with `x-swiftwright-`, but there is no such extension.",
      instead: "It is ignored.",
      remedy: "Correct it.",
      example: "x-swiftwright-nam: Pet"),
    DiagnosticKind(
      7202, "invalid-extension", .warning, "An extension of this tool has a value that it cannot have.",
      meaning: "Names, types, modules and groups are Swift identifiers; `exclude` is a boolean, `ignore` a list.",
      instead: "It is ignored.",
      remedy: "Correct the value.",
      example: "x-swiftwright-name: my pet"),
    DiagnosticKind(
      7203, "idle-extension", .warning, "An extension of this tool has no effect here.",
      meaning: "`name` is for schemas, properties, operations and parameters, `type` and `import` for schemas, `group` "
        + "for operations, `exclude` for operations and schemas.",
      instead: "It is ignored.",
      remedy: "Move it to the object that is meant.",
      example: "info:\n  x-swiftwright-name: Pets"),
  ]

  /// 80xx: templates and output.
  static let output: [DiagnosticKind] = [
    DiagnosticKind(
      8001, "template", .error, "A template does not fit.",
      meaning: "It is no Mustache, or names what its view does not have.",
      remedy: "Compare it with the standard template of the same name in Templates/.",
      example: "{{#cases}}{{nmae}}{{/cases}}"),
    DiagnosticKind(
      8101, "version-not-bumped", .warning, "The document changed under the same version.",
      meaning: "Whoever has the old document cannot tell that there is a new one.",
      instead: "The files are generated, with the old version in their header.",
      remedy: "Raise `info.version`; `swiftwright diff` says by how much.",
      example: "info: {title: Pets, version: 1.0.0}  # as in the last run, but with another operation"),
  ]
}
