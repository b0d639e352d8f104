package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// A variable of a server's URL.
package struct ServerVariableObject: Sendable {
  /// The values it may take; empty if any.
  package let `enum`: [Located<String>]
  package let `default`: Located<String>
  package let description: String?
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension ServerVariableObject: DocumentObject {
  static var kind: String { "a server variable" }

  static var fields: [String] { ["enum", "default", "description"] }

  static func read(_ object: inout ObjectReader) -> ServerVariableObject? {
    let values = object.strings("enum")
    let value = object.expected("default") ?? values.first ?? Located("", at: object.location)
    if let entry = object.take("enum") {
      if values.isEmpty {
        let message = "`enum` is empty: no value can be chosen"
        if object.reader.version > .v30 {
          object.reader.error("empty-server-enum", message, at: entry.value.location)
        } else {
          object.reader.warning("empty-server-enum", message, at: entry.value.location)
        }
      } else if !values.contains(where: { $0.value == value.value }) {
        object.reader.warning("default-not-in-enum", "`\(value.value)` is not one of `enum`", at: value.location)
      }
    }
    return ServerVariableObject(
      enum: values,
      default: value,
      description: object.string("description"),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
