import SwiftwrightSpecDiff
import Testing

/// Two schemas that differ in one thing, with what the specification makes of it.
struct SchemaPair: Sendable, CustomTestStringConvertible {
  var old: String
  var new: String
  /// The rules that name the difference from old to new, and back.
  var rules: [Rule]
  var reverse: [Rule]
  /// What it does to an old client with a new server, where the schema is in a request and where it is in a response.
  var request: Severity
  var response: Severity
  /// The same on the way back.
  var reverseRequest: Severity
  var reverseResponse: Severity

  var testDescription: String { "\(old) → \(new)" }

  /// A pair of which the new schema admits less. In requests that breaks old clients, in responses nobody; and the way
  /// back is the reverse.
  ///
  /// - Parameter tolerated: Whether generated clients cope with the wider response.
  static func narrowing(
    _ old: String, _ new: String, _ rule: Rule, _ reverse: Rule, tolerated: Bool = false
  ) -> SchemaPair {
    SchemaPair(
      old: old, new: new, rules: [rule], reverse: [reverse], request: .breaking, response: .compatible,
      reverseRequest: .compatible, reverseResponse: tolerated ? .possibly : .breaking)
  }

  /// A pair of which neither schema admits what the other does.
  static func incompatible(_ old: String, _ new: String, _ rules: [Rule]) -> SchemaPair {
    SchemaPair(
      old: old, new: new, rules: rules, reverse: rules, request: .breaking, response: .breaking,
      reverseRequest: .breaking, reverseResponse: .breaking)
  }

  /// A pair that makes no difference to what is sent.
  static func equivalent(_ old: String, _ new: String, _ rules: [Rule] = [], _ reverse: [Rule] = []) -> SchemaPair {
    SchemaPair(
      old: old, new: new, rules: rules, reverse: reverse, request: .compatible, response: .compatible,
      reverseRequest: .compatible, reverseResponse: .compatible)
  }

  static let all: [SchemaPair] = types + properties + values + limits

  private static let types: [SchemaPair] = [
    .incompatible("{type: string}", "{type: integer}", [.typeChanged]),
    .incompatible("{type: string}", "{type: boolean}", [.typeChanged]),
    .incompatible("{type: array, items: {type: string}}", "{type: string}", [.typeChanged]),
    .incompatible("{type: object, properties: {a: {type: string}}}", "{type: array, items: {}}", [.typeChanged]),
    .incompatible("{type: string, format: date}", "{type: string, format: date-time}", [.formatChanged]),
    .incompatible("{const: a}", "{const: b}", [.constantChanged]),
    .narrowing("{type: number}", "{type: integer}", .typeNarrowed, .typeWidened),
    .narrowing(
      "{type: string, contentMediaType: application/json, contentSchema: {type: number}}",
      "{type: string, contentMediaType: application/json, contentSchema: {type: integer}}", .typeNarrowed, .typeWidened),
    .narrowing(
      "{type: string, contentMediaType: application/json}",
      "{type: string, contentMediaType: application/json, contentSchema: {type: integer}}", .typeNarrowed, .typeWidened),
    .narrowing("{}", "{type: string}", .typeNarrowed, .typeWidened),
    .narrowing("{type: string}", "{type: string, format: uuid}", .typeNarrowed, .typeWidened),
    .narrowing("{type: integer, format: int64}", "{type: integer, format: int32}", .typeNarrowed, .typeWidened),
    .narrowing("{type: number, format: double}", "{type: number, format: float}", .typeNarrowed, .typeWidened),
    .narrowing("{type: [string, 'null']}", "{type: string}", .nullRefused, .nullAdmitted),
    .narrowing(
      "{type: array, items: {type: number}}", "{type: array, items: {type: integer}}", .typeNarrowed, .typeWidened),
    .narrowing(
      "{type: object, additionalProperties: {type: number}}", "{type: object, additionalProperties: {type: integer}}",
      .typeNarrowed, .typeWidened),
    .narrowing(
      "{oneOf: [{type: string}, {type: integer}]}", "{type: string}", .typeNarrowed, .typeWidened),
    .narrowing(
      "{oneOf: [{$ref: '#/components/schemas/Other'}, {$ref: '#/components/schemas/More'}]}",
      "{oneOf: [{$ref: '#/components/schemas/Other'}, {$ref: '#/components/schemas/More'}, {type: string}]}",
      .branchAdded, .branchRemoved
    ).reversed(tolerated: true),
    .equivalent(
      "{type: string}", "{type: string, description: Text}", [.documentationChanged], [.documentationChanged]),
    .equivalent("{type: string}", "{type: string, deprecated: true}", [.deprecated]),
    .equivalent("{type: [string, 'null']}", "{oneOf: [{type: string}, {type: 'null'}]}"),
    .equivalent(
      "{type: object, properties: {a: {type: string}}}", "{allOf: [{type: object, properties: {a: {type: string}}}]}"),
  ]

