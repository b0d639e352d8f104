import Foundation
import SwiftwrightRuntime

extension FuzzTarget {
  private static let documents = [
    #"{"name":"é\u00e9😀\ud83d\ude00","size":"12","kind":"BASE","parent":null,"x":[1e5,-0.5,true,[]],"m":{"a":1}}"#,
    #"[0, -0, 1.5E-7, 9223372036854775807, -9223372036854775808, 18446744073709551616, 1e400, 0.1]"#,
    #""2026-02-28T12:30:00.25Z""#, #""2026-02-28T12:30:60.123456789+05:30""#, #""2026-02-28""#, #""aGVsbG8=""#,
    #""-_8""#, #""6ba7b810-9dad-11d1-80b4-00c04fd430c8""#, #""https://example.com/a?b#c""#, "-12.50", "1e3", #""NaN""#,
    #"{"children":[{"name":"a","children":[]},{"kind":"X","score":0.25}],"when":"1999-12-31T23:59:60Z"}"#,
  ]

  private static let syntax = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\ude00", "null", "true", "false", "0", "-", "e", "E+",
    ".", "1e999999999999999999999", "99999999999999999999", "\"name\":", "\u{FEFF}", " ", "é", "\u{0}", "=", "==", "T",
    "Z", "+23:59", "9999-12-31", "0001-01-01", "%", "[[[[[[[[", "{\"a\":", "\r\n", "0000000000000000000000000",
  ]

  /// The JSON reader and writer: what is read and written reads as the same.
  static let json = FuzzTarget(name: "json", inputs: documents, words: syntax) { input, random in
    let options = JSONReadOptions(maximumDepth: 1 + random.below(64), replacesLoneSurrogates: random.below(2) == 0)
    guard let value = try? JSONValue(jsonData: input, options: options) else { return }
    let written = try value.jsonBytes()
    try require(written.count <= 64 + 20 * input.count, "\(written.count) bytes were written")
    try require(try JSONValue(jsonData: written, options: options) == value, "what was written reads as something else")
  }

  /// Types of the runtime, and a model: what is read and written is written as the same again.
  static let typedJSON = FuzzTarget(name: "typed JSON", inputs: documents, words: syntax) { input, random in
    let options = [JSONReadOptions.storage, .request, .response][random.below(3)]
    for type in types {
      guard let value = try? type.init(jsonData: input, options: options) else { continue }
      let written = try value.jsonBytes()
      let again = try type.init(jsonData: written).jsonBytes()
      try require(written == again, "\(type): \(String(decoding: written, as: UTF8.self)) is not written again")
    }
  }

  private static let types: [any JSONCodable.Type] = [
    String.self, Bool.self, Int.self, Int8.self, UInt64.self, Double.self, Float.self, Decimal.self, Date.self,
    CalendarDate.self, Data.self, UUID.self, URL.self, [JSONValue?].self, [Double].self, [String: JSONValue].self,
    Node.self,
  ]
}

/// A model with members of many kinds.
struct Node: JSONModel {
  var name: String?
  var size: Int64?
  var score: Double?
  var when: Date?
  var children: [Node]?
  var others: [String: JSONValue]

  init(_ json: inout JSONMembers) {
    name = json.optional("name", .nullable)
    size = json.optional("size", .asString)
    score = json.optional("score")
    when = json.optional("when", .readOnly)
    children = json.optional("children")
    others = json.additional()
  }

  func write(_ json: inout JSONWriter) {
    json.member("name", name)
    json.member("size", size, .asString)
    json.member("score", score)
    json.member("when", when, .readOnly)
    json.member("children", children)
    json.additional(others)
  }
}
