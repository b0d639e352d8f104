public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// Whom to ask about the API.
public struct ContactObject: Sendable {
  public let name: String?
  public let url: String?
  public let email: String?
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
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
