package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// The form of a schema's instances, null aside.
package enum Shape: Sendable {
  /// Anything at all.
  case any
  /// Nothing: the schema `false`, or constraints that exclude each other.
  case never
  case boolean
  case integer(format: String?)
  case number(format: String?)
  /// Text; `content` is what it holds as JSON, where the document says so: JSON Schema Validation §8.5.
  case string(format: String?, content: SchemaUse? = nil)
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
package struct ArrayShape: Sendable {
  package var prefix: [SchemaUse]
  package var items: SchemaUse?
}

/// An object with declared members.
package struct ObjectShape: Sendable {
  package var properties: [Property]
  package var additional: AdditionalProperties

  package init(properties: [Property], additional: AdditionalProperties) {
    self.properties = properties
    self.additional = additional
  }

  /// What is said of members that `properties` does not name.
  package enum AdditionalProperties: Sendable {
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
package struct Property: Sendable {
  package let name: String
  package let location: SourceLocation
  package var use: SchemaUse
  package var isRequired: Bool
}

/// `enum`: the values the document knows, all of one JSON type.
package struct EnumerationShape: Sendable {
  package enum Values: Sendable {
    case strings([Located<String>])
    case integers([Located<Int>])
  }

  /// What the document calls the values, and says of each, by their texts: `10` is the integer's.
  package struct Words: Sendable {
    package var names: [String: Located<String>] = [:]
    package var descriptions: [String: String] = [:]
  }

  package var values: Values
  package var words = Words()
}

/// `oneOf` or `anyOf` with more than one branch.
package struct UnionShape: Sendable {
  package struct Branch: Sendable {
    package var use: SchemaUse
    /// The discriminator's values that lead here.
    package var tags: [String]
    /// Whether the discriminator's other values lead here, and its absence: `defaultMapping`, OpenAPI 3.2 §4.25.
    package var isDefault = false
  }

  package var branches: [Branch]
  /// The `discriminator.propertyName` of the document.
  package var discriminator: String?
  /// How a reader tells the branches apart; one entry for each JSON type that occurs.
  package var selection: [Selection]
  /// Whether a value may match several branches: `anyOf`.
  package var isInclusive = false

  /// How to choose among the branches that share a JSON type.
  package struct Selection: Sendable {
    package var kind: JSONKind
    package var method: Method
  }

  package enum Method: Sendable {
    /// Only this branch has the type.
    case only(Int)
    /// A member's value names the branch; `fallback` is for other values, and where the member is absent.
    case tag(property: String, values: [TagValue], fallback: Int?)
    /// A required member that no other branch declares names the branch; `fallback` has none.
    case member([MemberMark], fallback: Int?)
    /// The first branch that reads in full.
    case trial([Int])
  }

  package struct TagValue: Sendable {
    package enum Value: Hashable, Sendable {
      case text(String)
      case integer(Int)
    }

    package let value: Value
    package let branch: Int
  }

  package struct MemberMark: Sendable {
    package let name: String
    package let branch: Int
  }
}

/// The types of JSON values as RFC 8259 has them; null is kept apart.
package enum JSONKind: String, Hashable, Sendable, CaseIterable {
  case string, number, boolean, array, object
}
