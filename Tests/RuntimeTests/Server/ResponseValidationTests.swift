import SwiftwrightRuntime
import Synchronization
import Testing

/// Responses that are not as the document has them: told to servers' owners, and to clients that ask for it.
struct ResponseValidationTests {
  private static let schemas = JSONSchemaSet(
    ##"""
    {"schemas":{"Chunk":{"type":"object","required":["text"],"properties":{"text":{"type":"string","maxLength":3}}}},
    "operations":{"watch":{
      "parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string","maxLength":3}},
        {"name":"size","in":"query","schema":{"type":"integer","maximum":9}}],
      "body":{"content":{"application/json":{"$ref":"#/schemas/Chunk"}}},
      "responses":{"200":{"application/json":{"$ref":"#/schemas/Chunk"}},"4XX":{}},
      "headers":{"200":[{"name":"X-Rate","in":"header","required":true,"schema":{"type":"integer","maximum":9}},
        {"name":"X-Tags","in":"header","schema":{"type":"array","items":{"enum":["a","b"]}}}]},
      "streams":{"200":{"text/event-stream":{"schema":{"$ref":"#/schemas/Chunk"}},
        "application/jsonl":{"schema":{"$ref":"#/schemas/Chunk"}}}}}}}
    """##
  )

  struct Watch: ServerOperation, ClientOperation {
    static let info = OperationInfo(
      id: "watch", method: .post, path: "/watch/{id}:now", accepts: ["application/json", "text/event-stream"])

    var id = "a"
    var size: Int?
    var body: JSONValue?

    init(id: String = "a", size: Int? = nil, body: JSONValue? = nil) {
      (self.id, self.size, self.body) = (id, size, body)
    }

    init(_ request: inout RequestDecoder) async throws {
      id = try request.path("id")
      size = request.query("size")
      body = request.hasBody ? try await request.json() : nil
    }

    func encode(_ request: inout RequestEncoder) throws {
      request.path("id", id)
      request.query("size", size)
      try request.json(body)
    }

    enum Output: ServerOutput, StreamingOutput {
      case ok(JSONValue, headers: HTTPHeaders)
      case events(EventStream<JSONValue>, mediaType: String)
      case undocumented(UndocumentedResponse)

      init(_ response: ClientResponse) async throws {
        switch (response.status, response.mediaType) {
        case (200, "application/json"): self = .ok(try await response.json(), headers: response.headers)
        case (200, "text/event-stream"): self = .events(response.events(), mediaType: "text/event-stream")
        case (200, "application/jsonl"): self = .events(response.events(), mediaType: "application/jsonl")
        default: self = .undocumented(response.undocumented())
        }
      }

      var success: JSONValue? { if case .ok(let value, _) = self { value } else { nil } }
      var events: EventStream<JSONValue>? { if case .events(let events, _) = self { events } else { nil } }

      func encode(_ response: inout ResponseEncoder) throws {
        switch self {
        case .ok(let value, let headers):
          response.headers = headers
          try response.json(200, value)
        case .events(let events, let mediaType):
          response.headers = ["X-Rate": "1"]
          response.events(200, events, as: mediaType)
        case .undocumented(let other): response.undocumented(other)
        }
      }
    }
  }

  /// Collects what the server's owner is told.
  private final class Told: Sendable {
    private let list = Mutex<[String]>([])

    var texts: [String] { list.withLock(\.self) }

    func add(_ error: any Error) { list.withLock { $0.append("\(error)") } }
  }

  private func router(_ output: Watch.Output, checks: Bool, told: Told = Told()) -> APIRouter {
    var router = APIRouter()
    router.schemas = Self.schemas
    router.validation.checksResponses = checks
    router.validation.checksRequests = false
    router.onError = { error, _ in told.add(error) }
    router.on(Watch.self) { _, _ in output }
    return router
  }

  private func client(_ router: APIRouter, _ middleware: ValidationMiddleware? = ValidationMiddleware(schemas))
    -> APIClient
  {
    APIClient(
      server: .url("https://api.example.com/base"), transport: InMemoryTransport(router.under("/base")),
      middleware: middleware.map { [$0] } ?? [])
  }

  private static func events(_ texts: [String]) -> EventStream<JSONValue> {
    EventStream { writer in
      for text in texts { try await writer.send(["text": .string(text)]) }
    }
  }

  private static let wrongHeaders: [(HTTPHeaders, String)] = [
    ([:], "header X-Rate: is required"), (["X-Rate": "10"], "header X-Rate: must be at most 9"),
    (["X-Rate": "many"], "header X-Rate: expected an integer, found a string"),
    (["X-Rate": "1", "X-Tags": "a, c"], "header X-Tags at /1: must be one of: \"a\", \"b\""),
  ]

  @Test(arguments: wrongHeaders)
  func headersOfHandlersAreChecked(_ headers: HTTPHeaders, _ fault: String) async throws {
    let told = Told()
    let response = await router(.ok(["text": "abc"], headers: headers), checks: true, told: told)
      .respond(to: HTTPRequest(.post, path: "/watch/a:now"))
    #expect(response.status == 500)
    #expect(told.texts == ["the response 200 of watch is not as documented: \(fault)"])
    let unchecked = await router(.ok(["text": "abc"], headers: headers), checks: false)
      .respond(to: HTTPRequest(.post, path: "/watch/a:now"))
    #expect(unchecked.status == 200)
  }

  @Test(arguments: ["text/event-stream", "application/jsonl"])
  func eventsOfHandlersAreChecked(_ mediaType: String) async throws {
    let told = Told()
    let output = Watch.Output.events(Self.events(["abc", "abcd", "a"]), mediaType: mediaType)
    let call = client(router(output, checks: true, told: told), nil)
    var texts: [String?] = []
    await #expect(throws: ResponseViolation.self) {
      for try await event in try await call.stream(Watch()) { texts.append(event["text"]?.stringValue) }
    }
    #expect(texts == ["abc"])
    #expect(
      told.texts == ["the response 200 of watch is not as documented: /text: must be at most 3 characters long"])
    let unchecked = client(router(output, checks: false), nil)
    var count = 0
    for try await _ in try await unchecked.stream(Watch()) { count += 1 }
    #expect(count == 3)
  }

  @Test func errorsInStreamsMayHaveAnyForm() async throws {
    let told = Told()
    let events = EventStream<JSONValue> { try await $0.send(["error": ["message": "overloaded"]]) }
    let call = client(router(.events(events, mediaType: "text/event-stream"), checks: true, told: told))
    await #expect(throws: StreamError.self) { for try await _ in try await call.stream(Watch()) {} }
    #expect(told.texts == [])
  }

  @Test(arguments: wrongHeaders)
  func clientsThatAskForItRefuseHeaders(_ headers: HTTPHeaders, _ fault: String) async throws {
    let router = router(.ok(["text": "abc"], headers: headers), checks: false)
    let error = await #expect(throws: ResponseViolation.self) { try await client(router).call(Watch()) }
    #expect(error?.description == "the response 200 of watch is not as documented: \(fault)")
    #expect(try await client(router, nil).call(Watch()) == ["text": "abc"])
  }

  @Test func clientsThatAskForItRefuseBodies() async throws {
    let router = router(.ok(["text": "abcd"], headers: ["X-Rate": "1"]), checks: false)
    let error = await #expect(throws: ResponseViolation.self) { try await client(router).call(Watch()) }
    #expect(error?.faults.map(\.pointer) == ["/text"])
    var lenient = ValidationMiddleware(Self.schemas)
    lenient.checksResponses = false
    #expect(try await client(router, lenient).call(Watch()) == ["text": "abcd"])
  }

  @Test(arguments: ["text/event-stream", "application/jsonl"])
  func clientsThatAskForItRefuseEvents(_ mediaType: String) async throws {
    let output = Watch.Output.events(Self.events(["abc", "abcd", "a"]), mediaType: mediaType)
    var texts: [String?] = []
    await #expect(throws: ResponseViolation.self) {
      for try await event in try await client(router(output, checks: false)).stream(Watch()) {
        texts.append(event["text"]?.stringValue)
      }
    }
    #expect(texts == ["abc"])
  }

  @Test func requestsAreCheckedBeforeTheyAreSent() async throws {
    let router = router(.ok(["text": "abc"], headers: ["X-Rate": "1"]), checks: false)
    let error = await #expect(throws: RequestViolation.self) {
      try await client(router).call(Watch(id: "a b:c", size: 10, body: ["text": "abcd"]))
    }
    #expect(
      error?.description == "the request of watch is not as documented: "
        + "path id: must be at most 3 characters long; query size: must be at most 9; "
        + "body at /text: must be at most 3 characters long")
    #expect(try await client(router).call(Watch(id: "a/b", size: 9, body: ["text": "abc"])) == ["text": "abc"])
    #expect(try await client(router).call(Watch()) == ["text": "abc"])
    var lenient = ValidationMiddleware(Self.schemas)
    lenient.checksRequests = false
    #expect(try await client(router, lenient).call(Watch(size: 10)) == ["text": "abc"])
  }
}

extension APIRouter {
  /// The router behind a server's path.
  fileprivate func under(_ path: String) -> some HTTPResponder {
    Mounted(path: path, router: self)
  }
}

private struct Mounted: HTTPResponder {
  let path: String
  let router: APIRouter

  func respond(to request: HTTPRequest) async -> HTTPResponse {
    var request = request
    request.path.removeFirst(path.count)
    return await router.respond(to: request)
  }
}
