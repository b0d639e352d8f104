package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// The documented responses of an operation.
package struct ResponsesObject: Sendable {
  /// For all statuses that are not listed.
  package let `default`: ReferenceOr<ResponseObject>?
  /// By status as written, `200` or `4XX`, in document order; without `default`.
  package let statuses: OrderedMap<ReferenceOr<ResponseObject>>
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension ResponsesObject: DocumentObject {
  static var kind: String { "the responses object" }

  static var fields: [String] { ["default"] }

  static func read(_ object: inout ObjectReader) -> ResponsesObject? {
    let extensions = object.extensions()
    let fallback = object.referenceOr("default", ResponseObject.self)
    var statuses: [Named<ReferenceOr<ResponseObject>>] = []
    for entry in object.rest {
      guard let status = status(entry, object.reader),
        let response = object.reader.referenceOr(entry.value, ResponseObject.self)
      else { continue }
      statuses.append(Named(status, at: entry.keyLocation, response))
    }
    object.takeRest()
    return ResponsesObject(
      default: fallback,
      statuses: OrderedMap(statuses),
      location: object.location,
      extensions: extensions
    )
  }

  /// The status if it is one: `200`, or `4XX` for a class.
  private static func status(_ entry: YAMLMapping.Entry, _ reader: DocumentReader) -> String? {
    let key = Array(entry.key.utf8)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    if key.count == 3, (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(key[0]) {
      if digits.contains(key[1]), digits.contains(key[2]) { return entry.key }
      if entry.key.hasSuffix("XX") { return entry.key }
      if entry.key.hasSuffix("xx") {
        reader.warning("status-class-case", "write `\(entry.key)` in upper case", at: entry.keyLocation)
        return entry.key.uppercased()
      }
    }
    reader.error(
      "invalid-status",
      "`\(entry.key)` is no status (100 to 599, 1XX to 5XX, default)",
      at: entry.keyLocation
    )
    return nil
  }
}
