public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// Where more can be read.
public struct ExternalDocumentationObject: Sendable {
  public let description: String?
  public let url: String
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
