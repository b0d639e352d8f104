package import SwiftwrightYAML

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
  package var `default`: YAMLNode? { values?.`default` }
  package var const: YAMLNode? { values?.const }
  package var `enum`: Located<[YAMLNode]>? { values?.`enum` }
  package var examples: [YAMLNode] { values?.examples ?? [] }
  package var example: YAMLNode? { values?.example }
}
