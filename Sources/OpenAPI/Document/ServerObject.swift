public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// A server of the API.
public struct ServerObject: Sendable {
  /// The URL, with `{variables}`, perhaps relative to the document's own place.
  public let url: Located<String>
  public let description: String?
  /// A name to choose the server by (3.2).
  public let name: String?
  public let variables: OrderedMap<ServerVariableObject>
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
