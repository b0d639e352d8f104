/// A schema made ready for checking values; other schemas are meant by their places in a list.
final class SchemaNode: Sendable {
  let keywords: SchemaKeywords

  init(_ keywords: SchemaKeywords) {
    self.keywords = keywords
  }

  /// The schemas composed of this one, of which the value names one: OpenAPI 3.1 §4.8.25. Nil where it lists its branches.
  var heirs: SchemaKeywords.DiscriminatorKeywords? {
    keywords.anyOf.isEmpty && keywords.oneOf.isEmpty ? keywords.discriminator : nil
  }
}

/// The keywords of a schema.
struct SchemaKeywords: Sendable {
  /// Which schema resource it belongs to, which `$dynamicRef` goes by.
  var resource = 0

  /// Set for the schemas `true` and `false`.
  var boolean: Bool?

  var types: JSONTypes?
  /// Whether an integer may be text with one in it, as 64 bits of them often are sent.
  var takesTextForInteger = false
  var enumeration: [JSONElement]?
  /// The same by their texts, when all are text.
  var texts: Set<JSONMemberName>?
  var constant: JSONElement?
  var format: SchemaFormat?

  var number: NumberKeywords?
  var string: StringKeywords?
  var array: ArrayKeywords?
  var object: ObjectKeywords?

  var reference: Int?
  var dynamicReference: (node: Int, name: String)?
  var allOf: [Int] = []
  var anyOf: [Int] = []
  var oneOf: [Int] = []
  var not: Int?
  var condition: (test: Int, then: Int?, otherwise: Int?)?
  var discriminator: DiscriminatorKeywords?
  var unevaluatedItems: Int?
  var unevaluatedProperties: Int?

  var isReadOnly = false
  var isWriteOnly = false

  struct NumberKeywords: Sendable {
    var minimum: ExactDecimal?
    var maximum: ExactDecimal?
    var exclusiveMinimum: ExactDecimal?
    var exclusiveMaximum: ExactDecimal?
    var multipleOf: ExactDecimal?
  }

  struct StringKeywords: Sendable {
    var minimum = 0
    var maximum = Int.max
    var pattern: (source: String, matcher: Pattern)?
  }

  struct ArrayKeywords: Sendable {
    var prefix: [Int] = []
    var items: Int?
    var contains: Int?
    var minimumContained = 1
    var maximumContained = Int.max
    var minimum = 0
    var maximum = Int.max
    var isUnique = false
  }

  struct ObjectKeywords: Sendable {
    var properties: [JSONMemberName: Int] = [:]
    var required: [JSONMemberName] = []
    var patterns: [(matcher: Pattern, node: Int)] = []
    var additional: Int?
    var names: Int?
    var dependentNames: [(name: JSONMemberName, required: [JSONMemberName])] = []
    var dependentSchemas: [(name: JSONMemberName, node: Int)] = []
    var minimum = 0
    var maximum = Int.max
  }

  struct DiscriminatorKeywords: Sendable {
    var property: String
    /// The branches by the property's value.
    var branches: [JSONMemberName: Int]
    var otherwise: Int?
  }
}

/// Some of the types of JSON Schema.
struct JSONTypes: OptionSet, Sendable {
  let rawValue: UInt8

  static let null = JSONTypes(rawValue: 1)
  static let boolean = JSONTypes(rawValue: 2)
  static let integer = JSONTypes(rawValue: 4)
  static let number = JSONTypes(rawValue: 8)
  static let string = JSONTypes(rawValue: 16)
  static let array = JSONTypes(rawValue: 32)
  static let object = JSONTypes(rawValue: 64)

  /// The types of these names; others are none.
  init(names: [String]) {
    self = names.reduce(into: []) { types, name in
      if let type = Self.named.first(where: { $0.name == name })?.type { types.insert(type) }
    }
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The types with their articles: `a string or null`.
  var text: String {
    let names = Self.named.filter { contains($0.type) }.map { entry in
      switch entry.name {
      case "null": "null"
      case "integer", "array", "object": "an \(entry.name)"
      default: "a \(entry.name)"
      }
    }
    guard let last = names.last else { return "nothing" }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " or " + last
  }

  private static let named: [(name: String, type: JSONTypes)] = [
    ("string", .string), ("integer", .integer), ("number", .number), ("boolean", .boolean), ("array", .array),
    ("object", .object), ("null", .null),
  ]
}
