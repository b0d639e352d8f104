package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// Which member of a union's values says what branch they are.
package struct DiscriminatorObject: Sendable {
  package let propertyName: Located<String>
  /// Names of schemas, or references to them, by the member's value.
  package let mapping: OrderedMap<Located<String>>
  /// For values that are not mapped (3.2).
  package let defaultMapping: Located<String>?
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension DiscriminatorObject: DocumentObject {
  static var kind: String { "a discriminator" }

  static var fields: [String] { ["propertyName", "mapping", "defaultMapping"] }

  static func read(_ object: inout ObjectReader) -> DiscriminatorObject? {
    guard object.take("propertyName") != nil else {
      object.reader.error("missing-field", "`discriminator.propertyName` is missing", at: object.location)
      return nil
    }
    guard let propertyName = object.located("propertyName") else { return nil }
    let mapping = object.stringMap("mapping")
    let defaultMapping = object.located("defaultMapping")
    for entry in mapping { object.reader.noteScope(of: entry.value) }
    if let defaultMapping { object.reader.noteScope(of: defaultMapping) }
    return DiscriminatorObject(
      propertyName: propertyName,
      mapping: mapping,
      defaultMapping: defaultMapping,
      location: object.location,
      extensions: object.extensions()
    )
  }
}
