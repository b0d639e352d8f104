import SwiftwrightOpenAPI
import SwiftwrightYAML

extension SchemaLowering {
  /// The Swift type of a schema without parts.
  func primitive(_ schema: Schema) -> SwiftType {
    if let type = mappedFormat(schema) { return .named(type.name) }
    return switch schema.shape {
    case .boolean: .bool
    case .integer(let format): Self.integer(format)
    case .number(let format): Self.number(format)
    case .string(let format): Self.string(format)
    case .constant(let node): Self.constant(node)
    case .any, .never, .array, .map, .object, .enumeration, .union, .alias: .json
    }
  }

  /// The user's type for the format of a string or number.
  func mappedFormat(_ schema: Schema) -> ExternalType? {
    switch schema.shape {
    case .integer(let format), .number(let format), .string(let format): format.flatMap { options.types.formats[$0] }
    case .any, .never, .boolean, .array, .map, .object, .enumeration, .constant, .union, .alias: nil
    }
  }

  private static func integer(_ format: String?) -> SwiftType {
    switch format {
    case "int8": .int8
    case "int16": .int16
    case "int32": .int32
    // Of 54 bits: the integers that a double holds.
    case "int64", "double-int": .int64
    case "uint8": .uint8
    case "uint16": .uint16
    case "uint32": .uint32
    case "uint64": .uint64
    default: .int
    }
  }

  private static func number(_ format: String?) -> SwiftType {
    switch format {
    case "float": .float
    case "decimal", "decimal128": .decimal
    default: .double
    }
  }

  private static func string(_ format: String?) -> SwiftType {
    switch format {
    case "date-time": .date
    case "date": .calendarDate
    case "uuid": .uuid
    case "uri", "url": .url
    case "byte": .data
    case "base64url": .base64URL
    case "binary": .data
    case "int64": .int64
    case "uint64": .uint64
    case "decimal": .decimal
    default: .string
    }
  }

  private static func constant(_ node: YAMLNode) -> SwiftType {
    guard let scalar = node.scalar else { return .json }
    return switch scalar.value {
    case .string: .string
    case .bool: .bool
    case .integer: .int
    case .float: .double
    case .null: .json
    }
  }

  /// Whether the integers of a schema travel as strings.
  func isStringCoded(_ use: SchemaUse) -> Bool {
    var schema = graph[use.id]
    for _ in 0..<32 {
      if externalType(of: schema.id) != nil || mappedFormat(schema) != nil { return false }
      switch schema.shape {
      case .string(let format): return format == "int64" || format == "uint64" || format == "decimal"
      case .array(let array):
        guard let items = array.items, array.prefix.isEmpty else { return false }
        schema = graph[items.id]
      case .map(let values): schema = graph[values.id]
      case .alias(let target): schema = graph[target.id]
      case .any, .never, .boolean, .integer, .number, .object, .enumeration, .constant, .union: return false
      }
    }
    return false
  }
}
