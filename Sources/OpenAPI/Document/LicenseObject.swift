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