  private static let properties: [SchemaPair] = [
    // Optional: an old client neither sends nor expects it. Without it, what clients sent or read is lost.
    SchemaPair(
      old: object("a: {type: string}"), new: object("a: {type: string}, b: {type: string}"),
      rules: [.propertyAdded], reverse: [.propertyRemoved], request: .compatible, response: .compatible,
      reverseRequest: .possibly, reverseResponse: .possibly),
    SchemaPair(
      old: object("a: {type: string}"), new: object("a: {type: string}, b: {type: string}", required: "b"),
      rules: [.requiredPropertyAdded], reverse: [.requiredPropertyRemoved], request: .breaking, response: .compatible,
      reverseRequest: .possibly, reverseResponse: .breaking),
    SchemaPair(
      old: object("a: {type: string}", rest: closed), new: object("a: {type: string}, b: {type: string}", rest: closed),
      rules: [.propertyAddedToClosed], reverse: [.propertyRemovedFromClosed, .propertyRemoved], request: .compatible,
      response: .possibly, reverseRequest: .breaking, reverseResponse: .possibly),
    .narrowing(
      object("a: {type: string}"), object("a: {type: string}", required: "a"), .propertyBecameRequired,
      .propertyBecameOptional),
    .narrowing(
      object("a: {type: string}"), object("a: {type: string}", rest: closed), .additionalNarrowed, .additionalWidened,
      tolerated: true),
    .narrowing(
      object("a: {type: string}"), object("a: {type: string}", rest: ", additionalProperties: {type: string}"),
      .additionalNarrowed, .additionalWidened, tolerated: true),
    .incompatible(object("a: {type: string}"), object("a: {type: integer}"), [.typeChanged]),
    .narrowing(
      object("a: {type: [string, 'null']}"), object("a: {type: string}"), .nullRefused, .nullAdmitted),
    // What servers manage is not for clients to send.
    SchemaPair(
      old: object("a: {type: string}"), new: object("a: {type: string, readOnly: true}"),
      rules: [.propertyBecameReadOnly], reverse: [.propertyBecameWritable], request: .possibly, response: .compatible,
      reverseRequest: .compatible, reverseResponse: .compatible),
    SchemaPair(
      old: object("a: {type: string}", required: "a"), new: object("a: {type: string, readOnly: true}", required: "a"),
      rules: [.requiredPropertyBecameReadOnly], reverse: [.requiredPropertyBecameWritable], request: .possibly,
      response: .compatible, reverseRequest: .breaking, reverseResponse: .compatible),
    SchemaPair(
      old: object("a: {type: string}"), new: object("a: {type: string, writeOnly: true}"),
      rules: [.propertyBecameWriteOnly], reverse: [.propertyBecameReadable], request: .compatible, response: .breaking,
      reverseRequest: .compatible, reverseResponse: .compatible),
    // A required property that is read-only is required of responses only.
    SchemaPair(
      old: object("a: {type: string}"),
      new: object("a: {type: string}, b: {type: string, readOnly: true}", required: "b"),
      rules: [.requiredPropertyAdded], reverse: [.requiredPropertyRemoved], request: .compatible, response: .compatible,
      reverseRequest: .compatible, reverseResponse: .breaking),
    SchemaPair(
      old: object("a: {type: string}"),
      new: object("a: {type: string}, b: {type: string, writeOnly: true}", required: "b"),
      rules: [.requiredPropertyAdded], reverse: [.requiredPropertyRemoved], request: .breaking, response: .compatible,
      reverseRequest: .possibly, reverseResponse: .compatible),
    .equivalent(
      object("a: {type: string}"), object("a: {type: string, deprecated: true}"), [.deprecated]),
    .equivalent(
      object("a: {type: string}"), object("a: {type: string, description: Text}"), [.documentationChanged],
      [.documentationChanged]),
    .equivalent(object("a: {type: string}, b: {type: string}"), object("b: {type: string}, a: {type: string}")),
    // A cycle through itself; the one change is found once.
    .narrowing(
      object("a: {type: number}, next: {$ref: '#/components/schemas/Thing'}"),
      object("a: {type: integer}, next: {$ref: '#/components/schemas/Thing'}"), .typeNarrowed, .typeWidened),
  ]

