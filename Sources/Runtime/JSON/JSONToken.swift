/// One value or member name of a document that was checked.
///
/// The tokens of a document stand in its order: a container, then what it holds; a member's name, then its value.
struct JSONToken {
  /// The first byte; of text, the one after the quotation mark.
  var start: UInt32

  /// How many bytes, without quotation marks; of a container, how many elements or members.
  var length: UInt32

  /// The token after this one and all it holds; of a container that is still open, the one around it.
  var next: UInt32

  var kind: Kind

  /// Text has escapes; a number has a fraction or an exponent.
  var isComplex: Bool

  enum Kind: UInt8 {
    case null, `false`, `true`, number, string, array, object
  }

  var isContainer: Bool {
    kind == .array || kind == .object
  }
}

/// The form of a JSON value, for telling the branches of a union apart.
public enum JSONKind: Sendable, Hashable {
  case null
  case boolean
  /// A number without a fractional part that fits 64 bits: `1`, and also `1.0` and `1e3`.
  case integer
  /// Any other number.
  case number
  case string
  case array
  case object
}
