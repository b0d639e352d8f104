import HostileNamesSample
import SwiftwrightRuntime
import Testing

/// Names that no Swift identifier can be, as those of members, values, tags and types: on the wire they are what they are.
struct HostileNamesTests {
  private static let names = [
    "", "1", "+1", "-1", "$ref", "a.b", "a/b", "Self", "init", "Error", "Sample", "名前", "😀", #"\(x)"*/"#,
    "x\u{202E}y", "container",
  ]

  /// Values in the order in which the document gives its schemas to the names, again and again.
  private static func object(_ names: [String], _ values: [JSONValue]) -> JSONValue {
    .object(JSONObject(names.enumerated().map { ($1, values[$0 % values.count]) }))
  }

  /// Reads a value, holds it against its schema, and looks whether it is written as it was.
  @discardableResult
  private func roundTrip<T: JSONModel & SampleModel>(_ json: JSONValue, as type: T.Type = T.self) throws -> T {
    try roundTrip(json) { try T(jsonData: $0) }
  }

  @discardableResult
  private func roundTrip<T: Hashable & SampleModel>(_ json: JSONValue, _ read: ([UInt8]) throws -> T) throws -> T {
    let value = try read(json.jsonBytes())
    #expect(try JSONValue(value) == json)
    let again = try read(value.jsonBytes())
    #expect(again == value)
    #expect(again.hashValue == value.hashValue)
    try value.validate()
    return value
  }

  @Test func members() throws {
    let all = Self.object(Self.names, ["t", 1, ["x": "y"], "a", [["y": "z"]], "d"])
    let value = try roundTrip(all, as: Properties.self)
    #expect(value._1 == 1)
    #expect(value.container == .a)
    let few = Self.names.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    #expect(try roundTrip(Self.object(few, ["t", ["x": "y"], [["y": "z"]]]), as: Properties.self).container == nil)
  }

  @Test func types() throws {
    let places = Self.names.indices.map { "p\($0)" }
    let values: [JSONValue] = [["own": ["a": "x"], "a": "y"], "a", ["x": 1], [["q": "r"]], ["k": ["z": "w"]]]
    let holder = try roundTrip(Self.object(places, values), as: Holder.self)
    #expect(holder.p15 == Container(own: Container(a: "x"), a: "y"))
  }

  @Test func values() throws {
    for name in Self.names {
      let value = try roundTrip(.string(name)) { try Values(jsonData: $0) }
      #expect(Values.allCases.contains(value))
    }
    for number: Int64 in [0, -1, .max] {
      #expect(Numbers.allCases.contains(try roundTrip(.integer(number)) { try Numbers(jsonData: $0) }))
    }
  }

  @Test func tags() throws {
    var kinds: Set<String> = []
    for name in Self.names {
      let value = try roundTrip(["@type": .string(name)]) { try Tags(jsonData: $0) }
      if case .unrecognized = value { Issue.record("the tag \(name) leads nowhere") }
      kinds.insert(Mirror(reflecting: value).children.first?.label ?? "")
    }
    #expect(kinds.count == Self.names.count)
  }
}
