public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// The documented responses of an operation.
public struct ResponsesObject: Sendable {
  /// For all statuses that are not listed.
  public let `default`: ReferenceOr<ResponseObject>?
  /// By status as written, `200` or `4XX`, in document order; without `default`.
  public let statuses: OrderedMap<ReferenceOr<ResponseObject>>
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
