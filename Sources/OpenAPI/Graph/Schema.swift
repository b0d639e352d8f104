public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// A node of the schema graph: what one schema of the document says, with references followed, `allOf` merged and null apart.
public struct Schema: Sendable {
  /// A schema's place in its ``SchemaGraph``.
  public struct ID: Hashable, Sendable {
    public let index: Int

    public init(index: Int) {
      self.index = index
    }
  }

  public let id: ID
  /// How the document names it, as far as it does.
  public internal(set) var origin: SchemaOrigin
  public let location: SourceLocation
  public var annotations: Annotations
  /// Whether the schema itself admits null beside what ``shape`` says.
  public var isNullable: Bool
  public var shape: Shape
  /// The schema object whose limits hold.
  var limiting: SchemaObject?
  /// The schema objects whose words this node shows: all of them hold for its values.
  public internal(set) var sources: [SchemaObject]

  /// What validation demands beyond the type; made when asked for, since few ask.
  public var constraints: Constraints {
    limiting.map { Constraints($0) } ?? Constraints()
  }
}

/// Whether a schema has a name in the document.
public enum SchemaOrigin: Hashable, Sendable {
  /// An entry of `components/schemas`, or a schema in another file, by the name of its own in the document as a whole.
  case component(String)
  /// A schema written where it is used.
  case inline
}

/// A place that uses a schema: the schema and what the place says beside the reference.
public struct SchemaUse: Sendable {
  public var id: Schema.ID
  /// Whether this place, or the schema itself, admits null.
  public var isNullable: Bool
  public var annotations: Annotations
  public var location: SourceLocation
}

/// What a schema says for people and tools without constraining instances: JSON Schema Validation §9.
public struct Annotations: Sendable {
  public var title: String?
  public var description: String?
  public var defaultValue: YAMLNode?
  public var isDeprecated = false
  public var isReadOnly = false
  public var isWriteOnly = false

  public init() {}

  /// These annotations, with those of `outer` in front of them: the nearer word wins.
  public func overlaid(by outer: Annotations) -> Annotations {
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
public struct Constraints: Hashable, Sendable {
  public var minimum: String?
  public var maximum: String?
  public var exclusiveMinimum: String?
  public var exclusiveMaximum: String?
  public var multipleOf: String?
  public var minLength: Int?
  public var maxLength: Int?
  public var pattern: String?
  public var minItems: Int?
  public var maxItems: Int?
  public var uniqueItems = false
  public var minProperties: Int?
  public var maxProperties: Int?

  public init() {}

  public var isEmpty: Bool { self == Constraints() }
}
