extension DiagnosticKind {
  /// 40xx: schemas as they are written.
  static let schemas: [DiagnosticKind] = [
    DiagnosticKind(
      4001, "unknown-keyword", .warning, "A keyword is not known in schemas.",
      meaning: "JSON Schema ignores keywords it does not know, so a misspelt one has no effect.",
      instead: "The keyword is ignored.",
      remedy: "Correct it; extensions begin with `x-`.",
      example: "{type: string, maxLenght: 10}"),
    DiagnosticKind(
      4002, "unknown-type", .error, "A type is not known.",
      meaning: "JSON has null, boolean, integer, number, string, array and object.",
      instead: "As an error, nothing is generated; as a warning (in OpenAPI 3.0) it is any value.",
      remedy: "Write one of these; dates, for example, are `type: string` with `format: date`.",
      example: "type: date"),
    DiagnosticKind(
      4003, "duplicate-type", .warning, "A type is listed twice.",
      meaning: "The types of `type` are unique.",
      instead: "It counts once.",
      remedy: "Remove one.",
      example: "type: [string, string]"),
    DiagnosticKind(
      4004, "required-boolean", .error, "`required` is a boolean.",
      meaning: "In a schema, `required` lists the members that must be there; it stands beside `properties`.",
      instead: "As an error, nothing is generated; as a warning, it is ignored: the property is optional.",
      remedy: "List the name in the `required` of the parent.",
      example: "properties:\n  name: {type: string, required: true}"),
    DiagnosticKind(
      4005, "items-list", .warning, "`items` is a list.",
      meaning: "JSON Schema 2020-12 calls the schemas of single elements `prefixItems`.",
      instead: "It is read as `prefixItems`.",
      remedy: "Write `prefixItems`; `items` says what further elements are.",
      example: "items: [{type: number}, {type: number}]"),
    DiagnosticKind(
      4006, "exclusive-boolean", .warning, "An exclusive bound is a boolean.",
      meaning: "So it was in OpenAPI 3.0; from 3.1 on it is the bound itself.",
      instead: "It is read as in OpenAPI 3.0.",
      remedy: "Write `exclusiveMinimum: 0` in place of `minimum: 0` and `exclusiveMinimum: true`.",
      example: "{minimum: 0, exclusiveMinimum: true}"),
    DiagnosticKind(
      4007, "nullable-keyword", .warning, "`nullable` stands in a document that does not know it.",
      meaning: "OpenAPI 3.1 has replaced it by the type null.",
      instead: "It is read as in OpenAPI 3.0.",
      remedy: "Write `type: [string, \"null\"]`.",
      example: "openapi: 3.1.0\n…\n{type: string, nullable: true}"),
    DiagnosticKind(
      4008, "array-without-items", .warning, "An array does not say what its elements are.",
      meaning: "OpenAPI 3.0 demands `items` of arrays.",
      instead: "The elements are any JSON values.",
      remedy: "Add `items`; `items: {}` admits anything.",
      example: "type: array"),
    DiagnosticKind(
      4009, "invalid-pattern", .warning, "A pattern is no regular expression.",
      meaning: "Patterns are written as in ECMA-262.",
      instead: "Values are not checked against it.",
      remedy: "Correct it; the message says what is wrong.",
      example: "pattern: '[a-z'"),
    DiagnosticKind(
      4010, "empty-enum", .warning, "`enum` is empty.",
      meaning: "No value can be valid.",
      instead: "The list is ignored.",
      remedy: "Add values or remove the keyword.",
      example: "enum: []"),
    DiagnosticKind(
      4011, "duplicate-enum-value", .warning, "A value stands twice in `enum`.",
      meaning: "Values of an enum are unique.",
      instead: "It becomes one case.",
      remedy: "Remove one; the note says where the first is.",
      example: "enum: [red, green, red]"),
    DiagnosticKind(
      4012, "enum-type", .warning, "A value of `enum` is not of the schema's type.",
      meaning: "No value can be both.",
      instead: "The value is kept with the others.",
      remedy: "Quote it, or correct `type`.",
      example: "{type: string, enum: [1, 2]}"),
    DiagnosticKind(
      4013, "default-type", .warning, "The default is not of the schema's type.",
      meaning: "The default would not be valid.",
      instead: "The default is ignored in Swift.",
      remedy: "Quote it, or correct `type`.",
      example: "{type: integer, default: '10'}"),
    DiagnosticKind(
      4014, "const-type", .warning, "The constant is not of the schema's type.",
      meaning: "No value can be both.",
      instead: "The constant counts.",
      remedy: "Quote it, or correct `type`.",
      example: "{type: string, const: 1}"),
    DiagnosticKind(
      4015, "bounds", .warning, "A lower bound lies above the upper one.",
      meaning: "No value can be valid.",
      instead: "Both are kept, and servers refuse every value.",
      remedy: "Correct one of them.",
      example: "{minLength: 10, maxLength: 5}"),
    DiagnosticKind(
      4016, "multiple-of", .warning, "`multipleOf` is not greater than 0.",
      meaning: "Nothing is a multiple of 0, and JSON Schema admits no negative steps.",
      instead: "The keyword is ignored.",
      remedy: "Write a number greater than 0, or remove the keyword.",
      example: "multipleOf: 0"),
    DiagnosticKind(
      4017, "duplicate-required", .warning, "A name is listed twice in `required`.",
      meaning: "The names of `required` are unique.",
      instead: "It counts once.",
      remedy: "Remove one.",
      example: "required: [id, id]"),
    DiagnosticKind(
      4018, "required-unknown", .warning, "A required member is not among the properties.",
      meaning: "Nothing says what the member is; often its name is misspelt.",
      instead: "The Swift type has a member of any JSON value.",
      remedy: "Correct the name, or declare the property.",
      example: "{properties: {name: {type: string}}, required: [nam]}"),
    DiagnosticKind(
      4019, "undeclared-discriminator", .warning, "The discriminator's property is not declared.",
      meaning: "A schema that is told from others by a property should have it.",
      instead: "The union writes and reads the property all the same.",
      remedy: "Declare the property in the schema, and require it.",
      example: "{oneOf: […], discriminator: {propertyName: kind}}"),
    DiagnosticKind(
      4020, "pattern-not-checked", .warning, "A pattern names a property of characters that is not known.",
      meaning: "Validation knows general categories and binary properties, but not the scripts of characters.",
      instead: "Values are not checked against the pattern.",
      remedy: "Write the ranges of characters.",
      example: "pattern: '^\\p{Script=Greek}+$'"),
    DiagnosticKind(
      4021, "empty-type", .warning, "A list of types is empty.",
      meaning: "JSON Schema demands one or more; no value could match.",
      instead: "The keyword is ignored.",
      remedy: "Name the types, or remove the keyword.",
      example: "type: []"),
    DiagnosticKind(
      4022, "enum-words", .warning, "Names or descriptions of an enum's values do not fit the values.",
      meaning:
        "`x-enum-varnames`, `x-enumNames`, `x-enum-descriptions` and `x-enumDescriptions` have one text for each "
        + "value, in a list as long as `enum` or by the value.",
      instead: "The list is ignored, and names are made of the values.",
      remedy: "Let the list be as long as `enum`, and its names differ.",
      example: "{type: integer, enum: [1, 2, 3], x-enum-varnames: [low, high]}"),
  ]
}
