import SwiftwrightRuntime

public struct Money: JSONModel {
  public init(_ json: inout JSONMembers) throws {}

  public func write(_ json: inout JSONWriter) {}
}
