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
      4401, "keyword-not-reflected", .warning, "A keyword is not shown by the Swift type.",
      meaning: "Swift's type system cannot say what the keyword says.",
      instead: "The type is wider than the schema: it holds every valid value, and others. Servers check the keyword.",
      remedy: "Nothing has to be done.",
      example: "{type: object, not: {required: [a, b]}}"),
    DiagnosticKind(
      4402, "enum-widened", .warning, "The values of an enum have no common Swift type.",
      meaning: "Enums become Swift enums where all values are strings or all are integers.",
      instead: "The type is the one in the message, which holds other values, too. Servers check the values.",
      remedy: "Nothing has to be done.",
      example: "enum: [1, auto, {x: 1}]"),
    DiagnosticKind(
      4403, "const-widened", .warning, "A constant is a list or an object.",
      meaning: "Such constants have no literal in Swift.",
      instead: "The type is any JSON value. Servers check it.",
      remedy: "Nothing has to be done.",
      example: "const: {x: 1}"),
    DiagnosticKind(
      4404, "tuple-widened", .warning, "Elements of an array have their own types.",
      meaning: "`prefixItems` gives each place of the array a schema.",
      instead: "The Swift type is an array of any JSON values. Servers check the elements.",
      remedy: "Nothing has to be done.",
      example: "prefixItems: [{type: string}, {type: integer}]"),
    DiagnosticKind(
      4405, "recursive-container", .warning, "A schema is an array or map of itself, and nothing else.",
      meaning: "A Swift type alias cannot contain itself.",
      instead: "The type is any JSON value. Servers check it.",
      remedy: "Wrap the elements in an object.",
      example: "List: {type: array, items: {$ref: '#/components/schemas/List'}}"),
  ]
}
