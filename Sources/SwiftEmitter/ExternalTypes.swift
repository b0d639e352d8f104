package import SwiftwrightDiagnostics

/// A type of the user's that stands in place of a generated one. It conforms to the runtime's `JSONCodable`.
package struct ExternalType: Sendable, Hashable {
  /// The type's name, such as `Money` or `Shop.Money`.
  package var name: String
  /// The module to import for it; nil where it is in the generated module itself.
  package var module: String?

  package init(name: String, module: String? = nil) {
    self.name = name
    self.module = module
  }
}

/// Which schemas are types of the user's.
package struct ExternalTypes: Sendable {
  /// By the names of components.
  package var schemas: [String: ExternalType] = [:]
  /// By `format`, of strings and numbers.
  package var formats: [String: ExternalType] = [:]
  /// By the places of schemas in the document.
  package var places: [SourceLocation: ExternalType] = [:]

  package init() {}

  var isEmpty: Bool { schemas.isEmpty && formats.isEmpty && places.isEmpty }

  /// All types, each once, by name.
  var all: [ExternalType] {
    Set(Array(schemas.values) + Array(formats.values) + Array(places.values)).sorted { $0.name < $1.name }
  }
}

/// A type that has a new name.
package struct RenamedType: Sendable {
  package var old: String
  package var new: String
  /// Where that is written.
  package var location: SourceLocation

  package init(old: String, new: String, location: SourceLocation) {
    self.old = old
    self.new = new
    self.location = location
  }
}
