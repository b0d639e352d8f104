import Testing

@testable import SwiftwrightRuntime

struct MultipartTests {
  static let text =
    "preamble\r\n--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\n--Bogus\r\n--b  \r\n"
    + "content-disposition: form-data;\r\n  name=\"f\"; filename*=UTF-8''na%C3%AFve.txt\r\nContent-Type: text/x\r\n\r\n"
    + "\r\n\r\n--\r\n--b\r\nContent-Disposition: form-data; name=e\r\n\r\n\r\n--b--\r\nepilogue"

  static let events: [MultipartParser.Event] = [
    .part(["Content-Disposition": "form-data; name=\"a\""]),
    .bytes(Array("one\r\n--Bogus".utf8)),
    .endOfPart,
    .part([
      "content-disposition": "form-data; name=\"f\"; filename*=UTF-8''na%C3%AFve.txt", "Content-Type": "text/x",
    ]),
    .bytes(Array("\r\n\r\n--".utf8)),
    .endOfPart,
    .part(["Content-Disposition": "form-data; name=e"]),
    .endOfPart,
  ]

  @Test func splitAnywhere() throws {
    let bytes = Array(Self.text.utf8)
    for split in 0...bytes.count {
      #expect(try parse([Array(bytes[..<split]), Array(bytes[split...])]) == Self.events, "split at \(split)")
    }
    #expect(try parse(bytes.map { [$0] }) == Self.events)
  }

  private func parse(_ chunks: [[UInt8]]) throws -> [MultipartParser.Event] {
    var parser = MultipartParser(boundary: "b")
    var events: [MultipartParser.Event] = []
    for chunk in chunks { try parser.parse(chunk, into: &events) }
    try parser.finish()
    return events.reduce(into: []) { result, event in
      if case .bytes(let more) = event, case .bytes(let bytes)? = result.last {
        result[result.count - 1] = .bytes(bytes + more)
      } else {
        result.append(event)
      }
    }
  }

  @Test(arguments: [
    "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx", "--bx\r\n", "--b\r\nno colon\r\n\r\n\r\n--b--", "",
  ])
  func broken(text: String) {
    #expect(throws: MultipartError.self) { try parse([Array(text.utf8)]) }
  }

  private func decoder(_ encoder: MultipartEncoder, limits: RequestLimits = RequestLimits()) async throws
    -> MultipartDecoder
  {
    try await MultipartDecoder(encoder.body, boundary: "b", limits: limits)
  }

  @Test func fields() async throws {
    var form = MultipartEncoder(boundary: "b")
    form.field("text", "a\r\nb")
    form.field("absent", nil as String?)
    form.field("number", 1.5)
    form.field("list", ["x", "y"])
    form.field("one", ["z"])
    form.field("object", ["k": [1, 2]])
    form.field("json", "quoted", contentType: "application/json")
    form.file("f", MultipartFile(contentType: "image/png", body: HTTPBody([0, 255])))
    form.files("g", [MultipartFile(filename: "1", body: "1"), MultipartFile(filename: "2", body: "2")])
    #expect(form.mediaType == "multipart/form-data; boundary=b")
    let read = try await decoder(form)
    #expect(read.names == ["text", "number", "list", "list", "one", "object", "json", "f", "g", "g"])
    #expect(try read.field("text") == "a\r\nb")
    #expect(try read.field("absent") == nil as String?)
    #expect(try read.field("number") as Double == 1.5)
    #expect(try read.field("list") == ["x", "y"])
    #expect(try read.field("one") == ["z"])
    #expect(try read.field("object") == ["k": [1, 2]])
    #expect(try read.field("json") == "quoted")
    #expect(try read.file("f").contentType == "image/png")
    #expect(try read.file("f").body.bytes == [0, 255])
    #expect(read.files("g").map(\.filename) == ["1", "2"])
    #expect(read.optionalFile("h")?.filename == nil)
    let error = #expect(throws: ParameterError.self) { try read.field("text") as Int }
    #expect(error?.description == "form field text: the text is not an integer")
    #expect(throws: ParameterError("x", in: .form, "is required")) { try read.file("x") }
  }

  @Test func partsOfTheirOwnTypes() async throws {
    var form = MultipartEncoder(boundary: "b")
    form.field("address", ["city": "Bergen & Co"], contentType: "application/x-www-form-urlencoded")
    let inner = [MultipartFile(contentType: "text/csv", body: "1,2"), MultipartFile(name: "n", body: "--x--")]
    form.file("attachments", try MultipartFile(parts: inner))
    let read = try await decoder(form)
    #expect(read.files[0].body.bytes == Array("city=Bergen%20%26%20Co".utf8))
    #expect(try read.field("address") == ["city": "Bergen & Co"])
    let attachments = try await read.file("attachments").parts()
    #expect(attachments.map(\.contentType) == ["text/csv", nil])
    #expect(attachments.map(\.name) == [nil, "n"])
    #expect(try await attachments[1].body.collect(upTo: 100) == Array("--x--".utf8))
    await #expect(throws: MultipartError.self) { try await attachments[0].parts() }
  }

  @Test func limits() async throws {
    var limits = RequestLimits()
    limits.field = 3
    limits.file = 5
    var form = MultipartEncoder(boundary: "b")
    form.field("a", "123")
    form.file("f", MultipartFile(body: "12345"))
    _ = try await decoder(form, limits: limits)
    var larger = form
    larger.field("b", "1234")
    await #expect(throws: HTTPBodyError.tooLarge(limit: 3)) { try await decoder(larger, limits: limits) }
    form.file("g", MultipartFile(body: "123456"))
    await #expect(throws: HTTPBodyError.tooLarge(limit: 5)) { try await decoder(form, limits: limits) }
  }

  @Test func urlEncodedForms() throws {
    struct Form: JSONModel {
      var a: String
      var b: [Int]
      var c: [String: Bool]?

      init(_ json: inout JSONMembers) throws {
        a = try json.required("a")
        b = try json.required("b")
        c = json.optional("c")
      }

      init(a: String, b: [Int], c: [String: Bool]?) {
        self.a = a
        self.b = b
        self.c = c
      }

      func write(_ json: inout JSONWriter) {
        json.member("a", a)
        json.member("b", b)
        json.member("c", c)
      }
    }
    let form = Form(a: "x y&z", b: [1, 2], c: ["k": true])
    let bytes = try URLEncodedForm.encode(form)
    #expect(String(decoding: bytes, as: UTF8.self) == "a=x%20y%26z&b=1&b=2&c=%7B%22k%22%3Atrue%7D")
    #expect(try URLEncodedForm.decode(bytes) == form)
    #expect(try URLEncodedForm.decode(Array("b=1&a=x+y".utf8)) == Form(a: "x y", b: [1], c: nil))
  }
}
