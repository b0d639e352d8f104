extension DiagnosticKind {
  /// 42xx: how schemas are put together; 44xx: what Swift's types do not show.
  static let types: [DiagnosticKind] = [
    DiagnosticKind(
      4201, "circular-allof", .error, "A schema is composed of itself.",
      meaning: "Through `allOf` it contains all of itself, which says nothing.",
      remedy: "Remove the reference to itself; for members of the same type, use `properties`.",
      example: "A: {allOf: [{$ref: '#/components/schemas/A'}]}"),
    DiagnosticKind(
      4202, "allof-conflict", .warning, "The parts of an `allOf` exclude each other.",
      meaning: "No value can have both types.",
      instead: "The Swift type is any JSON value.",
      remedy: "Let the parts agree on the type.",
      example: "allOf: [{type: string}, {type: integer}]"),
    DiagnosticKind(
      4203, "discriminator-without-branches", .warning, "A discriminator has nothing to choose from.",
      meaning: "There is no `oneOf` or `anyOf` beside it, and no schema that builds upon this one.",
      instead: "The Swift type is a plain struct, which keeps the members it does not know.",
      remedy: "List the alternatives in `oneOf`.",
      example: "{type: object, discriminator: {propertyName: kind}}"),
    DiagnosticKind(
      4204, "schema-too-deep", .error, "Schemas are nested too deep.",
      meaning: "Each level becomes a type within a type, and compilers and readers give up on them.",
      remedy: "Move the inner schemas to `components`.",
      example: "{properties: {a: {properties: {a: …}}}}"),
    DiagnosticKind(
      4205, "closed-parts", .warning, "A part of a composition forbids the members of the others.",
      meaning: "`additionalProperties: false` knows only the properties beside it, so that no value has them all.",
      instead: "The composition is closed as a whole: it has the members of all of its parts, and no others.",
      remedy: "Write `unevaluatedProperties: false` beside the `allOf`, and nothing in its parts.",
      example: "allOf: [{$ref: '#/components/schemas/Base'}], properties: {a: {}}, additionalProperties: false"),
    DiagnosticKind(
      4210, "endless-value", .warning, "No value is finite.",
      meaning: "The schema requires a member whose value is of the same schema, and so on without end.",
      instead: "The type is generated; no value of it can be made.",
      remedy: "Make one of the members optional, or let it be null.",
      example: "Node: {required: [next], properties: {next: {$ref: '#/components/schemas/Node'}}}"),
    DiagnosticKind(
      4401, "keyword-not-reflected", .warning, "A keyword is neither shown by the Swift type nor checked.",
      meaning: "What types cannot say, `validate()` and servers check, but for this keyword.",
      instead: "The value is read and written as if the keyword were not there.",
      remedy: "Check such values where they are used.",
      example: "{type: string, contentMediaType: application/xml, contentSchema: {type: object}}"),
    DiagnosticKind(
      4405, "recursive-container", .warning, "A schema is an array, a map or a text of itself, and nothing else.",
      meaning: "A Swift type alias cannot contain itself.",
      instead: "The type is any JSON value. Servers check it.",
      remedy: "Wrap the elements in an object.",
      example: "List: {type: array, items: {$ref: '#/components/schemas/List'}}"),
    DiagnosticKind(
      4406, "format-not-known", .note, "Nobody knows a `format`.",
      meaning: "It gives no Swift type, and `validate()` does not know what it asks for. Told once for each format.",
      instead: "Values are text or numbers like those without a format.",
      remedy: "Name a type of your own for it under `types.formats` in the configuration.",
      example: "{type: string, format: phone-number}"),
    DiagnosticKind(
      4407, "format-narrowed", .note, "A number of the format has no Swift type of its own.",
      meaning: "`decimal128` is of 34 digits and exponents to 6144, which no type of Foundation has.",
      instead: "It is a `Decimal`: all digits, and exponents from -128 to 127.",
      remedy: "Map the format to a type of your own in the configuration; otherwise nothing has to be done.",
      example: "price: {type: number, format: decimal128}"),
  ]
}
