import SwiftwrightRuntime

public struct ULID: JSONTextConvertible {
  public var description: String

  public init?(_ description: String) {
    guard description.utf8.count == 26 else { return nil }
    self.description = description
  }
}
