public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// A header of a response or of a part.
public struct HeaderObject: Sendable {
  public let description: String?
  public let required: Bool
  public let deprecated: Bool
  public let style: Located<ParameterStyle>?
  public let explode: Bool
  public let schema: SchemaObject?
  public let content: OrderedMap<ReferenceOr<MediaTypeObject>>
  public let example: YAMLNode?
  public let examples: OrderedMap<ReferenceOr<ExampleObject>>
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
