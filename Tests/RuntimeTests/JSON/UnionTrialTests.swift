import SwiftwrightRuntime
import Testing

/// Unions whose branches nothing tells apart, deep within each other.
struct UnionTrialTests {
  private indirect enum Tree: JSONUnion {
    case first(First)
    case second(Second)
    case text(String)
    case unrecognized(JSONValue)

    init(json: JSONElement) throws {
      switch json.kind {
      case .object:
        self =
          try json.firstMatch({ .first(try $0.read()) }, { .second(try $0.read()) }) ?? .unrecognized(try json.read())
      case .string: self = .text(try json.read())
      default: self = .unrecognized(try json.read())
      }
    }

    func write(to json: inout JSONWriter) {
      switch self {
      case .first(let value): json.write(value)
      case .second(let value): json.write(value)
      case .text(let value): json.write(value)
      case .unrecognized(let value): json.write(value)
      }
    }

    struct First: JSONModel {
      var next: Tree
      var name: String?

      init(_ json: inout JSONMembers) throws {
        next = try json.required("next")
        name = json.optional("name")
      }

      func write(_ json: inout JSONWriter) {
        json.member("next", next)
        json.member("name", name)
      }
    }

    struct Second: JSONModel {
      var next: Tree
      var count: Int?

      init(_ json: inout JSONMembers) throws {
        next = try json.required("next")
        count = json.optional("count")
      }

      func write(_ json: inout JSONWriter) {
        json.member("next", next)
        json.member("count", count)
      }
    }
  }

  /// Each level is read once for each way of reading, and not twice for every level above it: that would never end.
  @Test(arguments: [#""leaf""#, "1", #"{"other":1}"#], [#""count":1"#, #""other":1"#, #""name":1"#])
  func depthCostsNoMoreThanItsLevels(leaf: String, member: String) throws {
    let depth = 100
    let text = String(repeating: "{\(member),\"next\":", count: depth) + leaf + String(repeating: "}", count: depth)
    let tree = try Tree(jsonData: Array(text.utf8))
    let written = try JSONValue(jsonData: tree.jsonData())
    if member.contains("count") { #expect(try written == JSONValue(jsonData: Array(text.utf8))) }
  }
}
