import Foundation
import SwiftwrightSpecDiff
import Testing

/// Two operations that differ in one thing, with what the specification makes of it, both ways.
struct OperationPair: Sendable, CustomTestStringConvertible {
  var old: String
  var new: String
  var rule: Rule
  var reverse: Rule
  /// What it does to an old client with a new server, and the same on the way back.
  var verdict: Severity
  var reverseVerdict: Severity

  var testDescription: String { "\(rule.rawValue): \(old) → \(new)" }

  init(_ old: String, _ new: String, _ rule: Rule, _ verdict: Severity, _ reverse: Rule, _ back: Severity) {
    self.old = old
    self.new = new
    self.rule = rule
    self.reverse = reverse
    self.verdict = verdict
    reverseVerdict = back
  }

  static let all: [OperationPair] = [
    .init(
      get(), get("{name: q, in: query, schema: {type: string}}"), .parameterAdded, .compatible, .parameterRemoved,
      .possibly),
    .init(
      get(), get("{name: q, in: query, required: true, schema: {type: string}}"), .requiredParameterAdded, .breaking,
      .requiredParameterRemoved, .possibly),
    .init(
      get("{name: q, in: query, schema: {type: string}}"),
      get("{name: q, in: query, required: true, schema: {type: string}}"), .parameterBecameRequired, .breaking,
      .parameterBecameOptional, .compatible),
    .init(
      get("{name: q, in: query, schema: {type: string}}"), get("{name: q, in: header, schema: {type: string}}"),
      .parameterMoved, .breaking, .parameterMoved, .breaking),
    .init(
      get("{name: q, in: query, schema: {type: array, items: {type: string}}}"),
      get("{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}"),
      .parameterFormatChanged, .breaking, .parameterFormatChanged, .breaking),
    .init(
      get("{name: q, in: query, schema: {type: string}}"),
      get("{name: q, in: query, allowReserved: true, schema: {type: string}}"), .parameterReservedChanged, .possibly,
      .parameterReservedChanged, .possibly),
    .init(
      get("{name: q, in: query, allowEmptyValue: true, schema: {type: integer}}"),
      get("{name: q, in: query, schema: {type: integer}}"), .typeNarrowed, .breaking, .typeWidened, .compatible),
    .init(
      get("{name: q, in: query, schema: {type: string, enum: [a, b]}}"),
      get("{name: q, in: query, schema: {type: string, enum: [a]}}"), .enumValueRemoved, .breaking, .enumValueAdded,
      .compatible),
    .init(post(""), post("requestBody: {\(json)}, "), .bodyAdded, .compatible, .bodyRemoved, .possibly),
    .init(
      post(""), post("requestBody: {required: true, \(json)}, "), .requiredBodyAdded, .breaking, .requiredBodyRemoved,
      .possibly),
    .init(
      post("requestBody: {\(json)}, "), post("requestBody: {required: true, \(json)}, "), .bodyBecameRequired,
      .breaking,
      .bodyBecameOptional, .compatible),
    .init(
      post("requestBody: {content: {text/plain: {}}}, "),
      post("requestBody: {content: {text/plain: {}, application/json: {}}}, "), .mediaTypeAdded, .compatible,
      .mediaTypeRemoved, .breaking),
    .init(
      responses("'200': {description: A}"), responses("'200': {description: A}, '404': {description: B}"), .errorAdded,
      .compatible, .errorRemoved, .compatible),
    .init(
      responses("'200': {description: A}"), responses("'200': {description: A}, '202': {description: B}"),
      .successAdded, .possibly, .successRemoved, .possibly),
    .init(
      responses("'200': {description: A}"), responses("'201': {description: A}"), .successReplaced, .breaking,
      .successReplaced, .breaking),
    .init(
      responses("'200': {description: A}"),
      responses("'200': {description: A, headers: {X-A: {schema: {type: string}}}}"), .headerAdded, .compatible,
      .headerRemoved, .possibly),
    .init(
      responses("'200': {description: A}"),
      responses("'200': {description: A, headers: {X-A: {required: true, schema: {type: string}}}}"),
      .requiredHeaderAdded, .compatible, .requiredHeaderRemoved, .breaking),
    .init(
      responses("'200': {description: A, headers: {X-A: {schema: {type: string}}}}"),
      responses("'200': {description: A, headers: {X-A: {required: true, schema: {type: string}}}}"),
      .headerBecameRequired, .compatible, .headerBecameOptional, .breaking),
    .init(secured("[]"), secured("[{key: []}]"), .securityAdded, .breaking, .securityRemoved, .compatible),
    .init(secured("[{}, {key: []}]"), secured("[{key: []}]"), .securityAdded, .breaking, .securityRemoved, .compatible),
    .init(
      secured("[{key: []}]"), secured("[{key: []}, {token: []}]"), .securityAlternativeAdded, .compatible,
      .securityAlternativeRemoved, .breaking),
    .init(
      secured("[{login: [read]}]"), secured("[{login: [read, write]}]"), .scopeAdded, .breaking, .scopeRemoved,
      .compatible),
    .init(
      "{servers: [{url: 'https://a.example'}], responses: {'200': {description: A}}}",
      "{servers: [{url: 'https://a.example'}, {url: 'https://b.example'}], responses: {'200': {description: A}}}",
      .serverAdded, .compatible, .serverRemoved, .possibly),
    .init(
      "{operationId: one, responses: {'200': {description: A}}}",
      "{operationId: two, responses: {'200': {description: A}}}", .operationRenamed, .compatible, .operationRenamed,
      .compatible),
  ]

