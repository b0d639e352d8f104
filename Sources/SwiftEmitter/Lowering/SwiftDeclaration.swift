import SwiftwrightOpenAPI

/// A type to be declared, with all names settled.
struct SwiftDeclaration: Sendable {
  enum Kind: Sendable {
    case structure(SwiftStructure)
    case enumeration(SwiftEnumeration)
    case union(SwiftUnion)
    case alias(SwiftType)
  }

  /// The name as declared, without the type it is nested in.
  var name: SwiftIdentifier
  /// The name from anywhere in the module.
  var fullName: String
  /// What it shows of the document.
  var schema: Schema.ID
  var documentation: Documentation
  var isDeprecated: Bool
  var kind: Kind
}

/// What a doc comment says: the description, and further sentences on defaults and limits.
struct Documentation: Sendable {
  var text: String?
  var notes: [String] = []
}

struct SwiftStructure: Sendable {
  enum Additional: Sendable {
    /// Unknown members are passed over.
    case ignored
    /// The document forbids unknown members.
    case closed
    /// Unknown members are kept.
    case kept(SwiftType)
  }

  var members: [SwiftMember]
  var constants: [SwiftConstant]
  var additional: Additional
  /// The wire order of members and constants: indices into `members`, or `~index` into `constants`.
  var order: [Int]

  var hasNullableOptionals: Bool {
    members.contains { $0.presence == .optional && $0.isNullable }
  }
}

/// A stored property of a generated struct.
struct SwiftMember: Sendable {
  enum Presence: Sendable {
    case required
    case optional
    /// Must be there, and may be null.
    case nullable
  }

  var name: SwiftIdentifier
  var wireName: String
  var type: SwiftType
  var presence: Presence
  var isNullable: Bool
  var isReadOnly: Bool
  var isWriteOnly: Bool
  /// Integers travel as strings.
  var isStringCoded: Bool
  var isIndirect: Bool
  var isDeprecated: Bool
  var documentation: Documentation
  /// What `init` fills in, as source text.
  var initialValue: String?
  /// What the receiver assumes for an absent member, as source text.
  var defaultValue: String?

  /// The property's type: optional unless the member is required.
  var propertyType: SwiftType {
    presence == .required ? type : .optional(type)
  }
}

/// A required member with one possible value: written and checked, not stored.
struct SwiftConstant: Sendable {
  var wireName: String
  /// The value as source text.
  var literal: String
}

struct SwiftEnumeration: Sendable {
  struct Case: Sendable {
    var name: SwiftIdentifier
    /// The raw value as source text.
    var literal: String
    var documentation: Documentation
  }

  var rawType: SwiftType
  var cases: [Case]
}

struct SwiftUnion: Sendable {
  struct Case: Sendable {
    var name: SwiftIdentifier
    var type: SwiftType
    var documentation: Documentation
    /// The discriminator's value that the writer adds because the branch does not hold it.
    var tag: String?
  }

  var cases: [Case]
  var discriminator: String?
  var selection: [Selection]
  var isIndirect: Bool

  /// How the cases of one JSON type are told apart; cases are named by index.
  struct Selection: Sendable {
    enum Method: Sendable {
      case only(Int)
      /// The values are source text.
      case tag(property: String, values: [(literal: String, cases: Int)], fallback: Int?)
      case member([(name: String, cases: Int)], fallback: Int?)
      case trial([Int])
    }

    var kind: JSONKind
    var method: Method
  }
}
