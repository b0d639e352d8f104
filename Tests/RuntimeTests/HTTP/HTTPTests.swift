import Testing

@testable import SwiftwrightRuntime

struct HTTPTests {
  @Test func headers() {
    var headers: HTTPHeaders = ["Accept": "a", "X-Y": "1", "accept": "b"]
    #expect(headers["ACCEPT"] == "a")
    #expect(headers.values("Accept") == ["a", "b"])
    #expect(headers.list("accept") == "a, b")
    headers["accept"] = "c"
    #expect(headers.fields.map(\.value) == ["c", "1"])
    #expect(headers == ["ACCEPT": "c", "x-y": "1"])
    headers["x-y"] = nil
    #expect(headers["X-Y"] == nil)
  }

  @Test(
    arguments: [
      ("text/plain", "text/plain"),
      ("Text/HTML; Charset=\"utf-8\" ;x=\"a\\\"b\"", "text/html; charset=utf-8; x=\"a\\\"b\""),
      ("application/vnd.api+json;", "application/vnd.api+json"), ("text", nil), ("text/plain x", nil), ("", nil),
    ] as [(String, String?)]
  )
  func mediaTypes(text: String, expected: String?) {
    #expect(MediaType(text)?.description == expected)
  }

  @Test(arguments: [
    ("application/json", "application/json", true), ("application/problem+json", "application/json", true),
    ("application/json; charset=utf-8", "application/*", true), ("text/plain", "*/*", true),
    ("text/plain; charset=utf-8", "text/plain; charset=us-ascii", true), ("text/html", "text/plain", false),
    ("application/json", "application/problem+json", false),
  ])
  func readable(mediaType: String, documented: String, expected: Bool) {
    #expect(MediaType(mediaType)?.isReadable(as: documented) == expected)
  }

  @Test(
    arguments: [
      (nil, "a/b"), ("", "a/b"), ("*/*", "a/b"), ("c/d", "c/d"), ("c/d;q=0.5, a/*;q=0.4", "c/d"),
      ("a/b;q=0, */*", "c/d"),
      ("e/f", nil), ("c/*, a/b;q=0.9", "c/d"),
    ] as [(String?, String?)]
  )
  func accept(header: String?, expected: String?) {
    #expect(AcceptHeader(header).preferred(among: ["a/b", "c/d"]) == expected)
  }

  @Test func bodiesAreReadOnce() async throws {
    let stream = AsyncStream<[UInt8]> { continuation in
      continuation.yield([1, 2])
      continuation.yield([3])
      continuation.finish()
    }
    let body = HTTPBody(stream)
    #expect(body.isOneShot)
    #expect(try await body.collect(upTo: 3) == [1, 2, 3])
    await #expect(throws: HTTPBodyError.alreadyRead) { try await body.collect(upTo: 3) }
    let bytes = HTTPBody([1, 2, 3, 4])
    #expect(try await bytes.collect(upTo: 4) == bytes.collect(upTo: 4))
    await #expect(throws: HTTPBodyError.tooLarge(limit: 3)) { try await bytes.collect(upTo: 3) }
  }

  @Test func producedBodies() async throws {
    struct Failure: Error {}
    let body = HTTPBody { writer in
      for number in 0..<100 { try await writer.send([UInt8(number)]) }
    }
    #expect(try await body.collect(upTo: 100) == Array(0..<100))
    #expect(try await body.collect(upTo: 100).count == 100)
    let failing = HTTPBody { writer in
      try await writer.send([1])
      throw Failure()
    }
    await #expect(throws: Failure.self) { try await failing.collect(upTo: 9) }
  }

  @Test func servers() throws {
    func address(_ server: APIServer, _ servers: [String]) throws -> String {
      let info = OperationInfo(id: "x", method: .get, path: "/", servers: servers)
      let parts = try server.address(for: info)
      return (parts.origin ?? "") + "|" + parts.basePath
    }
    #expect(try address(.documented, ["https://a.b/c/"]) == "https://a.b|/c")
    #expect(try address("http://d:1/e", ["https://a.b/c/"]) == "http://d:1|/e")
    #expect(try address(.origin("http://d:1/"), ["https://a.b/c/"]) == "http://d:1|/c")
    #expect(throws: RequestError.self) { try address(.documented, ["/c"]) }
    #expect(throws: RequestError.self) { try address(.documented, []) }
  }
}
