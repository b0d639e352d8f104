public import SwiftwrightDiagnostics

/// One entry of a mapping: its key, where the key stands, and its value.
public struct Named<Value> {
  public let name: String
  /// Where the key stands.
  public let location: SourceLocation
  public let value: Value

  public init(_ name: String, at location: SourceLocation, _ value: Value) {
    self.name = name
    self.location = location
    self.value = value
  }
}

extension Named: Sendable where Value: Sendable {}
