package import SwiftwrightDiagnostics
import SwiftwrightYAML

/// Security schemes that must all be met; empty if nothing is asked.
package struct SecurityRequirementObject: Sendable {
  /// The scopes or roles asked, by name of the scheme.
  package let schemes: OrderedMap<[String]>
  /// Where the object begins.
  package let location: SourceLocation
}

extension SecurityRequirementObject: DocumentObject {
  static var kind: String { "a security requirement" }

  static var fields: [String] { [] }

  static func read(_ object: inout ObjectReader) -> SecurityRequirementObject? {
    var schemes: [Named<[String]>] = []
    for entry in object.rest {
      let scopes = object.strings(entry.key).map(\.value)
      schemes.append(Named(entry.key, at: entry.keyLocation, scopes))
    }
    return SecurityRequirementObject(schemes: OrderedMap(schemes), location: object.location)
  }
}
