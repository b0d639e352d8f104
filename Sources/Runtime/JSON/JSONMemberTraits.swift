/// What a schema says about a member beyond its type.
@frozen
public struct JSONMemberTraits: OptionSet, Sendable {
  /// The traits as bits.
  public let rawValue: UInt8

  /// Takes the traits as bits.
  @inlinable
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// `null` is a value of its own: it is remembered in `JSONMembers.explicitNulls` when read.
  @inlinable public static var nullable: Self { Self(rawValue: 1) }

  /// Only ever in responses: not written to requests, ignored when read from them.
  @inlinable public static var readOnly: Self { Self(rawValue: 2) }

  /// Only ever in requests: not written to responses, ignored when read from them.
  @inlinable public static var writeOnly: Self { Self(rawValue: 4) }

  /// Integers are written as text (`"42"`), as gRPC gateways do for 64 bits, through arrays and maps too.
  @inlinable public static var asString: Self { Self(rawValue: 8) }
}
