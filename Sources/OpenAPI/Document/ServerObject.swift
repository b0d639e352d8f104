package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// A server of the API.
package struct ServerObject: Sendable {
  /// The URL, with `{variables}`, perhaps relative to the document's own place.
  package let url: Located<String>
  package let description: String?
  /// A name to choose the server by (3.2).
  package let name: String?
  package let variables: OrderedMap<ServerVariableObject>
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension ServerObject: DocumentObject {
  static var kind: String { "a server" }

  static var fields: [String] { ["url", "description", "name", "variables"] }

  static func read(_ object: inout ObjectReader) -> ServerObject? {
    guard let url = object.expected("url") else {
      object.takeRest()
      return nil
    }
    return ServerObject(
      url: url,
      description: object.string("description"),
      name: object.string("name"),
      variables: object.map("variables", ServerVariableObject.self),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
