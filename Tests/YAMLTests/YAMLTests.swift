import SwiftwrightDiagnostics
import Testing

@testable import SwiftwrightYAML

struct YAMLTests {
  @Test(
    arguments: [
      ("null", .null), ("~", .null), ("", .null), ("NULL", .null), ("nULL", .string("nULL")),
      ("true", .bool(true)), ("False", .bool(false)), ("no", .string("no")), ("on", .string("on")),
      ("0", .integer(0)), ("-7", .integer(-7)), ("+7", .integer(7)), ("010", .integer(10)), ("0o17", .integer(15)),
      ("0xFf", .integer(255)), ("0o8", .string("0o8")), ("1_000", .string("1_000")), ("-0x1", .string("-0x1")),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .float(9_223_372_036_854_775_808)), ("1.", .float(1)), (".5", .float(0.5)),
      ("-.5e1", .float(-5)), ("1e3", .float(1000)), ("1.5E-3", .float(0.0015)), ("1e", .string("1e")),
      (".", .string(".")), ("-", .string("-")), ("+", .string("+")), ("4.10", .float(4.1)), ("1.2.3", .string("1.2.3")),
      (".inf", .float(.infinity)), ("-.INF", .float(-.infinity)), ("+.Inf", .float(.infinity)),
      ("inf", .string("inf")), ("nan", .string("nan")), ("2024-01-31", .string("2024-01-31")),
      ("12:30", .string("12:30")), ("<<", .string("<<")), ("null ", .string("null ")),
    ] as [(String, YAMLValue)]
  )
  func plainScalars(text: String, value: YAMLValue) {
    #expect(YAMLScalar(text: text, style: .plain).value == value)
    #expect(YAMLScalar(text: text, style: .doubleQuoted).value == .string(text))
  }

  @Test func notANumber() {
    guard case .float(let double) = YAMLScalar(text: ".NaN", style: .plain).value else {
      Issue.record("no number")
      return
    }
    #expect(double.isNaN)
  }

  @Test func tags() throws {
    let root = try parse("[!!str 1, !!int \"2\", ! 3, !mine 4, !!float 5]")
    #expect(
      root.sequence?.map(\.scalar?.value) == [.string("1"), .integer(2), .string("3"), .string("4"), .integer(5)]
    )
  }

  /// Every node and key with its place: `line:column text`.
  @Test(arguments: [
    (
      "a: 1\nlist:\n  - \"é\" # é\n  - {é: 'x'}\n",
      "1:1 { 1:1 a 1:4 1, 2:1 list 3:3 [ 3:5 é, 4:5 { 4:6 é 4:9 x } ] }"
    ),
    ("\u{FEFF}a: b", "1:1 { 1:1 a 1:4 b }"),
    ("a:\r\n  b: c\r\nd:\r\n- e", "1:1 { 1:1 a 2:3 { 2:3 b 2:6 c }, 3:1 d 4:1 [ 4:3 e ] }"),
    ("😀: x\n# 😀\n\"😀😀\": y", "1:1 { 1:1 😀 1:4 x, 3:1 😀😀 3:7 y }"),
    ("a: \"x\u{2028}y\"\nb: c", "1:1 { 1:1 a 1:4 x\u{2028}y, 2:1 b 2:4 c }"),
    ("{\"a\":1,\n\t\"b\":[true]}", "1:1 { 1:2 a 1:6 1, 2:2 b 2:6 [ 2:7 true ] }"),
    ("a: &x [1]\nb: *x", "1:1 { 1:1 a 1:4 [ 1:8 1 ], 2:1 b 1:4 [ 1:8 1 ] }"),
  ])
  func places(text: String, expected: String) throws {
    #expect(try describe(parse(text)) == expected)
  }

  @Test func mergeKeys() throws {
    let text = """
      base: &base {a: 1, b: 2}
      more: &more {b: 3, c: 4}
      one: {<<: *base, b: 9}
      many: {z: 0, <<: [*base, *more]}
      quoted: {"<<": 5}
      """
    let root = try #require(try parse(text).mapping)
    func entries(_ name: String) -> String? {
      root[name]?.mapping?.entries.map { "\($0.key)=\($0.value.scalar?.text ?? "")" }.joined(separator: " ")
    }
    #expect(entries("one") == "a=1 b=9")
    #expect(entries("many") == "z=0 a=1 b=2 c=4")
    #expect(entries("quoted") == "<<=5")
  }

  @Test func surrogatesOfJSON() throws {
    let root = try parse(#"{"a": "\ud83d\ude00 \\ud83d", "b": "\/"}"#)
    #expect(root.mapping?["a"]?.string == "😀 \\ud83d")
    #expect(root.mapping?["b"]?.string == "/")
  }

  @Test func largeMappings() throws {
    let lines = (0..<20_000).map { "k\($0): \($0)\n" }
    let root = try #require(try parse(lines.joined()).mapping)
    #expect(root["k19999"]?.scalar?.value == .integer(19_999))
    #expect(throws: YAMLError.self) { try parse(lines.joined() + "k7: again\n") }
  }

  /// Deep nesting, right below the limit and far beyond it.
  @Test func depth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try parse(nested(200))
    for text in [nested(100_000), String(repeating: "- ", count: 100_000), String(repeating: "{a: ", count: 5_000)] {
      let error = #expect(throws: YAMLError.self) { try parse(text) }
      #expect(error?.id == "nesting-limit")
    }
  }

  /// No bytes make the parser trap.
  @Test func arbitraryBytes() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("ab:-[]{},&*!|>'\"%@`#?~ \n\t\r<\\u0x\u{85}\u{2028}é".utf8) + [0xFF, 0x00, 0xC3, 0x80]
    for _ in 0..<5_000 {
      let count = Int.random(in: 0..<40, using: &generator)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      _ = try? parseYAML(SourceFile(id: SourceFileID(index: 0), name: "x", bytes: bytes))
    }
  }
}

func parse(_ text: String) throws(YAMLError) -> YAMLNode {
  try parseYAML(SourceFile(id: SourceFileID(index: 0), name: "x.yaml", bytes: Array(text.utf8)))
}

func describe(_ node: YAMLNode) -> String {
  let place = describe(node.location)
  switch node.content {
  case .scalar(let scalar): return "\(place) \(scalar.text)"
  case .sequence(let items): return "\(place) [ \(items.map(describe).joined(separator: ", ")) ]"
  case .mapping(let mapping):
    let entries = mapping.entries.map { "\(describe($0.keyLocation)) \($0.key) \(describe($0.value))" }
    return "\(place) { \(entries.joined(separator: ", ")) }"
  }
}

func describe(_ location: SwiftwrightDiagnostics.SourceLocation) -> String {
  "\(location.line):\(location.column)"
}
