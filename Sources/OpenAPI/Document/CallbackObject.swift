public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// Requests that the API's provider may send, by a runtime expression that gives their URL.
public struct CallbackObject: Sendable {
  public let expressions: OrderedMap<ReferenceOr<PathItemObject>>
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
