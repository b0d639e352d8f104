import SwiftwrightOpenAPI
import SwiftwrightYAML

extension SchemaLowering {
  /// The Swift type of a schema without parts.
  func primitive(_ schema: Schema) -> SwiftType {
    if let type = mappedFormat(schema) { return .named(type.name) }
    return switch schema.shape {
    case .boolean: .bool
    case .integer(let format): known(format)?.integer ?? .int
    case .number(let format): known(format)?.number ?? .double
    case .string(let format, _): known(format)?.text ?? .string
    case .constant(let node): Self.constant(node)
    case .any, .never, .array, .map, .object, .enumeration, .union, .alias: .json
    }
  }

  private func known(_ format: String?) -> KnownFormat? {
    format.flatMap { KnownFormat.all[$0] }
  }

  /// The user's type for the format of a string or number.
  func mappedFormat(_ schema: Schema) -> ExternalType? {
    switch schema.shape {
    case .integer(let format), .number(let format), .string(let format, _): format.flatMap { options.types.formats[$0] }
    case .any, .never, .boolean, .array, .map, .object, .enumeration, .constant, .union, .alias: nil
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
      case .string(_, .some): return false
      case .string(let format, nil): return [.int64, .uint64, .decimal].contains(known(format)?.text)
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
