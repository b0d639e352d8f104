public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// An example value.
public struct ExampleObject: Sendable {
  public let summary: String?
  public let description: String?
  public let value: YAMLNode?
  /// The value as the schema sees it (3.2).
  public let dataValue: YAMLNode?
  /// The value as it is sent (3.2).
  public let serializedValue: String?
  public let externalValue: String?
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
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
