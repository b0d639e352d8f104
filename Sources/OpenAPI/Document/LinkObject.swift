package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// What can be done next with a response.
package struct LinkObject: Sendable {
  package let operationRef: Located<String>?
  package let operationId: Located<String>?
  package let parameters: OrderedMap<YAMLNode>
  package let requestBody: YAMLNode?
  package let description: String?
  package let server: ServerObject?
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension LinkObject: DocumentObject {
  static var kind: String { "a link" }

  static var fields: [String] {
    [
      "operationRef", "operationId", "parameters", "requestBody", "description", "server",
    ]
  }

  static func read(_ object: inout ObjectReader) -> LinkObject? {
    if let body = object.take("body") {
      object.reader.error(
        "link-body", "unknown field `body` in a link; `server` or `requestBody` is meant", at: body.keyLocation)
    }
    return LinkObject(
      operationRef: object.located("operationRef"),
      operationId: object.located("operationId"),
      parameters: object.map("parameters") { $1.value },
      requestBody: object.any("requestBody"),
      description: object.string("description"),
      server: object.object("server", ServerObject.self),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
