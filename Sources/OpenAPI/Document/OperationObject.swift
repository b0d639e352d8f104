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

extension OperationObject: DocumentObject {
  static var kind: String { "an operation" }

  static var fields: [String] {
    [
      "tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses",
      "callbacks", "deprecated", "security", "servers",
    ]
  }

  static func read(_ object: inout ObjectReader) -> OperationObject? {
    let hasSecurity = object.take("security").map { !$0.value.isNull } ?? false
    let security = hasSecurity ? object.objects("security", SecurityRequirementObject.self) : nil
    if object.reader.version == .v30, object.take("responses") == nil { object.lacks("responses") }
    return OperationObject(
      tags: object.strings("tags"),
      summary: object.string("summary"),
      description: object.string("description"),
      externalDocs: object.object("externalDocs", ExternalDocumentationObject.self),
      operationId: object.located("operationId"),
      parameters: object.references("parameters", ParameterObject.self),
      requestBody: object.referenceOr("requestBody", RequestBodyObject.self),
      responses: object.object("responses", ResponsesObject.self),
      callbacks: object.referenceMap("callbacks", CallbackObject.self),
      deprecated: object.bool("deprecated"),
      security: security,
      servers: object.objects("servers", ServerObject.self),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
