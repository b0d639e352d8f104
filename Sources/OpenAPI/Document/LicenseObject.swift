public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// Under which license the API is offered.
public struct LicenseObject: Sendable {
  public let name: String
  public let identifier: String?
  public let url: String?
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
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
