import Testing

@testable import SwiftwrightRuntime

/// The style examples of the OpenAPI 3.1 specification: an empty string, `["blue", "black", "brown"]` and
/// `{"R": 100, "G": 200, "B": 150}`.
struct ParameterStyleTests {
  struct Color: JSONModel {
    var r: Int
    var g: Int
    var b: Int

    init(_ json: inout JSONMembers) throws {
      r = try json.required("R")
      g = try json.required("G")
      b = try json.required("B")
    }

    init() {
      (r, g, b) = (100, 200, 150)
    }

    func write(_ json: inout JSONWriter) {
      json.member("R", r)
      json.member("G", g)
      json.member("B", b)
    }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let style: ParameterStyle
    let location: ParameterLocation
    let empty: String?
    let text: String?
    let list: String?
    let object: String?

    var testDescription: String {
      "\(style)"
    }
  }

  static let rows: [Row] = [
    Row(
      style: .matrix,
      location: .path,
      empty: ";color",
      text: ";color=blue",
      list: ";color=blue,black,brown",
      object: ";color=R,100,G,200,B,150"
    ),
    Row(
      style: .matrix(explode: true),
      location: .path,
      empty: ";color",
      text: ";color=blue",
      list: ";color=blue;color=black;color=brown",
      object: ";R=100;G=200;B=150"
    ),
    Row(
      style: .label,
      location: .path,
      empty: ".",
      text: ".blue",
      list: ".blue,black,brown",
      object: ".R,100,G,200,B,150"
    ),
    Row(
      style: .label(explode: true),
      location: .path,
      empty: ".",
      text: ".blue",
      list: ".blue.black.brown",
      object: ".R=100.G=200.B=150"
    ),
    Row(
      style: .simple,
      location: .path,
      empty: nil,
      text: "blue",
      list: "blue,black,brown",
      object: "R,100,G,200,B,150"
    ),
    Row(
      style: .simple(explode: true),
      location: .path,
      empty: nil,
      text: "blue",
      list: "blue,black,brown",
      object: "R=100,G=200,B=150"
    ),
    Row(
      style: .simple,
      location: .header,
      empty: "",
      text: "blue",
      list: "blue,black,brown",
      object: "R,100,G,200,B,150"
    ),
    Row(
      style: .simple(explode: true),
      location: .header,
      empty: "",
      text: "blue",
      list: "blue,black,brown",
      object: "R=100,G=200,B=150"
    ),
    Row(
      style: .form(explode: false),
      location: .query,
      empty: "color=",
      text: "color=blue",
      list: "color=blue,black,brown",
      object: "color=R,100,G,200,B,150"
    ),
    Row(
      style: .form(members: ["R", "G", "B"]),
      location: .query,
      empty: nil,
      text: nil,
      list: nil,
      object: "R=100&G=200&B=150"
    ),
    Row(
      style: .form,
      location: .query,
      empty: "color=",
      text: "color=blue",
      list: "color=blue&color=black&color=brown",
      object: nil
    ),
    Row(
      style: .spaceDelimited,
      location: .query,
      empty: nil,
      text: nil,
      list: "color=blue%20black%20brown",
      object: "color=R%20100%20G%20200%20B%20150"
    ),
    Row(
      style: .pipeDelimited,
      location: .query,
      empty: nil,
      text: nil,
      list: "color=blue%7Cblack%7Cbrown",
      object: "color=R%7C100%7CG%7C200%7CB%7C150"
    ),
    Row(
      style: .deepObject,
      location: .query,
      empty: nil,
      text: nil,
      list: nil,
      object: "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"
    ),
    Row(
      style: .form,
      location: .cookie,
      empty: "color=",
      text: "color=blue",
      list: "color=blue; color=black; color=brown",
      object: nil
    ),
    Row(
      style: .cookie(members: ["R", "G", "B"]),
      location: .cookie,
      empty: nil,
      text: nil,
      list: nil,
      object: "R=100; G=200; B=150"
    ),
    Row(
      style: .form,
      location: .querystring,
      empty: nil,
      text: nil,
      list: nil,
      object: "R=100&G=200&B=150"
    ),
    Row(
      style: .json,
      location: .querystring,
      empty: "%22%22",
      text: "%22blue%22",
      list: "%5B%22blue%22%2C%22black%22%2C%22brown%22%5D",
      object: "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"
    ),
  ]

