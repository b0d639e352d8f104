package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// A tag that groups operations.
package struct TagObject: Sendable {
  package let name: Located<String>
  package let summary: String?
  package let description: String?
  package let externalDocs: ExternalDocumentationObject?
  package let parent: Located<String>?
  package let kind: String?
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension TagObject: DocumentObject {
  static var kind: String { "a tag" }

  static var fields: [String] { ["name", "summary", "description", "externalDocs", "parent", "kind"] }

  static func read(_ object: inout ObjectReader) -> TagObject? {
    guard let name = object.expected("name") else {
      object.takeRest()
      return nil
    }
    return TagObject(
      name: name,
      summary: object.string("summary"),
      description: object.string("description"),
      externalDocs: object.object("externalDocs", ExternalDocumentationObject.self),
      parent: object.located("parent"),
      kind: object.string("kind"),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
