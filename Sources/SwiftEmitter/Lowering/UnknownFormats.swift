import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

extension SchemaGraph {
  /// Tells of each `format` that gives no type and that validation does not know, where it is first used.
  func noteUnknownFormats(_ types: ExternalTypes, log: inout DiagnosticLog) {
    var known = Set(types.formats.keys)
    for index in schemas.indices {
      let format: String?
      let type: KeyPath<KnownFormat, SwiftType?>
      switch schemas[index].shape {
      case .string(let name, _): (format, type) = (name, \.text)
      case .integer(let name): (format, type) = (name, \.integer)
      case .number(let name): (format, type) = (name, \.number)
      case .any, .never, .boolean, .array, .map, .object, .enumeration, .constant, .union, .alias: continue
      }
      guard let format else { continue }
      let isKnown = KnownFormat.all[format]?[keyPath: type] != nil
      let isNarrowed = isKnown && format == "decimal128"
      guard !isKnown || isNarrowed, known.insert(format).inserted else { continue }
      let schema = schemas[index]
      let place = schema.sources.lazy.compactMap(\.format).first { $0.value == format }?.location ?? schema.location
      log.append(isNarrowed ? .narrowedFormat(at: place) : .unknownFormat(format, at: place))
    }
  }
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
