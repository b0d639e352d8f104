public import SwiftwrightYAML

/// The values that a schema names: those it admits, its default, its examples.
final class SchemaValues: Sendable {
  static let keywords = [
    "default", "const", "enum", "examples", "example",
  ]

  let `default`: YAMLNode?
  let const: YAMLNode?
  let `enum`: Located<[YAMLNode]>?
  let examples: [YAMLNode]
  let example: YAMLNode?

  init(_ object: inout ObjectReader) {
    `default` = object.any("default")
    const = object.any("const")
    `enum` = object.enumeration()
    examples = object.examples()
    example = object.any("example")
  }
}

extension SchemaObject {
  public var `default`: YAMLNode? { values?.`default` }
  public var const: YAMLNode? { values?.const }
  public var `enum`: Located<[YAMLNode]>? { values?.`enum` }
  public var examples: [YAMLNode] { values?.examples ?? [] }
  public var example: YAMLNode? { values?.example }
}
