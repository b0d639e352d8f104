import SwiftwrightDiagnostics
import SwiftwrightYAML

extension ObjectReader {
  /// Tells of two fields that exclude each other: an error from a version of the specification on, before it a warning.
  func checkExclusion(_ first: String, _ second: String, isErrorSince version: OpenAPIVersion) {
    guard mapping.firstIndex(of: first) != nil, let entry = mapping.entry(second) else { return }
    let message = "`\(first)` and `\(second)` exclude each other"
    if reader.version >= version {
      reader.error("exclusive-fields", message, at: entry.keyLocation)
    } else {
      reader.warning("exclusive-fields", message, at: entry.keyLocation)
    }
  }

  /// Tells of `allowReserved` where nothing is percent-encoded that it could keep: OpenAPI 3.1 and 3.2 §4.8.12.2.
  func checkAllowReserved(in place: ParameterLocation, style: ParameterStyle?) {
    guard let entry = mapping.entry("allowReserved"), reader.version > .v30 else { return }
    let isAllowed =
      switch place {
      case .query, .querystring: true
      case .path: reader.version >= .v32
      case .cookie: reader.version >= .v32 && (style ?? .form) == .form
      case .header: false
      }
    if isAllowed { return }
    reader.error(
      "allow-reserved", "`allowReserved` is not allowed in \(place.rawValue) here", at: entry.keyLocation)
  }
}

extension DocumentReader {
  /// Tells of a name that cannot stand where the parameter is sent: from OpenAPI 3.2 on.
  func checkName(_ name: String, in place: ParameterLocation, at location: SourceLocation) {
    guard version >= .v32 else { return }
    switch place {
    case .header where !name.utf8.allSatisfy(Self.isTokenByte) || name.isEmpty:
      error("parameter-name", "`\(name)` is no name of a header: RFC 9110 §5.6.2", at: location)
    case .path where name.contains("{") || name.contains("}"):
      error("parameter-name", "`\(name)` cannot stand between the braces of a path", at: location)
    case .header, .path, .query, .querystring, .cookie: break
    }
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
