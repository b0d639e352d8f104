import SwiftwrightRuntime

public struct Money: JSONModel {
  public var amount: String

  public init(_ json: inout JSONMembers) throws { amount = try json.required("amount") }

  public func write(_ json: inout JSONWriter) { json.member("amount", amount) }
}

public enum Geo {
  public struct Place: JSONModel {
    public init(_ json: inout JSONMembers) throws {}

    public func write(_ json: inout JSONWriter) {}
  }
}
