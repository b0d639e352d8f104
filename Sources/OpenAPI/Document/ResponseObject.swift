public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// One response.
public struct ResponseObject: Sendable {
  public let summary: String?
  public let description: String?
  public let headers: OrderedMap<ReferenceOr<HeaderObject>>
  /// By media type.
  public let content: OrderedMap<ReferenceOr<MediaTypeObject>>
  public let links: OrderedMap<ReferenceOr<LinkObject>>
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
