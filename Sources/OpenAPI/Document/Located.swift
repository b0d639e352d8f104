public import SwiftwrightDiagnostics

/// A value of the document and where it stands.
public struct Located<Value> {
  public let value: Value
  public let location: SourceLocation

  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Located: Sendable where Value: Sendable {}
