package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// Whom to ask about the API.
package struct ContactObject: Sendable {
  package let name: String?
  package let url: String?
  package let email: String?
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension ContactObject: DocumentObject {
  static var kind: String { "a contact" }

  static var fields: [String] { ["name", "url", "email"] }

  static func read(_ object: inout ObjectReader) -> ContactObject? {
    ContactObject(
      name: object.string("name"),
      url: object.string("url"),
      email: object.string("email"),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
