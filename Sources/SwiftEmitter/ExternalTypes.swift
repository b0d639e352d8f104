public import SwiftwrightDiagnostics

/// A type of the user's that stands in place of a generated one. It conforms to the runtime's `JSONCodable`.
public struct ExternalType: Sendable, Hashable {
  /// The type's name, such as `Money` or `Shop.Money`.
  public var name: String
  /// The module to import for it; nil where it is in the generated module itself.
  public var module: String?

  public init(name: String, module: String? = nil) {
    self.name = name
    self.module = module
  }
}

/// Which schemas are types of the user's.
public struct ExternalTypes: Sendable {
  /// By the names of components.
  public var schemas: [String: ExternalType] = [:]
  /// By `format`, of strings and numbers.
  public var formats: [String: ExternalType] = [:]
  /// By the places of schemas in the document.
  public var places: [SourceLocation: ExternalType] = [:]

  public init() {}

  var isEmpty: Bool { schemas.isEmpty && formats.isEmpty && places.isEmpty }

  /// All types, each once, by name.
  var all: [ExternalType] {
    Set(Array(schemas.values) + Array(formats.values) + Array(places.values)).sorted { $0.name < $1.name }
  }
}

/// A type that has a new name.
public struct RenamedType: Sendable {
  public var old: String
  public var new: String
  /// Where that is written.
  public var location: SourceLocation

  public init(old: String, new: String, location: SourceLocation) {
    self.old = old
    self.new = new
    self.location = location
  }
}
