import SwiftwrightRuntime
import Testing

@Suite struct RequestValidationTests {
  private static let schemas = JSONSchemaSet(
    ##"""
    {"schemas":{"Item":{"type":"object","required":["id","name"],"additionalProperties":false,"properties":{
      "id":{"type":"integer","readOnly":true},"name":{"type":"string","maxLength":3},
      "tags":{"type":"array","maxItems":1,"items":{"type":"string","enum":["a","b"]}}}}},
    "operations":{"putItem":{"parameters":[
      {"name":"item","in":"path","required":true,"schema":{"type":"string","pattern":"^[a-z]+$"}},
      {"name":"size","in":"query","schema":{"type":"integer","maximum":9}},
      {"name":"ids","in":"query","required":true,"schema":{"type":"array","items":{"type":"integer"},"minItems":2}},
      {"name":"cut","in":"query","allowEmptyValue":true,"schema":{"type":"integer","minimum":1}},
      {"name":"X-Mode","in":"header","schema":{"enum":["on","off"]}}],
      "body":{"required":true,"content":{"application/json":{"$ref":"#/schemas/Item"}}},
      "responses":{"200":{"application/json":{"$ref":"#/schemas/Item"}}}}}}
    """##
  )

  struct PutItem: ServerOperation {
    static let info = OperationInfo(id: "putItem", method: .put, path: "/items/{item}")

    typealias Output = JSONOutput<JSONValue>

    var size: Int?
    var body: JSONValue

    init(_ request: inout RequestDecoder) async throws {
      size = request.query("size")
      body = try await request.json()
    }
  }

  private func send(
    _ path: String,
    _ body: String,
    headers: HTTPHeaders = [:],
    answer: JSONValue = ["id": 1, "name": "abc"],
    validation: ServerValidation = ServerValidation()
  ) async throws -> (status: Int, problem: ProblemDetails?) {
    var router = APIRouter()
    router.schemas = Self.schemas
    router.validation = validation
    router.on(PutItem.self) { _, _ in .ok(answer) }
    var headers = headers
    headers["Content-Type"] = "application/json"
    let request = HTTPRequest(.put, target: path, headers: headers, body: HTTPBody(body))
    let response = try await InMemoryTransport(router: router).send(request, timeout: nil)
    let bytes = try await response.body.collect(upTo: 100_000)
    return (response.status, try? ProblemDetails(jsonData: bytes))
  }

  @Test func tellsAllFaultsOfParametersAndBodyAtOnce() async throws {
    let body = #"{"id": "no matter", "name": "abcd", "tags": ["a", "c"], "more": 1}"#
    let (status, problem) = try await send("/items/A1?size=10&ids=1&unknown=1", body, headers: ["X-Mode": "x"])
    #expect(status == 400)
    let faults = try #require(problem?.errors).map {
      "\($0.location ?? "body") \($0.parameter ?? "")\($0.pointer ?? ""): \($0.detail ?? "")"
    }
    #expect(
      faults == [
        "path item: must match ^[a-z]+$",
        "query size: must be at most 9",
        "query ids: must have at least 2 elements",
        "header X-Mode: must be one of: \"on\", \"off\"",
        "body #/name: must be at most 3 characters long",
        "body #/tags: must have at most 1 element",
        "body #/tags/1: must be one of: \"a\", \"b\"",
        "body #/more: unknown member",
      ])
  }

  @Test func takesWhatIsAsDocumented() async throws {
    let body = #"{"name": "abc", "tags": ["b"]}"#
    #expect(try await send("/items/a?ids=1&ids=2&size=9", body, headers: ["X-Mode": "on"]).status == 200)
    #expect(try await send("/items/a?ids=1&ids=2&cut=", body).status == 200)
    #expect(try await send("/items/a?ids=1&ids=2&cut=0", body).status == 400)
    let open = #"{"name": "abc", "tags": ["c"]}"#
    #expect(try await send("/items/a?ids=1&ids=2", open).status == 400)
    #expect(try await send("/items/a?ids=1&ids=2", open, validation: .openEnums).status == 200)
    #expect(try await send("/items/a?size=1", "{}", validation: .off).status == 200)
  }

  struct FindItems: ImmediateOperation {
    static let info = OperationInfo(id: "findItems", method: .get, path: "/items")

    typealias Output = JSONOutput<JSONValue>

    var size: Int?
    var depth: Int?
    var page: Int?

    init(atOnce request: inout RequestDecoder) {
      size = request.query("size")
      depth = request.header("Depth")
      page = request.cookie("page")
    }
  }

  @Test(
    arguments: [
      ("/items", [:], nil), ("/items?size=1", ["Depth": "2", "Cookie": "page=3"], nil),
      ("/items?size=1.5", [:], "query size"), ("/items?size=1", ["Depth": "all"], "header Depth"),
      ("/items?size=1", ["Cookie": "page=last"], "cookie page"),
      ("/items?size=few", ["Depth": "all", "Cookie": "page=last"], "query size"),
    ] as [(String, HTTPHeaders, String?)])
  func refusesParametersThatMayBeAbsentUnchecked(path: String, headers: HTTPHeaders, fault: String?) async throws {
    var router = APIRouter()
    router.validation = .off
    router.on(FindItems.self) { input, _ in .ok(["\(input)"]) }
    let request = HTTPRequest(.get, target: path, headers: headers)
    let response = try await InMemoryTransport(router: router).send(request, timeout: nil)
    #expect(response.status == (fault == nil ? 200 : 400))
    let bytes = try await response.body.collect(upTo: 100_000)
    let faults = try fault.map { _ in
      try ProblemDetails(jsonData: bytes).errors?.map { "\($0.location ?? "") \($0.parameter ?? "")" }
    }
    #expect(faults == fault.map { [$0] })
  }

  @Test func tellsWhatIsMissing() async throws {
    let (status, problem) = try await send("/items/a?size=x", "")
    #expect(status == 400)
    #expect(
      problem?.errors?.map(\.detail) == [
        "expected an integer, found a string", "is required", "the request must have a body",
      ])
  }

  @Test(arguments: [
    (["200", "422"], 422), (["200", "400", "422"], 400), (["200", "422", "4XX"], 400),
    (["200", "422", "default"], 400), (["200"], 400),
  ])
  func refusesWithTheDocumentedStatus(statuses: [String], expected: Int) async throws {
    let responses = statuses.map { #""\#($0)":{}"# }.joined(separator: ",")
    var router = APIRouter()
    router.schemas = JSONSchemaSet(
      #"{"operations":{"putItem":{"body":{"required":true,"content":{"application/json":{}}},"#
        + #""responses":{\#(responses)}}}}"#)
    router.on(PutItem.self) { _, _ in .ok(nil) }
    router.problemResponse = { problem, operation in
      operation.flatMap { try? .json(problem.status ?? 500, [$0.id: problem.title ?? ""]) }
    }
    let transport = InMemoryTransport(router: router)
    let faulty = [("/items/a", ""), ("/items/a", "x"), ("/items/a?size=x", "{}"), ("/items/%ff", "{}")]
    for (target, body) in faulty {
      let response = try await transport.send(HTTPRequest(.put, target: target, body: HTTPBody(body)), timeout: nil)
      #expect(response.status == expected)
      #expect(response.headers["Content-Type"] == "application/json")
      let title = expected == 422 ? "Unprocessable Content" : "Bad Request"
      #expect(try JSONValue(jsonData: await response.body.collect(upTo: 1000)) == ["putItem": .string(title)])
    }
    let other = try await transport.send(HTTPRequest(.get, target: "/items/a"), timeout: nil)
    #expect(other.status == 405)
    #expect(other.headers["Allow"] == "OPTIONS, PUT")
    #expect(other.headers["Content-Type"] == "application/problem+json")
  }

  @Test func refusesResponsesThatAreNotAsDocumented() async throws {
    let body = #"{"name": "abc"}"#
    var validation = ServerValidation()
    validation.checksResponses = true
    let path = "/items/a?ids=1&ids=2"
    #expect(try await send(path, body, answer: ["name": "abc"], validation: validation).status == 500)
    #expect(try await send(path, body, answer: ["id": 1, "name": "abc"], validation: validation).status == 200)
    validation.checksResponses = false
    #expect(try await send(path, body, answer: ["name": "abc"], validation: validation).status == 200)
  }
}
