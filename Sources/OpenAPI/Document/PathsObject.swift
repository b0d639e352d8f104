public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// The paths of a document and what can be done there.
public struct PathsObject: Sendable {
  /// By path template, such as `/pets/{id}`.
  public let pathItems: OrderedMap<ReferenceOr<PathItemObject>>
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
