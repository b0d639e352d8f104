import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

extension SchemaGraph {
  /// Tells of each `format` that gives no type and that validation does not know, where it is first used.
  func noteUnknownFormats(_ types: ExternalTypes, log: inout DiagnosticLog) {
    var known = Set(types.formats.keys)
    for schema in schemas {
      let formatted: FormattedType
      let format: String?
      switch schema.shape {
      case .string(let name): (formatted, format) = (.string, name)
      case .integer(let name), .number(let name): (formatted, format) = (.number, name)
      case .any, .never, .boolean, .array, .map, .object, .enumeration, .constant, .union, .alias: continue
      }
      guard let format, !formatted.formats.contains(format), known.insert(format).inserted else { continue }
      let place = schema.sources.lazy.compactMap(\.format).first { $0.value == format }?.location ?? schema.location
      let isNarrowed = formatted == .number && format == "decimal128"
      log.append(isNarrowed ? .narrowedFormat(at: place) : .unknownFormat(format, at: place))
    }
  }
}

/// What a format speaks of.
private enum FormattedType {
  case string, number

  /// The formats that have a type, that validation knows, or that ask for nothing that could be checked.
  var formats: Set<String> {
    switch self {
    case .string: Self.textFormats
    case .number: Self.numberFormats
    }
  }

  private static let numberFormats: Set<String> = [
    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "double-int", "float", "double",
    "decimal",
  ]

  private static let textFormats: Set<String> = [
    "date-time", "date", "time", "duration", "uuid", "uri", "url", "uri-reference", "uri-template", "iri",
    "iri-reference", "email", "idn-email", "hostname", "ipv4", "ipv6", "byte", "base64", "base64url", "binary", "regex",
    "json-pointer", "relative-json-pointer", "int32", "int64", "uint32", "uint64", "decimal", "password", "string",
  ]
}

extension Diagnostic {
  fileprivate static func narrowedFormat(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .note, "format-narrowed",
      "the format `decimal128` is a `Decimal`, which has all of its digits, but powers of ten from -128 to 127 only",
      at: location)
  }

  fileprivate static func unknownFormat(_ format: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .note, "format-not-known", "the format `\(format)` gives no Swift type, and validation does not check it",
      at: location)
  }
}
