package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// Where more can be read.
package struct ExternalDocumentationObject: Sendable {
  package let description: String?
  package let url: String
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension ExternalDocumentationObject: DocumentObject {
  static var kind: String { "external documentation" }

  static var fields: [String] { ["description", "url"] }

  static func read(_ object: inout ObjectReader) -> ExternalDocumentationObject? {
    let url = object.expected("url")
    return ExternalDocumentationObject(
      description: object.string("description"),
      url: url?.value ?? "",
      location: object.location,
      extensions: object.extensions()
    )
  }
}