  @Test func cookiesOfTheirStyleAreSentAsTheyAre() throws {
    func sent(_ value: [String], _ style: ParameterStyle) throws -> String? {
      var encoder = RequestEncoder(OperationInfo(id: "x", method: .get, path: "/"))
      encoder.cookie("c", value, style)
      return try encoder.request(APIServer.Address(basePath: ""), options: .default, accept: nil).headers["Cookie"]
    }
    #expect(try sent(["a%20b", "é/?"], .cookie) == "c=a%20b; c=é/?")
    #expect(try sent(["a b", "c"], .cookie(explode: false)) == "c=a b,c")
    #expect(throws: ParameterError.self) { try sent(["a; admin=1"], .cookie) }
    var decoder = decoder("c=a%20b,c+d", .cookie)
    #expect(try decoder.cookie("c", .cookie(explode: false)) == ["a%20b", "c+d"])
  }

  @Test(arguments: rows)
  func writesAndReads(row: Row) throws {
    try check("", row.empty, row)
    try check("blue", row.text, row)
    try check(["blue", "black", "brown"], row.list, row)
    try check(Color(), row.object, row)
  }

  private func check<T: JSONCodable & Equatable>(_ value: T, _ expected: String?, _ row: Row) throws {
    guard let expected else { return }
    #expect(try encode(value, row) == expected)
    let decoded: T = try decode(expected, row)
    #expect(decoded == value)
  }

  private func encode<T: JSONCodable>(_ value: T, _ row: Row) throws -> String? {
    let path = row.location == .path ? "/_{color}" : "/"
    var encoder = RequestEncoder(OperationInfo(id: "x", method: .get, path: path))
    switch row.location {
    case .path: encoder.path("color", value, row.style)
    case .query: encoder.query("color", value, row.style)
    case .querystring: encoder.querystring("color", value, row.style)
    case .header: encoder.header("color", value, row.style)
    case .cookie, .form: encoder.cookie("color", value, row.style)
    }
    let request = try encoder.request(APIServer.Address(basePath: ""), options: .default, accept: nil)
    switch row.location {
    case .path: return String(request.path.dropFirst(2))
    case .query, .querystring: return request.query
    case .header: return request.headers["color"]
    case .cookie, .form: return request.headers["Cookie"]
    }
  }

  private func decode<T: JSONCodable>(_ text: String, _ row: Row) throws -> T {
    var decoder = decoder(text, row.location)
    switch row.location {
    case .path: return try decoder.path("color", row.style)
    case .query: return try decoder.query("color", row.style)
    case .querystring: return try decoder.querystring("color", row.style)
    case .header: return try decoder.header("color", row.style)
    case .cookie, .form: return try decoder.cookie("color", row.style)
    }
  }

  private func decoder(_ text: String, _ location: ParameterLocation) -> RequestDecoder {
    var request = HTTPRequest(.get, path: "/", query: [.query, .querystring].contains(location) ? text : nil)
    if location == .header { request.headers["Color"] = text }
    if location == .cookie { request.headers["cookie"] = "other=1; \(text)" }
    return RequestDecoder(
      request,
      OperationInfo(id: "x", method: .get, path: "/"),
      pathValues: PathValues(names: ["color"], texts: location == .path ? [text] : []),
      limits: RequestLimits()
    )
  }

  private func query<T: JSONCodable>(_ text: String, _ style: ParameterStyle = .form) throws -> T {
    var decoder = decoder(text, .query)
    return try decoder.query("v", style)
  }

  /// Texts that hold delimiters and reserved characters come through every style that does not use a dot to delimit.
  @Test(arguments: rows.filter { $0.list != nil && $0.location != .header && $0.style != .label(explode: true) })
  func delimitersInValuesAreEscaped(row: Row) throws {
    let delimits = row.style.kind == .spaceDelimited ? " " : row.style.kind == .pipeDelimited ? "|" : ""
    let values = ["a,b", "c;d=e", "f&g", "h/i?j#k", "50%", "é+ü", "\(delimits.isEmpty ? "x |y" : "z")", "[q]"]
    let text = try #require(try encode(values, row))
    #expect(text.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 || (row.location == .cookie && $0 == 0x20) })
    let read: [String] = try decode(text, row)
    #expect(read == values)
  }

  @Test func readsWhatTheTypeAsksFor() throws {
    #expect(try query("v=123") == 123)
    #expect(try query("v=123") == "123")
    #expect(try query("v=true") == true)
    #expect(try query("v=1.5") as Double == 1.5)
    #expect(try query("v=1") == [1])
    #expect(try query("v=a") == ["a"])
    #expect(try query("v=1&v=2") == [1, 2])
    #expect(try query("v=1.5,2,3", .form(explode: false)) == [1.5, 2, 3])
    #expect(try query("v=true,false", .form(explode: false)) == [true, false])
    #expect(try query("v=a%2Cb,c", .form(explode: false)) == ["a,b", "c"])
    #expect(try query("v=2026-02-03") == CalendarDate("2026-02-03"))
    #expect(try query("w=1") == nil as Int?)
    #expect(try query("v=1") == 1 as Int?)
    #expect(try query("v=x+y%2Bz") == "x y+z")
    #expect(try query("v=%7B%22a%22%3A%5B1%5D%7D", .json) == ["a": [1]])
    #expect(try query("v[a][b]=1&v[a][c]=2&v[d][b]=3", .deepObject) == ["a": ["b": 1, "c": 2], "d": ["b": 3]])
    #expect(try query("a=1&b=2", .form(members: [])) == ["a": 1, "b": 2])
    #expect(try query("v=true", .form) == JSONValue.string("true"))
  }

