import Foundation
import SwiftwrightRuntime
import Testing

@Suite struct EmbeddedJSONTests {
  struct Node: JSONModel {
    var name: String
    var secret: String?
    var inner: EmbeddedJSON<Node>?

    init(name: String, secret: String? = nil, inner: EmbeddedJSON<Node>? = nil) {
      self.name = name
      self.secret = secret
      self.inner = inner
    }

    init(_ json: inout JSONMembers) throws {
      name = try json.required("name")
      secret = json.optional("secret", .writeOnly)
      inner = json.optional("inner")
    }

    func write(_ json: inout JSONWriter) {
      json.member("name", name)
      json.member("secret", secret, .writeOnly)
      json.member("inner", inner)
    }
  }

  private static let tree = Node(name: "é\"", inner: .content(Node(name: "b", inner: .content(Node(name: "c")))))

  /// Foundation, which knows nothing of texts that hold JSON, takes the texts apart.
  @Test func writesTextsWithinTexts() throws {
    var text = String(decoding: try Self.tree.jsonBytes(), as: UTF8.self)
    for name in ["é\"", "b", "c"] {
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
      let members = try #require(object as? [String: String])
      #expect(members["name"] == name)
      text = members["inner"] ?? ""
    }
    #expect(text.isEmpty)
  }

  @Test func readsWhatItWrites() throws {
    #expect(try Node(jsonBytes: Self.tree) == Self.tree)
    let encoded = try JSONEncoder().encode(EmbeddedJSON.content(Self.tree))
    #expect(try JSONDecoder().decode(EmbeddedJSON<Node>.self, from: encoded) == .content(Self.tree))
  }

  @Test(arguments: ["", "hello", "{", #"{"name":1}"#, "{} {}", "null", "\u{0}"])
  func keepsTextThatHoldsSomethingElse(text: String) throws {
    let bytes = try JSONEncoder().encode(text)
    let value = try EmbeddedJSON<Node>(jsonData: bytes)
    guard case .text(text) = value else {
      Issue.record("\(value)")
      return
    }
    #expect(try String(jsonData: value.jsonData()) == text)
  }

  @Test func readsNullOnlyWhereTheContentIsOptional() throws {
    #expect(try EmbeddedJSON<Node?>(jsonData: Data(#""null""#.utf8)) == .content(nil))
    #expect(try EmbeddedJSON<Node>?(jsonData: Data("null".utf8)) == nil)
    let error = #expect(throws: JSONError.self) { try [EmbeddedJSON<Node>](jsonData: Data(#"["", null]"#.utf8)) }
    #expect(error?.description == "1:6: /1: expected a string, found null")
  }

  @Test func isEqualByItsText() {
    #expect(EmbeddedJSON.content(Node(name: "a")) == .text(#"{"name":"a"}"#))
    #expect(EmbeddedJSON.content(Node(name: "a")).hashValue == EmbeddedJSON<Node>.text(#"{"name":"a"}"#).hashValue)
    #expect(EmbeddedJSON.content(Node(name: "a")) != .text(#"{ "name": "a" }"#))
  }

  @Test func contentIsOfTheDirectionOfWhatHoldsIt() throws {
    let value = EmbeddedJSON.content(Node(name: "a", secret: "s"))
    #expect(String(decoding: try value.jsonBytes(.response), as: UTF8.self) == #""{\"name\":\"a\"}""#)
    #expect(try EmbeddedJSON<Node>(jsonBytes: value, .request) == value)
  }

  @Test func contentWithoutJSONFormIsTold() {
    let error = #expect(throws: JSONError.self) { try [EmbeddedJSON.content(Double.nan)].jsonBytes(.request) }
    #expect(error?.pointer == "/0")
  }

  @Test func nestingIsBounded() throws {
    let depth = 300
    let arrays = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let bytes = try JSONEncoder().encode(arrays)
    #expect(try EmbeddedJSON<JSONValue>(jsonData: bytes) == .text(arrays))
    let value = try EmbeddedJSON<JSONValue>(jsonData: bytes, options: JSONReadOptions(maximumDepth: 2 * depth))
    guard case .content = value else {
      Issue.record("\(value)")
      return
    }
  }

  enum Either: JSONUnion {
    case node(EmbeddedJSON<Node>)
    case numbers(EmbeddedJSON<[Int]>)
    case unrecognized(JSONValue)

    init(json: JSONElement) throws {
      self =
        try json.firstMatch({ .node(try $0.read()) }, { .numbers(try $0.read()) }) ?? .unrecognized(try json.read())
    }

    func write(to json: inout JSONWriter) {
      switch self {
      case .node(let value): json.write(value)
      case .numbers(let value): json.write(value)
      case .unrecognized(let value): json.write(value)
      }
    }
  }

  @Test func unionsAreToldApartByTheContent() throws {
    func read(_ text: String) throws -> Either { try Either(jsonData: try JSONEncoder().encode(text)) }
    guard case .node(.content) = try read(#"{"name":"a"}"#), case .numbers(.content) = try read("[1,2]"),
      case .node(.content) = try read(#"{"name":"a","more":1}"#), case .node(.text) = try read("hello")
    else {
      Issue.record("not told apart")
      return
    }
  }

  /// OpenAPI 3.2 §4.14.4: the data of an event is a text.
  @Test func isTheDataOfAnEvent() async throws {
    struct Event: JSONModel {
      var event: String?
      var data: EmbeddedJSON<Node>

      init(_ json: inout JSONMembers) throws {
        event = json.optional("event")
        data = try json.required("data")
      }

      func write(_ json: inout JSONWriter) {
        json.member("event", event)
        json.member("data", data)
      }
    }
    let body = HTTPBody("event: node\ndata: {\"name\":\ndata: \"a\"}\n\ndata: hello\n\n")
    let format = EventFormat(holdsFields: true)
    var data: [EmbeddedJSON<Node>] = []
    for try await event in EventStream<Event>(body, format) { data.append(event.data) }
    #expect(data == [.content(Node(name: "a")), .text("hello")])
  }
}

extension JSONCodable {
  /// What a value is when it was written and read again.
  fileprivate init(jsonBytes value: Self, _ options: JSONWriteOptions = .storage) throws {
    try self.init(
      jsonData: value.jsonBytes(options), options: JSONReadOptions(direction: options.direction, side: .server))
  }
}
