package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// A node of the schema graph: what one schema of the document says, with references followed, `allOf` merged and null apart.
package struct Schema: Sendable {
  /// A schema's place in its ``SchemaGraph``.
  package struct ID: Hashable, Sendable {
    package let index: Int

    package init(index: Int) {
      self.index = index
    }
  }

  package let id: ID
  /// How the document names it, as far as it does.
  package internal(set) var origin: SchemaOrigin
  package let location: SourceLocation
  package var annotations: Annotations
  /// Whether the schema itself admits null beside what ``shape`` says.
  package var isNullable: Bool
  package var shape: Shape
  /// The schema object whose limits hold.
  var limiting: SchemaObject?
  /// The schema objects whose words this node shows: all of them hold for its values.
  package internal(set) var sources: [SchemaObject]

  /// What validation demands beyond the type; made when asked for, since few ask.
  package var constraints: Constraints {
    limiting.map { Constraints($0) } ?? Constraints()
  }
}

/// Whether a schema has a name in the document.
package enum SchemaOrigin: Hashable, Sendable {
  /// An entry of `components/schemas`, or a schema in another file, by the name of its own in the document as a whole.
  case component(String)
  /// A schema written where it is used.
  case inline
}

/// A place that uses a schema: the schema and what the place says beside the reference.
package struct SchemaUse: Sendable {
  package var id: Schema.ID
  /// Whether this place, or the schema itself, admits null.
  package var isNullable: Bool
  package var annotations: Annotations
  package var location: SourceLocation
}

/// What a schema says for people and tools without constraining instances: JSON Schema Validation §9.
package struct Annotations: Sendable {
  package var title: String?
  package var description: String?
  package var defaultValue: YAMLNode?
  package var isDeprecated = false
  package var isReadOnly = false
  package var isWriteOnly = false

  package init() {}

  /// These annotations, with those of `outer` in front of them: the nearer word wins.
  package func overlaid(by outer: Annotations) -> Annotations {
    var result = self
    if let title = outer.title { result.title = title }
    if let description = outer.description { result.description = description }
    if let defaultValue = outer.defaultValue { result.defaultValue = defaultValue }
    result.isDeprecated = isDeprecated || outer.isDeprecated
    result.isReadOnly = isReadOnly || outer.isReadOnly
    result.isWriteOnly = isWriteOnly || outer.isWriteOnly
    return result
  }
}

/// What validation demands beyond the type: JSON Schema Validation §6.
package struct Constraints: Hashable, Sendable {
  package var minimum: String?
  package var maximum: String?
  package var exclusiveMinimum: String?
  package var exclusiveMaximum: String?
  package var multipleOf: String?
  package var minLength: Int?
  package var maxLength: Int?
  package var pattern: String?
  package var minItems: Int?
  package var maxItems: Int?
  package var uniqueItems = false
  package var minProperties: Int?
  package var maxProperties: Int?

  package init() {}

  package var isEmpty: Bool { self == Constraints() }
}
