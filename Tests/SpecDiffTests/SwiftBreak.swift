import Testing

/// A change of a schema, and code that uses what the old one gives.
struct SwiftBreak: Sendable {
  /// The name of the schema, and of its type.
  var name: String
  var old: String
  /// Nil where the schema is gone.
  var new: String?
  /// Statements that compile with the old code; `SELF` is the type.
  var code: String

  init(_ number: Int, _ old: String, _ new: String?, _ code: String) {
    name = "Case\(number)Item"
    self.old = old
    self.new = new
    self.code = code.replacing("SELF", with: name)
  }

  static let all: [SwiftBreak] = [
    .init(1, object("a: \(text), b: \(text)"), object("a: \(text)"), "_ = SELF().b"),
    .init(2, object("a: \(text)"), object("a: \(text)", "a"), "func f(_ x: SELF) { if let a = x.a { print(a) } }"),
    .init(3, object("a: \(text)", "a"), object("a: \(text)"), "func f(_ x: SELF) -> String { x.a }"),
    .init(4, object("a: \(text)"), object("a: {type: integer}"), "func f(_ x: SELF) -> String? { x.a }"),
    .init(5, object("a: \(text)"), object("a: \(text), b: \(text)"), "_ = SELF(a: \"\")"),
    .init(6, object("a: \(text)"), object("a: \(text), b: \(text)", "b"), "_ = SELF(a: \"\")"),
    .init(7, object("a: \(text), b: \(text)"), object("b: \(text), a: \(text)"), "_ = SELF(a: \"\", b: \"\")"),
    .init(
      8, "{type: string, enum: [aa, bb]}", "{type: string, enum: [aa, bb, cc]}",
      "func f(_ x: SELF) { switch x { case .aa, .bb, .unrecognized: break; @unknown default: break } }"),
    .init(9, "{type: string, enum: [aa, bb]}", "{type: string, enum: [aa]}", "_ = SELF.bb"),
    .init(10, "{type: string, enum: [aa, bb]}", text, "_ = SELF.aa"),
    .init(
      11, object("a: \(text)"), object("a: {type: string, enum: [aa, bb]}"), "func f(_ x: SELF) -> String? { x.a }"),
    .init(
      12, "{oneOf: [{type: string}, {type: integer}]}", "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}",
      "func f(_ x: SELF) { switch x { case .string, .integer, .unrecognized: break; @unknown default: break } }"),
    .init(
      13, "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}", "{oneOf: [{type: string}, {type: integer}]}",
      "func f(_ x: SELF) { if case .boolean = x {} }"),
    .init(14, object("a: \(text)"), object("a: {type: string, deprecated: true}"), "_ = SELF().a"),
    .init(15, object("a: \(text)"), object("a: {type: string, description: Text}"), "_ = SELF(a: nil).a"),
    .init(16, object("a: \(text)"), object("a: {type: string, maxLength: 5}"), "_ = SELF(a: nil).a"),
    .init(
      17, object("a: {type: string, default: x}"), object("a: {type: string, default: y}"),
      "_ = SELF.Defaults.a + (SELF().a ?? \"\")"),
    .init(
      18, object("a: {const: x}, b: \(text)", "a"), object("a: {const: y}, b: \(text)", "a"), "_ = SELF(b: nil).b"),
    .init(19, object("a: {const: x}, b: \(text)", "a"), object("a: \(text), b: \(text)", "a"), "_ = SELF(b: nil).b"),
    .init(20, object("a: \(text)"), object("a: \(text)", rest: ", additionalProperties: true"), "_ = SELF(a: nil)"),
    .init(
      21, object("a: \(text)", rest: ", additionalProperties: true"), object("a: \(text)"),
      "_ = SELF().additionalProperties"),
    .init(
      22, object("a: {type: array, items: \(text)}"), object("a: {type: object, additionalProperties: \(text)}"),
      "func f(_ x: SELF) -> [String]? { x.a }"),
    .init(
      23, object("a: {type: integer, format: int32}"), object("a: {type: integer, format: int64}"),
      "func f(_ x: SELF) -> Int32? { x.a }"),
    .init(
      24, object("a: \(text)"), object("a: {type: string, format: date-time}"), "func f(_ x: SELF) -> String? { x.a }"),
    .init(25, object("a: \(text)"), object("a: {type: [string, 'null']}"), "func f(_ x: SELF) -> String? { x.a }"),
    .init(
      26, object("a: \(text)", "a"), object("a: {type: [string, 'null']}", "a"), "func f(_ x: SELF) -> String { x.a }"),
    .init(
      27, object("inner: {type: object, properties: {a: \(text), b: \(text)}}"),
      object("inner: {type: object, properties: {a: \(text)}}"), "_ = SELF.Inner(b: nil)"),
    .init(28, object("a: \(text)"), object("a: {type: string, readOnly: true}"), "_ = SELF(a: nil).a"),
    .init(29, object("a: \(text)"), nil, "_ = SELF(a: nil)"),
    .init(30, object("a: {type: string, default: x}", "a"), object("a: \(text)", "a"), "_ = SELF()"),
    .init(31, object("a: \(text)", "a"), object("a: {type: string, default: x}", "a"), "_ = SELF(a: \"\")"),
    .init(
      32, object("a: {type: array, items: \(text)}"), object("a: {type: array, items: {type: integer}}"),
      "func f(_ x: SELF) -> [String]? { x.a }"),
    .init(33, object("a: \(text)"), text, "_ = SELF(a: nil)"),
    .init(34, object("a: \(text), b: {type: boolean}"), object("a: \(text), c: {type: boolean}"), "_ = SELF(b: true)"),
    .init(
      35, object("a: {type: string, enum: [x, y]}"), object("a: {type: string, enum: [x]}"),
      "func f(_ x: SELF.A) -> Bool { x == .y }"),
  ]

  private static let text = "{type: string}"

  private static func object(_ properties: String, _ required: String = "", rest: String = "") -> String {
    "{type: object, properties: {\(properties)}" + (required.isEmpty ? "" : ", required: [\(required)]") + rest + "}"
  }
}
