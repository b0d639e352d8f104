public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// What can be done at one path.
public struct PathItemObject: Sendable {
  public let summary: String?
  public let description: String?
  /// By the method in lower case, such as `get`, in document order; `query` from 3.2 on.
  public let operations: OrderedMap<OperationObject>
  /// By the method as it is sent, such as `COPY` (3.2).
  public let additionalOperations: OrderedMap<OperationObject>
  public let servers: [ServerObject]
  /// What all operations of the path take.
  public let parameters: [ReferenceOr<ParameterObject>]
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
