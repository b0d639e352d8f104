import Foundation
import SwiftwrightRuntime
import Testing

@Suite struct JSONModelTests {
  private let full = """
    {"name":"é\\n","createTime":"2024-01-02T03:04:05Z","secret":"s","size":"9007199254740993","sizes":{"a":["1","2"]},\
    "stop":null,"kind":"BASE","parent":null,"blocks":[{"type":"text","text":"hi"},{"type":"image","url":"x"}],\
    "child":{"kind":"NEW","parent":"p","type":"sample","version":2},"type":"sample","version":2,"extra":[1.5,{"b":1}]}
    """

  @Test func readsAndWritesEveryTrait() throws {
    let value = try Sample(reading: full)
    #expect(value.size == 9_007_199_254_740_993)
    #expect(value.sizes == ["a": [1, 2]])
    #expect(value.explicitNulls == ["stop"])
    #expect(value.kind == .base)
    #expect(value.child?.kind == .unrecognized("NEW"))
    #expect(value.additionalProperties == ["extra": [1.5, ["b": 1]]])
    guard case .text(let block)? = value.blocks?.first else {
      Issue.record("no text")
      return
    }
    #expect(block.text == "hi")
    #expect(try text(value) == full.replacing("\\n", with: "\\n"))
    #expect(try !text(value, .request).contains("createTime"))
    #expect(try text(value, .request).contains("secret"))
    #expect(try !text(value, .response).contains("secret"))
  }

  @Test func ignoresWhatHasNoMeaningInADirection() throws {
    #expect(try Sample(reading: full, .request).createTime == nil)
    #expect(try Sample(reading: full, .request).secret == "s")
    #expect(try Sample(reading: full, .response).secret == nil)
  }

  @Test func comparesHashesAndCodes() throws {
    let value = try Sample(reading: full)
    #expect(value == value)
    #expect(value.hashValue == (try Sample(reading: full)).hashValue)
    var other = value
    other.child?.name = "other"
    #expect(value != other && value.child?.name == nil)
    #expect(SampleKind.unrecognized("BASE") == .base)
    let encoded = try JSONEncoder().encode([value])
    #expect(try JSONDecoder().decode([Sample].self, from: encoded) == [value])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Sample.self, from: Data(#"{"kind":1}"#.utf8)) }
  }

