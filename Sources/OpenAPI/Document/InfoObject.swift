package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// What the API is called, its version and who is behind it.
package struct InfoObject: Sendable {
  package let title: String
  package let summary: String?
  package let description: String?
  package let termsOfService: String?
  package let contact: ContactObject?
  package let license: LicenseObject?
  /// The version as written: `1.10` without quotes stays `1.10`.
  package let version: Located<String>
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension InfoObject: DocumentObject {
  static var kind: String { "the info object" }

  static var fields: [String] {
    [
      "title", "summary", "description", "termsOfService", "contact", "license", "version",
    ]
  }

  static func read(_ object: inout ObjectReader) -> InfoObject? {
    if object.take("title") == nil { object.lacks("title") }
    let title = object.located("title")
    let version = object.expected("version")
    return InfoObject(
      title: title?.value ?? "",
      summary: object.string("summary"),
      description: object.string("description"),
      termsOfService: object.string("termsOfService"),
      contact: object.object("contact", ContactObject.self),
      license: object.object("license", LicenseObject.self),
      version: version ?? Located("", at: object.location),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
