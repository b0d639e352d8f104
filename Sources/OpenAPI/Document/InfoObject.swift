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
