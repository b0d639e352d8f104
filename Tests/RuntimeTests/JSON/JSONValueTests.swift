import Foundation
import SwiftwrightRuntime
import Testing

@Suite struct JSONValueTests {
  @Test func comesBackFromBytesAndCoders() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<300 {
      let value = Self.random(&random, depth: 4)
      #expect(try JSONValue(jsonData: try value.jsonBytes(.request)) == value)
      #expect(try JSONValue(jsonData: try value.jsonBytes()).hashValue == value.hashValue)
      #expect(try JSONDecoder().decode([JSONValue].self, from: try JSONEncoder().encode([value])) == [value])
    }
  }

  @Test(arguments: ["1e400", "12345678901234567890", "0.1234567890123456789", "-1e-400", "123456789012345678901.5e7"])
  func keepsDigits(source: String) throws {
    #expect(try text(try JSONValue(reading: source)) == source)
  }

  @Test func meansTheSame() throws {
    #expect(try JSONValue(reading: "1.0") == 1 && JSONValue(reading: "-0") == 0 && JSONValue(reading: "1e2") == 100)
    #expect(try JSONValue(reading: #"{"a":1,"b":2}"#) == JSONValue(reading: #"{"b":2,"a":1.0}"#))
    #expect(try JSONValue(reading: #"{"a":1,"b":2}"#).hashValue == JSONValue(reading: #"{"b":2,"a":1.0}"#).hashValue)
    #expect(try text(JSONValue(reading: #"{"b":1,"a":2,"b":3}"#), .request) == #"{"b":3,"a":2}"#)
    #expect(JSONValue.bool(true) != 1 && JSONValue.string("1") != 1)
  }

  @Test func givesAccess() throws {
    var value: JSONValue = ["a": [1, "two", nil, 2.5], "b": true]
    #expect(value["a"]?[1]?.stringValue == "two" && value["a"]?[4] == nil && value["c"] == nil)
    value["c"] = ["d": 1]
    value["b"] = nil
    #expect(try text(value) == #"{"a":[1,"two",null,2.5],"c":{"d":1}}"#)
    #expect(try [String: Int](jsonValue: ["x": 1]) == ["x": 1])
    #expect(try JSONValue(["x": Int8(1)]) == ["x": 1])
    #expect(try String(reading: #""\u0000\u001f\"\\\/""#).jsonBytes() == Array(#""\u0000\u001f\"\\/""#.utf8))
  }

  private static func random(_ random: inout SeededRandom, depth: Int) -> JSONValue {
    switch random.next() % (depth > 0 ? 8 : 6) {
    case 0: return nil
    case 1: return .bool(random.next() % 2 == 0)
    case 2: return .integer(Int64(bitPattern: random.next()))
    case 3:
      let value = Double(bitPattern: random.next())
      return .number(value.isFinite ? value : 0.5)
    case 4: return .number(Double(random.next() % 100_000) / 1000)
    case 5:
      let scalars = (0..<random.next() % 20).compactMap { _ in Unicode.Scalar(UInt32(random.next() % 0x1_1000)) }
      return .string(String(String.UnicodeScalarView(scalars)))
    case 6: return .array((0..<random.next() % 5).map { _ in Self.random(&random, depth: depth - 1) })
    default:
      let names = (0..<random.next() % 30).map { "k\($0 * 7 % 5)\($0)" }
      return .object(JSONObject(names.map { ($0, Self.random(&random, depth: depth - 1)) }))
    }
  }
}
