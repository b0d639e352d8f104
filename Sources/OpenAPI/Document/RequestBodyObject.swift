public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// What a request carries.
public struct RequestBodyObject: Sendable {
  public let description: String?
  /// By media type.
  public let content: OrderedMap<ReferenceOr<MediaTypeObject>>
  public let required: Bool
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