  private static let json = "content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}"

  private static func get(_ parameter: String = "") -> String {
    "{parameters: [{name: id, in: path, required: true, schema: {type: string}}"
      + (parameter.isEmpty ? "" : ", " + parameter) + "], responses: {'204': {description: Done}}}"
  }

  private static func post(_ body: String) -> String { "{\(body)responses: {'204': {description: Done}}}" }

  private static func responses(_ responses: String) -> String { "{responses: {\(responses)}}" }

  private static func secured(_ security: String) -> String {
    "{security: \(security), responses: {'204': {description: Done}}}"
  }
}

struct OperationPairTests {
  @Test(arguments: OperationPair.all)
  func isJudgedAsTheSpecificationHasIt(_ pair: OperationPair) throws {
    let (old, new) = (
      Document.with(operation: pair.old, method: "post"), Document.with(operation: pair.new, method: "post")
    )
    let (there, back) = (try compare(old, new), try compare(new, old))
    #expect(there.changes.map(\.rule) == [pair.rule], "\(there.changes.map(\.message))")
    #expect(back.changes.map(\.rule) == [pair.reverse], "\(back.changes.map(\.message))")
    #expect(there.changes.map(\.severity).max() == pair.verdict)
    #expect(back.changes.map(\.severity).max() == pair.reverseVerdict)
    let (operation, returned) = (try #require(there.operations.first), try #require(back.operations.first))
    #expect((operation.oldClient == .breaking) == (returned.newClient == .breaking))
    #expect((operation.newClient == .breaking) == (returned.oldClient == .breaking))
  }

  @Test func operationsAreFoundByPlaceAndThenByName() throws {
    let operation = "{operationId: getThing, responses: {'200': {description: A}}}"
    let old = Document.with(operation: operation, path: "/things/{id}")
    let renamed = try compare(old, Document.with(operation: operation, path: "/things/{thing}"))
    #expect(renamed.changes.map(\.rule) == [.parameterRenamed])
    let moved = try compare(old, Document.with(operation: operation, path: "/v2/things/{id}"))
    #expect(moved.changes.map(\.rule) == [.operationMoved])
    #expect(moved.changes.first?.severity == .breaking)
    let other = Document.with(operation: "{operationId: x, responses: {'200': {description: A}}}", path: "/v2/x")
    let gone = try compare(old, other)
    #expect(Set(gone.changes.map(\.rule)) == [.operationRemoved, .operationAdded])
    #expect(gone.operations.map(\.oldClient) == [.breaking])
  }

  @Test func changesOfSchemesReachTheOperationsThatUseThem() throws {
    let old = Document.with(operation: "{security: [{key: []}], responses: {'200': {description: A}}}")
    let report = try compare(old, old.replacing("X-Key", with: "X-API-Key"))
    #expect(report.changes.map(\.rule) == [.schemeChanged])
    #expect(report.operations.map(\.oldClient) == [.breaking])
    #expect(report.changes.first?.new?.pointer == "/components/securitySchemes/key")
    #expect(report.changes.first?.new?.line == 9)
  }

  @Test func sharedSchemasAreToldOnceWithWhatTheyReach() throws {
    let old =
      Document.head + """
        paths:
          /a: {get: {responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}}}}
          /b: {get: {responses: {'200': {description: B, content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}}}}
        components: {schemas: {T: {type: object, properties: {x: {type: string}, t: {$ref: '#/components/schemas/T'}}}}}
        """
    let report = try compare(old, old.replacing("x: {type: string}", with: "x: {type: boolean}"))
    #expect(report.changes.map(\.rule) == [.typeChanged])
    #expect(report.changes.first?.operations == ["GET /a", "GET /b"])
    #expect(report.changes.first?.new?.pointer == "/components/schemas/T/properties/x")
    #expect(report.changes.first?.directions == [.response])
    #expect(report.warnings == ["the content changed, but `info.version` is still 1.0.0"])
    #expect(report.advice.document == .major)
    #expect(report.advice.package == .major)
    #expect(try compare(old, old).hasChanges == false)
  }

  @Test func renamesAreRecognised() throws {
    let old = Document.with(
      schema: "{type: object, properties: {a: {type: string}, b: {type: integer}}}", in: .response)
    let report = try compare(old, old.replacing("Thing", with: "Gadget"))
    #expect(report.changes.map(\.rule) == [.schemaRenamed])
    #expect(report.renames.map(\.configuration) == ["naming: {types: {Gadget: Thing}}"])
    #expect(report.swift.contains { $0.rule == .declarationRenamed && $0.declaration == "Gadget" })
  }

  /// The table of rules is one: each rule has its row, and what it says of versions is what the names of rules say.
  @Test(arguments: Rule.allCases)
  func everyRuleHasItsRow(_ rule: Rule) {
    #expect(rule.entry.title != "Other change")
    #expect(rule.entry.explanation.hasSuffix("."))
  }
}
