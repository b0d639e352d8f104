public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// A variable of a server's URL.
public struct ServerVariableObject: Sendable {
  /// The values it may take; empty if any.
  public let `enum`: [Located<String>]
  public let `default`: Located<String>
  public let description: String?
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
