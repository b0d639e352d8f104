public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// What can be done next with a response.
public struct LinkObject: Sendable {
  public let operationRef: Located<String>?
  public let operationId: Located<String>?
  public let parameters: OrderedMap<YAMLNode>
  public let requestBody: YAMLNode?
  public let description: String?
  public let server: ServerObject?
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