  /// OpenAPI 3.1 §4.8.12.2.1: an empty value is sent in place of a parameter that would be left out.
  @Test(arguments: ["v=", "v", "a=1&v=&w="]) func readsEmptyValuesWhereTheyAreAllowed(text: String) throws {
    let style = ParameterStyle.form.allowEmptyValue
    #expect(try query(text, style) == "")
    #expect(try query(text, style) == "" as String?)
    #expect(try query(text, style) == nil as Int?)
    #expect(try query(text, style) == nil as CalendarDate?)
    #expect(try query(text, style) == nil as [String]?)
    #expect(try query(text, .form(explode: false).allowEmptyValue) == nil as [Int]?)
    #expect(try query(text, .json.allowEmptyValue) == nil as [String: Int]?)
    #expect(try query(text, .deepObject.allowEmptyValue) == nil as [String: Int]?)
    #expect(try query(text, style) == nil as SampleKind?)
    #expect(try query(text, style) == SampleKind.unrecognized(""))
    #expect(throws: ParameterError.self) { try query(text, style) as Int }
    #expect(throws: ParameterError.self) { try query(text) as Int? }
    var decoder = decoder(text, .query)
    #expect(try decoder.query("v", style, default: "50") == 50)
  }

  @Test func valuesThatAreNotEmptyAreReadAsElsewhere() throws {
    #expect(try query("v=1", .form.allowEmptyValue) == 1 as Int?)
    #expect(try query("w=1", .form.allowEmptyValue) == nil as Int?)
    #expect(try query("v=&v=x", .form.allowEmptyValue) == ["", "x"])
    #expect(try query("v=&v[a]=1", .deepObject.allowEmptyValue) == ["a": 1])
    #expect(try query("v=&a=1", .form(members: []).allowEmptyValue) == ["v": "", "a": "1"])
  }

  @Test(arguments: [
    ("v=x", "query parameter v: the text is not an integer"),
    ("w=x", "query parameter v: is required"),
    ("v=%zz", "query parameter v: is not percent-encoded UTF-8"),
    ("v=%FF", "query parameter v: is not percent-encoded UTF-8"),
    ("v=99999999999999999999", "query parameter v: the number is out of range"),
  ])
  func saysWhatIsWrong(text: String, message: String) {
    let error = #expect(throws: ParameterError.self) { try query(text) as Int }
    #expect(error?.description == message)
  }

  @Test func saysWhereInAList() {
    let error = #expect(throws: ParameterError.self) { try query("v=1&v=b&v=3") as [Int] }
    #expect(error?.description == "query parameter v at /1: the text is not an integer")
    let deep = #expect(throws: ParameterError.self) { try query("v[R]=1&v[G]=x&v[B]=2", .deepObject) as Color }
    #expect(deep?.pointer == "/G")
  }

  @Test func longListsAreReadQuickly() throws {
    let text = (0..<5_000).map { "v=\($0).5" }.joined(separator: "&")
    #expect(try (query(text) as [Double]).count == 5_000)
  }

  @Test func percentEncoding() {
    let all = String(decoding: 0x20...0x7E as ClosedRange<UInt8>, as: UTF8.self)
    #expect(
      PercentEncoding.encode(all)
        == "%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F0123456789%3A%3B%3C%3D%3E%3F%40"
        + "ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~"
    )
    #expect(PercentEncoding.encode("é\u{1F600}\n") == "%C3%A9%F0%9F%98%80%0A")
    #expect(PercentEncoding.encode("a/b?c=d&e#f+[g]%2F%x ", .reserved) == "a/b?c=d%26e%23f%2B%5Bg%5D%2F%25x%20")
    #expect(PercentEncoding.decode("%C3%a9%F0%9F%98%80+") == "é\u{1F600}+")
    #expect(PercentEncoding.decode("a%2") == nil)
    #expect(PercentEncoding.decode("%C3") == nil)
  }

  @Test func headersCannotBeBroken() {
    var encoder = RequestEncoder(OperationInfo(id: "x", method: .get, path: "/"))
    encoder.header("X-A", "a\r\nX-B: b")
    #expect(throws: RequestError.self) {
      try encoder.request(APIServer.Address(basePath: ""), options: .default, accept: nil)
    }
  }
}
