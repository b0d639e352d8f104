import SwiftwrightDiagnostics
import SwiftwrightOpenAPI
import SwiftwrightYAML

/// The values of an enumeration or constant.
struct ShapeValues {
  var kind: JSONKind
  var texts: [String]
  var locations: [SourceLocation?]
  var isConstant = false

  /// For example: `` `a`, `b` and 3 more ``.
  var label: String {
    let shown = texts.prefix(4).map { "`\($0)`" }.joined(separator: ", ")
    return texts.count > 4 ? shown + " and \(texts.count - 4) more" : shown
  }
}

extension Shape {
  /// The values the shape lists; nil where it lists none.
  var values: ShapeValues? {
    switch self {
    case .enumeration(let enumeration):
      switch enumeration.values {
      case .strings(let values):
        ShapeValues(kind: .string, texts: values.map(\.value), locations: values.map(\.location))
      case .integers(let values):
        ShapeValues(kind: .number, texts: values.map { "\($0.value)" }, locations: values.map(\.location))
      }
    case .constant(let node):
      jsonKind.map { ShapeValues(kind: $0, texts: [node.plainText], locations: [node.location], isConstant: true) }
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .object, .union, .alias: nil
    }
  }

  /// The JSON type of all instances; nil where they may have several.
  var jsonKind: JSONKind? {
    switch self {
    case .boolean: .boolean
    case .integer, .number: .number
    case .string: .string
    case .array: .array
    case .map, .object: .object
    case .enumeration(let enumeration):
      switch enumeration.values {
      case .strings: .string
      case .integers: .number
      }
    case .constant(let node):
      switch node.content {
      case .sequence: .array
      case .mapping: .object
      case .scalar(let scalar):
        switch scalar.value {
        case .null: nil
        case .bool: .boolean
        case .integer, .float: .number
        case .string: .string
        }
      }
    case .any, .never, .union, .alias: nil
    }
  }

  /// What instances are, with the article.
  var label: String {
    switch self {
    case .any, .alias: "anything"
    case .never: "nothing"
    case .boolean: "a boolean"
    case .integer: "an integer"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .map: "a map"
    case .object: "an object"
    case .enumeration: "an enum"
    case .constant(let node): "the constant `\(node.plainText)`"
    case .union(let union): "one of \(union.branches.count) alternatives"
    }
  }

  /// Objects, and maps as objects that declare nothing.
  var asObject: ObjectShape? {
    switch self {
    case .object(let object): object
    case .map(let values): ObjectShape(properties: [], additional: .schema(values))
    case .any, .never, .boolean, .integer, .number, .string, .array, .enumeration, .constant, .union, .alias: nil
    }
  }
}

extension YAMLNode {
  /// The value on one line.
  var plainText: String {
    switch content {
    case .scalar(let scalar): scalar.text
    case .sequence(let items): "[" + items.map(\.plainText).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{" + mapping.entries.map { "\($0.key): \($0.value.plainText)" }.joined(separator: ", ") + "}"
    }
  }
}
