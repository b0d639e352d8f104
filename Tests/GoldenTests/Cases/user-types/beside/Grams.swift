import SwiftwrightRuntime

public struct Grams: JSONCodable {
  public var count: Int

  public init(json: borrowing JSONElement) throws { count = try Int(json: json) }

  public func write(to json: inout JSONWriter) { count.write(to: &json) }
}
