package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// How a schema is written in XML.
package struct XMLObject: Sendable {
  package let name: String?
  package let namespace: String?
  package let prefix: String?
  package let attribute: Bool
  package let wrapped: Bool
  /// 3.2.
  package let nodeType: String?
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension XMLObject: DocumentObject {
  static var kind: String { "an XML object" }

  static var fields: [String] { ["name", "namespace", "prefix", "attribute", "wrapped", "nodeType"] }

  static func read(_ object: inout ObjectReader) -> XMLObject? {
    object.checkExclusion("nodeType", "attribute", isErrorSince: .v32)
    object.checkExclusion("nodeType", "wrapped", isErrorSince: .v32)
    return XMLObject(
      name: object.string("name"),
      namespace: object.string("namespace"),
      prefix: object.string("prefix"),
      attribute: object.bool("attribute"),
      wrapped: object.bool("wrapped"),
      nodeType: object.string("nodeType"),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
