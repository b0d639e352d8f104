public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// The form of a schema's instances, null aside.
public enum Shape: Sendable {
  /// Anything at all.
  case any
  /// Nothing: the schema `false`, or constraints that exclude each other.
  case never
  case boolean
  case integer(format: String?)
  case number(format: String?)
  case string(format: String?)
  case array(ArrayShape)
  /// An object whose member names are data.
  case map(values: SchemaUse)
  case object(ObjectShape)
  case enumeration(EnumerationShape)
  /// One value only.
  case constant(YAMLNode)
  case union(UnionShape)
  /// The same as another schema, under a name of its own.
  case alias(SchemaUse)
}

/// An array: `items`, and `prefixItems` where the first ones differ.
public struct ArrayShape: Sendable {
  public var prefix: [SchemaUse]
  public var items: SchemaUse?
}

/// An object with declared members.
public struct ObjectShape: Sendable {
  public var properties: [Property]
  public var additional: AdditionalProperties

  public init(properties: [Property], additional: AdditionalProperties) {
    self.properties = properties
    self.additional = additional
  }

  /// What is said of members that `properties` does not name.
  public enum AdditionalProperties: Sendable {
    /// `additionalProperties` is absent: they are allowed, and nothing is known of them.
    case unspecified
    /// `additionalProperties: false`.
    case forbidden
    /// `additionalProperties: true`.
    case any
    case schema(SchemaUse)
  }
}

/// A declared member of an object.
public struct Property: Sendable {
  public let name: String
  public let location: SourceLocation
  public var use: SchemaUse
  public var isRequired: Bool
}

/// `enum`: the values the document knows, all of one JSON type.
public struct EnumerationShape: Sendable {
  public enum Values: Sendable {
    case strings([Located<String>])
    case integers([Located<Int>])
  }

  public var values: Values
}

/// `oneOf` or `anyOf` with more than one branch.
public struct UnionShape: Sendable {
  public struct Branch: Sendable {
    public var use: SchemaUse
    /// The discriminator's values that lead here.
    public var tags: [String]
    /// Whether the discriminator's other values lead here, and its absence: `defaultMapping`, OpenAPI 3.2 §4.25.
    public var isDefault = false
  }

  public var branches: [Branch]
  /// The `discriminator.propertyName` of the document.
  public var discriminator: String?
  /// How a reader tells the branches apart; one entry for each JSON type that occurs.
  public var selection: [Selection]
  /// Whether a value may match several branches: `anyOf`.
  public var isInclusive = false

  /// How to choose among the branches that share a JSON type.
  public struct Selection: Sendable {
    public var kind: JSONKind
    public var method: Method
  }

  public enum Method: Sendable {
    /// Only this branch has the type.
    case only(Int)
    /// A member's value names the branch; `fallback` is for other values, and where the member is absent.
    case tag(property: String, values: [TagValue], fallback: Int?)
    /// A required member that no other branch declares names the branch; `fallback` has none.
    case member([MemberMark], fallback: Int?)
    /// The first branch that reads in full.
    case trial([Int])
  }

  public struct TagValue: Sendable {
    public enum Value: Hashable, Sendable {
      case text(String)
      case integer(Int)
    }

    public let value: Value
    public let branch: Int
  }

  public struct MemberMark: Sendable {
    public let name: String
    public let branch: Int
  }
}

/// The types of JSON values as RFC 8259 has them; null is kept apart.
public enum JSONKind: String, Hashable, Sendable, CaseIterable {
  case string, number, boolean, array, object
}
