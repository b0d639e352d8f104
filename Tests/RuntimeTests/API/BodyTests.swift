import Testing

@testable import SwiftwrightRuntime

/// Bodies of several media types and response headers, from client to server and back.
struct BodyTests {
  /// A server that hands each input to a closure, and its client.
  private func client(
    limits: RequestLimits = RequestLimits(),
    _ handle: @escaping @Sendable (Convert.Body) async throws -> Convert.Output
  ) -> APIClient {
    var router = APIRouter()
    router.limits = limits
    router.on(Convert.self) { input, _ in try await handle(input.body) }
    return APIClient(transport: InMemoryTransport(router: router))
  }

  /// What the server understood, as a text.
  private func echo(_ body: Convert.Body) async throws -> String {
    let client = client { body in
      let text =
        switch body {
        case .json(let request): "json \(request.prompt)"
        case .form(let members): "form \(String(decoding: try JSONValue(members).jsonBytes(), as: UTF8.self))"
        case .multipart(let form):
          "multipart \(form.file.contentType ?? "") \(form.note ?? "") \(form.noteHeaders["X-Language"] ?? "")"
        case .text(let text): "text \(text)"
        case .picture(let picture): "picture \(picture.mediaType) \(try await picture.body.collect(upTo: 100))"
        case .batch(let parts):
          "batch "
            + parts.map { "\($0.contentType ?? "-") \($0.filename ?? "-") \($0.headers["X-Part"] ?? "-")" }
            .joined(separator: ", ")
        }
      return .ok(MediaBody("text/plain", HTTPBody(text)), headers: Convert.Headers(kind: "k"))
    }
    let answer = try await client.call(Convert(body: body))
    return String(decoding: try await answer.body.collect(upTo: 10_000), as: UTF8.self)
  }

  @Test func eachMediaTypeArrives() async throws {
    #expect(try await echo(.json(CompletionRequest(prompt: "p"))) == "json p")
    #expect(try await echo(.text("naïve")) == "text naïve")
    #expect(try await echo(.picture(MediaBody("image/png", HTTPBody([1, 2])))) == "picture image/png [1, 2]")
    let form = Convert.Form(file: MultipartFile(body: "x"), note: "é", noteHeaders: ["X-Language": "fr"])
    #expect(try await echo(.multipart(form)) == "multipart text/csv é fr")
    let parts = [
      MultipartFile(contentType: "application/http", headers: ["X-Part": "1"], body: "GET /"),
      MultipartFile(filename: "a.bin", body: HTTPBody([0])),
    ]
    #expect(try await echo(.batch(parts)) == "batch application/http - 1, - a.bin -")
  }

  @Test func optionalBodiesMayBeAbsent() async throws {
    let request = HTTPRequest(.post, target: "/")
    let decoder = RequestDecoder(request, Convert.info, pathValues: PathValues(), limits: RequestLimits())
    #expect(try await decoder.json() == nil as CompletionRequest?)
    #expect(try await decoder.json() == nil as String?)
    #expect(try await decoder.form() == nil as [String: JSONValue]?)
    await #expect(throws: RequestRefusal.self) { try await decoder.json() as CompletionRequest }
  }

  @Test func defaultsStandForParametersThatAreAbsent() async throws {
    let request = HTTPRequest(.get, target: "/?given=2026-01-02")
    var decoder = RequestDecoder(request, Convert.info, pathValues: PathValues(), limits: RequestLimits())
    #expect(try decoder.query("given", default: "\"2024-01-01\"") == CalendarDate("2026-01-02"))
    #expect(try decoder.query("day", default: "\"2024-01-01\"") == CalendarDate("2024-01-01"))
    #expect(try decoder.query("near", .deepObject, default: #"{"x":1}"#) == ["x": 1] as [String: Int]?)
    #expect(try decoder.header("X-Wrong", default: "\"many\"") == nil as Int?)
  }

  @Test func membersOfFormsAreWrittenByTheirEncoding() async throws {
    let form: [String: JSONValue] = [
      "ids": ["1", "2"], "words": ["a", "b c"], "filter": ["state": "x&y"], "range": ["from": "1", "to": "2"],
      "point": ["x": 1, "y": [true]], "link": "http://h/p?q=1", "other": "o",
    ]
    var encoder = RequestEncoder(Convert.info)
    try Convert(body: .form(form)).encode(&encoder)
    let text = String(decoding: try #require(encoder.body.bytes), as: UTF8.self)
    #expect(
      text.split(separator: "&").sorted() == [
        "filter%5Bstate%5D=x%26y", "from=1", "ids=1,2", "link=http://h/p?q=1", "other=o",
        "point=%7B%22x%22%3A1%2C%22y%22%3A%5Btrue%5D%7D", "to=2", "words=a%7Cb%20c",
      ])
    struct Members: JSONModel {
      var ids: [Int]
      var words: [String]
      var filter: [String: String]
      var range: [String: Int]
      var point: JSONValue
      var link: String

      init(_ json: inout JSONMembers) throws {
        ids = try json.required("ids")
        words = try json.required("words")
        filter = try json.required("filter")
        range = try json.required("range")
        point = try json.required("point")
        link = try json.required("link")
      }

      func write(_ json: inout JSONWriter) {}
    }
    let read: Members = try URLEncodedForm.decode(Array(text.utf8), Convert.formEncoding)
    #expect(read.ids == [1, 2])
    #expect(read.words == ["a", "b c"])
    #expect(read.filter == ["state": "x&y"])
    #expect(read.range == ["from": 1, "to": 2])
    #expect(read.point == ["x": 1, "y": [true]])
    #expect(read.link == "http://h/p?q=1")
  }