  private static let values: [SchemaPair] = [
    .narrowing(
      "{type: string, enum: [a, b, c]}", "{type: string, enum: [a, b]}", .enumValueRemoved, .enumValueAdded,
      tolerated: true),
    .narrowing(
      "{type: integer, enum: [1, 2, 3]}", "{type: integer, enum: [1, 2]}", .enumValueRemoved, .enumValueAdded,
      tolerated: true),
    .narrowing("{type: string}", "{type: string, enum: [a, b]}", .typeNarrowed, .typeWidened),
    .narrowing(
      "{type: array, items: {type: string, enum: [a, b]}}", "{type: array, items: {type: string, enum: [a]}}",
      .enumValueRemoved, .enumValueAdded, tolerated: true),
    .equivalent("{type: string, enum: [a, b]}", "{type: string, enum: [b, a]}"),
    SchemaPair(
      old: object("a: {type: string, default: x}"), new: object("a: {type: string, default: y}"),
      rules: [.defaultChanged], reverse: [.defaultChanged], request: .possibly, response: .possibly,
      reverseRequest: .possibly, reverseResponse: .possibly),
    SchemaPair(
      old: tagged("kind"), new: tagged("type"), rules: [.discriminatorChanged], reverse: [.discriminatorChanged],
      request: .breaking, response: .breaking, reverseRequest: .breaking, reverseResponse: .breaking),
  ]

  private static let limits: [SchemaPair] =
    [
      ("{type: string}", "{type: string, minLength: 1}"),
      ("{type: string, maxLength: 9}", "{type: string, maxLength: 8}"),
      // What is composed of one part is that part.
      ("{allOf: [{type: string, maxLength: 9}]}", "{allOf: [{type: string, maxLength: 8}]}"),
      (object("a: {allOf: [{type: string, minLength: 1}]}"), object("a: {allOf: [{type: string, minLength: 2}]}")),
      (
        "{allOf: [{description: A, type: array, items: {}}]}",
        "{allOf: [{description: A, type: array, items: {}, uniqueItems: true}]}"
      ),
      ("{type: string}", "{type: string, pattern: '^a'}"),
      ("{type: integer, minimum: 1}", "{type: integer, minimum: 2}"),
      ("{type: integer}", "{type: integer, maximum: 10}"),
      ("{type: number, exclusiveMinimum: 0}", "{type: number, exclusiveMinimum: 1}"),
      ("{type: number}", "{type: number, exclusiveMaximum: 5}"),
      ("{type: integer, multipleOf: 2}", "{type: integer, multipleOf: 4}"),
      ("{type: array, items: {type: string}}", "{type: array, items: {type: string}, minItems: 1}"),
      ("{type: array, items: {type: string}, maxItems: 9}", "{type: array, items: {type: string}, maxItems: 3}"),
      ("{type: array, items: {type: string}}", "{type: array, items: {type: string}, uniqueItems: true}"),
      (
        "{type: object, additionalProperties: {type: string}}",
        "{type: object, additionalProperties: {type: string}, minProperties: 1}"
      ),
      (
        "{type: object, additionalProperties: {type: string}, maxProperties: 5}",
        "{type: object, additionalProperties: {type: string}, maxProperties: 4}"
      ),
    ].map { .narrowing($0, $1, .limitNarrowed, .limitWidened, tolerated: true) }
    + [
      SchemaPair(
        old: "{type: string, pattern: '^a'}", new: "{type: string, pattern: '^b'}", rules: [.limitChanged],
        reverse: [.limitChanged], request: .breaking, response: .possibly, reverseRequest: .breaking,
        reverseResponse: .possibly),
      SchemaPair(
        old: "{type: integer, multipleOf: 2}", new: "{type: integer, multipleOf: 3}", rules: [.limitChanged],
        reverse: [.limitChanged], request: .breaking, response: .possibly, reverseRequest: .breaking,
        reverseResponse: .possibly),
      .equivalent("{type: integer, minimum: 1}", "{type: integer, minimum: 1.0}"),
      other("{type: string, not: {const: a}}", "{type: string, not: {const: b}}"),
      other("{allOf: [{type: string}, {maxLength: 5}]}", "{allOf: [{type: string}, {maxLength: 6}]}"),
    ]

  /// A pair that differs in what has no rule of its own.
  private static func other(_ old: String, _ new: String) -> SchemaPair {
    SchemaPair(
      old: old, new: new, rules: [.keywordsChanged], reverse: [.keywordsChanged], request: .possibly,
      response: .possibly, reverseRequest: .possibly, reverseResponse: .possibly)
  }

  private static let closed = ", additionalProperties: false"

  private static func object(_ properties: String, required: String = "", rest: String = "") -> String {
    "{type: object, properties: {\(properties)}" + (required.isEmpty ? "" : ", required: [\(required)]") + rest + "}"
  }

  private static func tagged(_ discriminator: String) -> String {
    "{oneOf: [{$ref: '#/components/schemas/Other'}, {$ref: '#/components/schemas/More'}], "
      + "discriminator: {propertyName: \(discriminator)}}"
  }

  /// The pair the other way round: the new schema admits more.
  private func reversed(tolerated: Bool) -> SchemaPair {
    SchemaPair(
      old: old, new: new, rules: rules, reverse: reverse, request: .compatible,
      response: tolerated ? .possibly : .breaking, reverseRequest: .breaking, reverseResponse: .compatible)
  }
}
