package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// One operation: a method at a path.
package struct OperationObject: Sendable {
  package let tags: [Located<String>]
  package let summary: String?
  package let description: String?
  package let externalDocs: ExternalDocumentationObject?
  package let operationId: Located<String>?
  package let parameters: [ReferenceOr<ParameterObject>]
  package let requestBody: ReferenceOr<RequestBodyObject>?
  package let responses: ResponsesObject?
  package let callbacks: OrderedMap<ReferenceOr<CallbackObject>>
  package let deprecated: Bool
  /// Nil if the document's own requirements hold; empty if none do.
  package let security: [SecurityRequirementObject]?
  package let servers: [ServerObject]
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
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
