public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// Where more can be read.
public struct ExternalDocumentationObject: Sendable {
  public let description: String?
  public let url: String
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
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
