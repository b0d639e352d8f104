package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// Under which license the API is offered.
package struct LicenseObject: Sendable {
  package let name: String
  package let identifier: String?
  package let url: String?
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension LicenseObject: DocumentObject {
  static var kind: String { "a license" }

  static var fields: [String] { ["name", "identifier", "url"] }

  static func read(_ object: inout ObjectReader) -> LicenseObject? {
    let name = object.expected("name")
    return LicenseObject(
      name: name?.value ?? "",
      identifier: object.string("identifier"),
      url: object.string("url"),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