  @Test(arguments: [
    (#""x""#, "string"), ("[1,2]", "integers"), (#"["1"]"#, "strings"), (#"{"text":"a"}"#, "text"),
    (#"{"text":"a","kind":"BASE"}"#, "text"), (#"{"text":"a","size":1}"#, "sized"),
    (#"{"text":"a","kind":"ODD"}"#, "text"), ("true", "unrecognized"),
    (#"{"size":1,"text":1}"#, "unrecognized"), (#"{"size":"b"}"#, "unrecognized"),
  ])
  func triesBranches(json: String, label: String) throws {
    let value = try SampleInput(reading: json)
    #expect(Mirror(reflecting: value).children.first?.label == label)
    #expect(try text(value) == json)
  }

  @Test(arguments: [
    ("{\"kind\":\"BASE\",\n \"parent\":3}", "2:11: /parent: expected a string, found a number"),
    (#"{"parent":null}"#, #"1:1: the member "kind" is missing"#),
    (#"{"name":3}"#, "1:9: /name: expected a string, found a number"),
    (#"{"name":3,"kind":4,"size":true}"#, "1:9: /name: expected a string, found a number"),
    (#"{"kind":"A","parent":4,"name":3}"#, "1:31: /name: expected a string, found a number"),
    (#"{"kind":"A","kind":"A","parent":4}"#, "1:33: /parent: expected a string, found a number"),
    (#"{"kind":"A","kind":"A","parent":null,"type":"sample","version":2}"#, "1:13: /kind: the member occurs twice"),
    (#"{"kind":"A","parent":null,"type":"other"}"#, #"1:34: /type: expected "sample""#),
    (#"{"kind":"é","blocks":[{"type":"text"}],"parent":null}"#, #"1:23: /blocks/0: the member "text" is missing"#),
    (#"{"kind":"A","parent":null,"child":{"a/b~":1}}"#, #"1:35: /child: the member "kind" is missing"#),
    (#"{"kind":"A","parent":null,"size":"1e99"}"#, "1:34: /size: the number is out of range"),
    (
      #"{"kind":"A","sizes":{"a/b~":[1,1.5]},"parent":null}"#,
      "1:32: /sizes/a~1b~0/1: expected an integer, found a fraction"
    ),
    ("{\"kind\":\n", "2:1: the document ends too early"),
    (#"{"kind":"A","blocks":[1,}"#, "1:25: /blocks: unexpected } where a value is expected"),
    ("", "1:1: the document is empty"), ("[", "1:2: the document ends too early"),
  ])
  func placesErrors(json: String, expected: String) {
    let error = #expect(throws: JSONError.self) { try Sample(reading: json) }
    #expect(error?.description == expected)
  }

  @Test func writesTheTagOnce() throws {
    let leaf = SampleBranch(kind: "leaf", plain: ["kind": "a"])
    let tree = SampleTree.branch(SampleBranch(tree: [.branch(leaf), .branch(SampleBranch())], kind: "root"))
    #expect(
      try text(tree)
        == #"{"kind":"branch","tree":[{"kind":"branch","plain":{"kind":"a"}},{"kind":"branch"}]}"#)
    #expect(try text(leaf) == #"{"kind":"leaf","plain":{"kind":"a"}}"#)
  }

  @Test func serversAreStrict() throws {
    let unknown = #"{"text":"a","b":1}"#
    #expect(try SampleText(reading: unknown).text == "a")
    let error = #expect(throws: JSONError.self) { try SampleText(reading: unknown, .request) }
    #expect(error?.description == "1:13: /b: unknown member")
    #expect(try SampleText(reading: #"{"text":"a","kind":null}"#).kind == nil)
    #expect(throws: JSONError.self) { try SampleText(reading: #"{"text":"a","kind":null}"#, .request) }
    #expect(throws: JSONError.self) { try Date(reading: #""2024-01-02T03:04:05""#, .request) }
  }

  @Test func findsMembersOfLargeObjectsInAnyOrder() throws {
    let members = (0..<2000).map { #""m\#($0)":\#($0)"# } + [#""si\u007ae":7"#, #""text":"t""#]
    let value = try SampleSized(reading: "{" + members.joined(separator: ",") + "}")
    #expect(value.size == 7 && value.text == "t")
    let twice = members + [#""m5":1"#]
    #expect(throws: JSONError.self) { try SampleSized(reading: "{" + twice.joined(separator: ",") + "}") }
  }

  @Test func writesNullsOnlyWhereAsked() throws {
    var value = Sample(kind: .tuned)
    #expect(try text(value) == #"{"kind":"TUNED","parent":null,"type":"sample","version":2}"#)
    value.explicitNulls = ["stop", "stop"]
    #expect(try text(value) == #"{"stop":null,"kind":"TUNED","parent":null,"type":"sample","version":2}"#)
  }

  @Test func refusesWhatHasNoJSONForm() throws {
    #expect(try text([1, Double.nan]) == #"[1,"NaN"]"#)
    #expect(try [Double](reading: #"["NaN","-Infinity"]"#).last == -.infinity)
    let error = #expect(throws: JSONError.self) { try text(["a": [1, Double.infinity]], .request) }
    #expect(error?.pointer == "/a/1")
    #expect(throws: JSONError.self) { try text(Date(timeIntervalSinceReferenceDate: .infinity), .response) }
    #expect(try Date(reading: try text(Date.distantFuture.addingTimeInterval(1e12))) > .distantFuture)
  }
}
