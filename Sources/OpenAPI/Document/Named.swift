package import SwiftwrightDiagnostics

/// One entry of a mapping: its key, where the key stands, and its value.
package struct Named<Value> {
  package let name: String
  /// Where the key stands.
  package let location: SourceLocation
  package let value: Value

  package init(_ name: String, at location: SourceLocation, _ value: Value) {
    self.name = name
    self.location = location
    self.value = value
  }
}

extension Named: Sendable where Value: Sendable {}
