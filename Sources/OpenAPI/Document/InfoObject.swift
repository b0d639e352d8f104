public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// What the API is called, its version and who is behind it.
public struct InfoObject: Sendable {
  public let title: String
  public let summary: String?
  public let description: String?
  public let termsOfService: String?
  public let contact: ContactObject?
  public let license: LicenseObject?
  /// The version as written: `1.10` without quotes stays `1.10`.
  public let version: Located<String>
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
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
