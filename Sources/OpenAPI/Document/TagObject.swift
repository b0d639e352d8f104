public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// A tag that groups operations.
public struct TagObject: Sendable {
  public let name: Located<String>
  public let summary: String?
  public let description: String?
  public let externalDocs: ExternalDocumentationObject?
  public let parent: Located<String>?
  public let kind: String?
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
