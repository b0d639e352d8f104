public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// One operation: a method at a path.
public struct OperationObject: Sendable {
  public let tags: [Located<String>]
  public let summary: String?
  public let description: String?
  public let externalDocs: ExternalDocumentationObject?
  public let operationId: Located<String>?
  public let parameters: [ReferenceOr<ParameterObject>]
  public let requestBody: ReferenceOr<RequestBodyObject>?
  public let responses: ResponsesObject?
  public let callbacks: OrderedMap<ReferenceOr<CallbackObject>>
  public let deprecated: Bool
  /// Nil if the document's own requirements hold; empty if none do.
  public let security: [SecurityRequirementObject]?
  public let servers: [ServerObject]
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
