/// What a `format` makes of values: OpenAPI 3.1 §4.4 and its format registry, JSON Schema Validation §7.
struct KnownFormat: Sendable {
  /// The types of integers, other numbers and texts; nil for those that the format says nothing of.
  var integer: SwiftType?
  var number: SwiftType?
  var text: SwiftType?

  /// Whether validation holds values against it; the others are checked as far as their type reads them, or ask for
  /// nothing that could be checked.
  var isValidated: Bool

  /// The formats by their names; what is not here gives no type, and is not checked.
  static let all: [String: KnownFormat] = [
    "int8": whole(.int8), "int16": whole(.int16), "int32": whole(.int32), "int64": whole(.int64, text: .int64),
    "uint8": whole(.uint8), "uint16": whole(.uint16), "uint32": whole(.uint32), "uint64": whole(.uint64, text: .uint64),
    // Of 54 bits: the integers that a double holds.
    "double-int": whole(.int64),
    "float": real(.float), "double": real(.double), "decimal": real(.decimal, text: .decimal),
    "decimal128": KnownFormat(number: .decimal, isValidated: false),
    "date-time": checked(.date), "date": checked(.calendarDate), "uuid": checked(.uuid), "uri": checked(.url),
    "url": unchecked(.url), "byte": checked(.data), "base64url": checked(.base64URL), "binary": unchecked(.data),
    "time": checked(), "duration": checked(), "email": checked(), "idn-email": checked(), "hostname": checked(),
    "ipv4": checked(), "ipv6": checked(), "iri": checked(), "uri-reference": checked(), "iri-reference": checked(),
    "uri-template": checked(), "json-pointer": checked(), "relative-json-pointer": checked(), "regex": checked(),
    "base64": checked(), "password": unchecked(), "string": unchecked(),
  ]

  private static func whole(_ type: SwiftType, text: SwiftType = .string) -> KnownFormat {
    KnownFormat(integer: type, number: .double, text: text, isValidated: true)
  }

  private static func real(_ type: SwiftType, text: SwiftType? = nil) -> KnownFormat {
    KnownFormat(integer: .int, number: type, text: text, isValidated: false)
  }

  private static func checked(_ type: SwiftType = .string) -> KnownFormat {
    KnownFormat(text: type, isValidated: true)
  }

  private static func unchecked(_ type: SwiftType = .string) -> KnownFormat {
    KnownFormat(text: type, isValidated: false)
  }
}
