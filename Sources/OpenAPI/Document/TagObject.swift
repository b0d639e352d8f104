public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// A tag that groups operations.
public struct TagObject: Sendable {
  public let name: Located<String>
  public let summary: String?
  public let description: String?
  public let externalDocs: ExternalDocumentationObject?
  public let parent: Located<String>?
  public let kind: String?
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
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