  @Test func otherMediaTypesAreRefusedWithTheDocumentedOnes() async throws {
    var router = APIRouter()
    router.on(Convert.self) { _, _ in throw NotImplemented() }
    let request = HTTPRequest(.post, path: "/convert", headers: ["Content-Type": "application/xml"], body: "<a/>")
    let response = await router.respond(to: request)
    #expect(response.status == 415)
    #expect(
      response.headers["Accept"]
        == "application/json, application/x-www-form-urlencoded, multipart/form-data, text/plain, image/*, multipart/mixed"
    )
    var foreign = request
    foreign.headers["Content-Type"] = "text/plain; charset=klingon"
    #expect(await router.respond(to: foreign).status == 415)
    foreign.headers["Content-Type"] = "application/vnd.x+json"
    foreign.body = #"{"prompt": "p"}"#
    #expect(await router.respond(to: foreign).status == 501)
    await #expect(throws: RequestError.self) { try await echo(.picture(MediaBody("text/plain", "x"))) }
  }

  @Test func headersArriveTyped() async throws {
    let headers = Convert.Headers(
      kind: "a b", sizes: [1, 2], point: ["x": 1, "y": 2], trace: ["id": ["é", 1]],
      cookies: ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"])
    let client = client { _ in .ok(MediaBody("text/plain", "x"), headers: headers) }
    let response = try await client.send(Convert(body: .text("x")))
    guard case .ok(_, let read) = response.output else { throw RequestError("not ok") }
    #expect(read == headers)
    #expect(response.headers.values("Set-Cookie").count == 2)
    let broken = ClientResponse(HTTPResponse(status: 200, headers: ["X-Sizes": "1,b"]), operationID: "convert")
    let missing = #expect(throws: DecodingFailure.self) { try broken.header("X-Kind") as String }
    #expect(missing?.description.contains("header parameter X-Kind: is required") == true)
    #expect(throws: DecodingFailure.self) { try broken.header("X-Sizes") as [Int]? }
    #expect(try broken.header("X-Other") as [Int]? == nil)
  }

  /// 64 MiB go through both sides as a stream; the server holds 1 MiB of it and the rest on disk.
  @Test func largeFilesWaitOnDisk() async throws {
    let chunk = [UInt8](repeating: 7, count: 1 << 20)
    let client = client { body in
      guard case .multipart(let form) = body else { throw NotImplemented() }
      var count = 0
      for _ in 0..<2 {
        for try await bytes in form.file.body { count += bytes.count }
      }
      return .ok(
        MediaBody("text/plain", "x"),
        headers: Convert.Headers(kind: "\(form.file.body.bytes == nil) \(form.file.body.length ?? 0) \(count)"))
    }
    let file = HTTPBody { writer in for _ in 0..<64 { try await writer.send(chunk) } }
    let form = Convert.Form(file: MultipartFile(filename: "f", body: file))
    let response = try await client.send(Convert(body: .multipart(form)))
    guard case .ok(_, let headers) = response.output else { throw RequestError("not ok") }
    #expect(headers.kind == "true \(64 << 20) \(128 << 20)")
  }

  @Test func theWholeFormIsLimited() async throws {
    var limits = RequestLimits()
    limits.form = 100
    let client = client(limits: limits) { _ in throw NotImplemented() }
    let form = Convert.Form(file: MultipartFile(body: HTTPBody([UInt8](repeating: 1, count: 200))))
    let error = await #expect(throws: APIError.self) { try await client.call(Convert(body: .multipart(form))) }
    #expect(error?.status == 413)
  }

  @Test(
    arguments: [
      ("utf-8", "é", [0xC3, 0xA9]), ("ISO-8859-1", "é", [0xE9]), ("utf-16", "é", [0x00, 0xE9]),
      ("utf-16le", "é", [0xE9, 0x00]), ("utf-16", "é", [0xFF, 0xFE, 0xE9, 0x00]),
    ] as [(String, String, [UInt8])])
  func charsets(name: String, text: String, bytes: [UInt8]) throws {
    let encoding = try #require(TextEncoding(MediaType("text/plain; charset=\(name)")))
    #expect(encoding.decode(bytes) == text)
    #expect(encoding.encode(text).flatMap(encoding.decode) == text)
  }
}
