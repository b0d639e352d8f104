public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// A variable of a server's URL.
public struct ServerVariableObject: Sendable {
  /// The values it may take; empty if any.
  public let `enum`: [Located<String>]
  public let `default`: Located<String>
  public let description: String?
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}

extension ServerVariableObject: DocumentObject {
  static var kind: String { "a server variable" }

  static var fields: [String] { ["enum", "default", "description"] }

  static func read(_ object: inout ObjectReader) -> ServerVariableObject? {
    guard let value = object.required("default") else { return nil }
    return ServerVariableObject(
      enum: object.strings("enum"),
      default: value,
      description: object.string("description"),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
