package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// An example value.
package struct ExampleObject: Sendable {
  package let summary: String?
  package let description: String?
  package let value: YAMLNode?
  /// The value as the schema sees it (3.2).
  package let dataValue: YAMLNode?
  /// The value as it is sent (3.2).
  package let serializedValue: String?
  package let externalValue: String?
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension ExampleObject: DocumentObject {
  static var kind: String { "an example" }

  static var fields: [String] { ["summary", "description", "value", "dataValue", "serializedValue", "externalValue"] }

  static func read(_ object: inout ObjectReader) -> ExampleObject? {
    for other in ["externalValue", "dataValue", "serializedValue"] {
      object.checkExclusion("value", other, isErrorSince: .v32)
    }
    object.checkExclusion("serializedValue", "externalValue", isErrorSince: .v32)
    return ExampleObject(
      summary: object.string("summary"),
      description: object.string("description"),
      value: object.any("value"),
      dataValue: object.any("dataValue"),
      serializedValue: object.string("serializedValue"),
      externalValue: object.string("externalValue"),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
