extension DiagnosticKind {
  /// 20xx: the document as a whole; 21xx: values of a wrong kind.
  static let document: [DiagnosticKind] = [
    DiagnosticKind(
      2001, "unsupported-version", .error, "The document is of a version that is not read.",
      meaning: "OpenAPI 3.0, 3.1 and 3.2 are read; Swagger 2.0 and others are not.",
      remedy: "Convert the document, for example with swagger2openapi.",
      example: "swagger: '2.0'"),
    DiagnosticKind(
      2002, "version-form", .warning, "The version has not all its parts.",
      meaning: "OpenAPI's versions have three parts, and are text.",
      instead: "It is read as the version it begins with.",
      remedy: "Write `openapi: 3.1.0`.",
      example: "openapi: 3.1"),
    DiagnosticKind(
      2003, "nothing-described", .error, "The document describes nothing.",
      meaning: "There is no `paths`, `components` or `webhooks`.",
      remedy: "Add one of them; `paths: {}` will do.",
      example: "openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}"),
    DiagnosticKind(
      2101, "wrong-type", .error, "A value is of the wrong kind.",
      meaning: "Text, a number, a list or a mapping stands where the specification wants another of them.",
      instead: "As an error, nothing is generated; as a warning, the field is ignored.",
      remedy: "The message says what is expected; often an indentation is at fault, or a `-` too few.",
      example: "tags: pets"),
    DiagnosticKind(
      2102, "missing-field", .error, "A required field is missing.",
      meaning: "The object makes no sense without the field, or the specification demands it.",
      instead: "As an error, nothing is generated; as a warning, the object is read without the field.",
      remedy: "Add the field.",
      example: "parameters:\n  - in: query\n    schema: {type: string}"),
    DiagnosticKind(
      2103, "unknown-field", .warning, "A field is not known here.",
      meaning: "The specification has no such field at this place; often it is misspelt, or one indentation off.",
      instead: "The field is ignored.",
      remedy: "Correct its name or its place; extensions begin with `x-`.",
      example: "get:\n  sumary: List pets"),
    DiagnosticKind(
      2104, "unknown-value", .error, "A value is none of those that are allowed.",
      meaning: "The field takes one of a few words.",
      instead: "As an error, nothing is generated; as a warning, the field is ignored.",
      remedy: "Choose one of those in the message.",
      example: "parameters:\n  - {name: id, in: url}"),
    DiagnosticKind(
      2105, "null-value", .warning, "A field is null.",
      meaning: "The key has no value, or an unquoted `null`; the specification wants something else.",
      instead: "The field is read as if it were absent.",
      remedy: "Give it a value or remove it; quote the type's name: \"null\".",
      example: "type: [string, null]"),
    DiagnosticKind(
      2106, "unquoted-string", .warning, "Text without quotes is read as something else.",
      meaning: "Without quotes, `1.0`, `true` or `2024` are a number, a boolean and a number.",
      instead: "The text is taken as it is written.",
      remedy: "Quote it.",
      example: "version: 1.0"),
    DiagnosticKind(
      2107, "negative-count", .error, "A count is negative.",
      meaning: "Lengths and numbers of items or members are 0 or more.",
      remedy: "Write 0 or more, or remove the keyword.",
      example: "minLength: -1"),
    DiagnosticKind(
      2108, "quoted-boolean", .warning, "A boolean stands in quotes.",
      meaning: "In quotes, `true` and `false` are text.",
      instead: "The boolean that the text names is taken.",
      remedy: "Remove the quotes.",
      example: "deprecated: 'true'"),
  ]

  /// 22xx: fields that do not go together.
  static let fields: [DiagnosticKind] = [
    DiagnosticKind(
      2201, "missing-description", .warning, "A response has no description.",
      meaning: "The specification demands one of each response.",
      instead: "The case of the output has no doc comment.",
      remedy: "Say in a few words when the response is given.",
      example: "'200': {content: {…}}"),
    DiagnosticKind(
      2202, "missing-schema", .error, "A parameter or header has neither `schema` nor `content`.",
      meaning: "Nothing says what its value may be.",
      instead: "As an error, nothing is generated; as a warning, the header is any text.",
      remedy: "Add `schema: {type: string}`, or what applies.",
      example: "parameters:\n  - {name: limit, in: query}"),
    DiagnosticKind(
      2203, "schema-and-content", .error, "A parameter or header has both `schema` and `content`.",
      meaning: "They are two ways to say the same thing, and exclude each other.",
      remedy: "Remove one; `content` is for values that are JSON or another media type.",
      example: "{name: q, in: query, schema: {…}, content: {application/json: {…}}}"),
    DiagnosticKind(
      2204, "exclusive-fields", .error, "Two fields stand side by side that exclude each other.",
      meaning: "The specification has no meaning for both. Where nothing depends on them, it is only a warning.",
      remedy: "Remove one of them.",
      example: "{schema: {…}, example: 1, examples: {two: {value: 2}}}"),
    DiagnosticKind(
      2205, "media-type-syntax", .warning, "A key of `content` is no media type.",
      meaning: "Media types have the form `type/subtype`, with parameters at will.",
      instead: "The body is carried as bytes under this name.",
      remedy: "Correct it; a schema's keyword here means that an indentation is off.",
      example: "content:\n  json: {schema: {type: object}}"),
    DiagnosticKind(
      2206, "duplicate-tag", .warning, "A tag is declared twice.",
      meaning: "Names in `tags` are unique.",
      instead: "The first declaration counts.",
      remedy: "Remove one; the note says where the first is.",
      example: "tags: [{name: pets}, {name: pets}]"),
    DiagnosticKind(
      2210, "tag-parent", .warning, "The parent of a tag is not there, or is below it.",
      meaning: "`parent` names another tag of the document; from there on there is no way back.",
      instead: "The parent is ignored.",
      remedy: "Correct the name, or remove the parent.",
      example: "tags: [{name: pets, parent: shops}]"),
    DiagnosticKind(
      2208, "empty-server-enum", .error, "A server variable has no values.",
      meaning: "No URL can be made of it.",
      remedy: "Add values, or remove `enum`.",
      example: "variables: {region: {default: eu, enum: []}}"),
    DiagnosticKind(
      2209, "link-body", .error, "A link has a `body`.",
      meaning: "An early schema of OpenAPI misspelt `server` so; no version has the field.",
      remedy: "Write `server`, or `requestBody`.",
      example: "links: {next: {operationId: list, body: {url: https://example.com}}}"),
    DiagnosticKind(
      2207, "default-not-in-enum", .warning, "The default of a server variable is none of its values.",
      meaning: "Clients use the default where nothing else is chosen.",
      instead: "The default is used as it is.",
      remedy: "Add it to `enum`, or choose another.",
      example: "port: {enum: ['443', '8443'], default: '80'}"),
  ]
}
