import SwiftwrightSpecDiff
import Testing

/// Two webhooks that differ in one thing, with what it does to who receives them, the client, and to who sends them, the
/// server, both ways.
struct WebhookPair: Sendable, CustomTestStringConvertible {
  var old: String
  var new: String
  var rule: Rule
  var reverse: Rule
  /// What it does to an old client with a new server, and to a new client with an old server.
  var verdict: [Severity]
  var reverseVerdict: [Severity]

  var testDescription: String { "\(rule.rawValue): \(old) → \(new)" }

  init(_ old: String, _ new: String, _ rule: Rule, _ verdict: [Severity], _ reverse: Rule, _ back: [Severity]) {
    self.old = old
    self.new = new
    self.rule = rule
    self.reverse = reverse
    self.verdict = verdict
    reverseVerdict = back
  }

  static let all: [WebhookPair] = [
    // The receiver is told more, and refuses what it does not know.
    .init(
      body("{type: string, enum: [a, b]}"), body("{type: string, enum: [a, b, c]}"), .enumValueAdded,
      [.breaking, .compatible], .enumValueRemoved, [.compatible, .breaking]),
    .init(
      body("{type: string}"), body("{type: string, maxLength: 5}"), .limitNarrowed, [.compatible, .breaking],
      .limitWidened, [.breaking, .compatible]),
    .init(
      body("{type: object, properties: {a: {type: string}}}"),
      body("{type: object, required: [a], properties: {a: {type: string}}}"), .propertyBecameRequired,
      [.compatible, .breaking], .propertyBecameOptional, [.breaking, .compatible]),
    .init(
      body("{type: object, properties: {a: {type: string}}}"),
      body("{type: object, properties: {a: {type: string}, b: {type: string}}}"), .propertyAdded,
      [.possibly, .compatible], .propertyRemoved, [.compatible, .possibly]),
    // What only the server sets is sent in webhooks, and counts.
    .init(
      body("{type: object, properties: {a: {type: string, readOnly: true}}}"),
      body("{type: object, properties: {a: {type: integer, readOnly: true}}}"), .typeChanged,
      [.breaking, .breaking], .typeChanged, [.breaking, .breaking]),
    // What the receiver answers.
    .init(
      answer("{type: string, enum: [a, b]}"), answer("{type: string, enum: [a, b, c]}"), .enumValueAdded,
      [.compatible, .possibly], .enumValueRemoved, [.possibly, .compatible]),
    .init(
      answer("{type: object, properties: {a: {type: string}}}"),
      answer("{type: object, required: [a], properties: {a: {type: string}}}"), .propertyBecameRequired,
      [.breaking, .compatible], .propertyBecameOptional, [.compatible, .breaking]),
    // What goes with the request.
    .init(
      webhook(), webhook("parameters: [{name: X-Try, in: header, required: true, schema: {type: integer}}], "),
      .requiredParameterAdded, [.possibly, .breaking], .requiredParameterRemoved, [.breaking, .possibly]),
    .init(
      webhook(), webhook("requestBody: {required: true, content: {text/plain: {}}}, "), .requiredBodyAdded,
      [.possibly, .breaking], .requiredBodyRemoved, [.breaking, .possibly]),
    .init(
      webhook(), webhook("security: [{key: []}], "), .securityAdded, [.compatible, .breaking], .securityRemoved,
      [.breaking, .compatible]),
    .init(
      webhook("deprecated: false, "), webhook("deprecated: true, "), .operationDeprecated, [.compatible, .compatible],
      .documentationChanged, []),
    .init(
      "{post: {operationId: x, responses: {'204': {description: A}}}}",
      "{put: {operationId: x, responses: {'204': {description: A}}}}", .operationMoved, [.breaking, .breaking],
      .operationMoved, [.breaking, .breaking]),
  ]

  private static func webhook(_ members: String = "") -> String {
    "{post: {\(members)responses: {'204': {description: A}}}}"
  }

  private static func body(_ schema: String) -> String {
    webhook("requestBody: {required: true, content: {application/json: {schema: \(schema)}}}, ")
  }

  private static func answer(_ schema: String) -> String {
    "{post: {responses: {'200': {description: A, content: {application/json: {schema: \(schema)}}}}}}"
  }
}

struct WebhookPairTests {
  private static func document(webhooks: String = "{}", operation: String? = nil, id: String = "subscribe") -> String {
    Document.head + """
      paths: \(operation.map { "{/hooks: {post: {operationId: \(id), \($0)responses: {'204': {description: A}}}}}" } ?? "{}")
      webhooks: \(webhooks)
      components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}

      """
  }

  private static func callback(_ item: String) -> String {
    document(operation: "callbacks: {event: {'{$request.body#/url}': \(item)}}, ")
  }

  private static func check(_ pair: WebhookPair, _ document: (String) -> String, _ name: String) throws {
    let (old, new) = (document(pair.old), document(pair.new))
    for (report, rule, verdict) in [
      (try compare(old, new), pair.rule, pair.verdict), (try compare(new, old), pair.reverse, pair.reverseVerdict),
    ] {
      if verdict.isEmpty {
        #expect(report.changes.isEmpty)
        continue
      }
      #expect(report.changes.map(\.rule) == [rule], "\(report.changes.map(\.message))")
      let change = try #require(report.changes.first)
      #expect([change.oldClient, change.newClient] == verdict, "\(change)")
      let operation = try #require(report.operations.last)
      #expect([operation.oldClient, operation.newClient] == verdict)
      #expect(operation.name.contains(name))
    }
  }

  @Test(arguments: WebhookPair.all)
  func theRequestGoesToTheClient(_ pair: WebhookPair) throws {
    try Self.check(pair, { Self.document(webhooks: "{event: \($0)}") }, "event (webhook)")
  }

  @Test(arguments: WebhookPair.all)
  func callbacksAreComparedLikewise(_ pair: WebhookPair) throws {
    try Self.check(pair, Self.callback, "{$request.body#/url} (callback event of subscribe)")
  }

  @Test func reasonsAreThoseOfTheOtherSide() throws {
    let body = "requestBody: {content: {application/json: {schema: {type: string, enum: [a]}}}}, "
    let old = Self.document(webhooks: "{event: {post: {\(body)responses: {'204': {description: A}}}}}")
    let report = try compare(old, old.replacing("[a]", with: "[a, b]"))
    #expect(report.changes.map(\.message) == ["The body of `POST event (webhook)` may be `b`"])
    #expect(report.changes.map(\.consequence) == ["an old client does not know the value"])
    #expect(report.changes.map(\.directions) == [[.response]], "the server sends it")
  }

  @Test func aSchemaCountsForCallsAndForWebhooks() throws {
    let content = "content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}"
    let old =
      Document.head + """
        paths: {/t: {get: {responses: {'200': {description: A, \(content)}}}}}
        webhooks: {event: {post: {requestBody: {\(content)}, responses: {'204': {description: A}}}}}
        components: {schemas: {T: {type: object, properties: {a: {type: string, enum: [x]}}}}}
        """
    let report = try compare(old, old.replacing("[x]", with: "[x, y]"))
    #expect(report.changes.map(\.rule) == [.enumValueAdded])
    #expect(report.changes.first?.operations == ["GET /t", "POST event (webhook)"])
    #expect(report.changes.first?.oldClient == .breaking, "webhooks are checked where they arrive")
    #expect(report.changes.first?.directions == [.response])
  }

  @Test func webhooksComeAndGo() throws {
    let none = Self.document()
    let one = Self.document(webhooks: "{event: {post: {responses: {'204': {description: A}}}}}")
    let added = try compare(none, one)
    #expect(added.changes.map(\.rule) == [.webhookAdded])
    #expect(added.changes.map(\.message) == ["`POST event (webhook)` is new"])
    #expect(added.changes.map(\.oldClient) == [.compatible])
    #expect(added.changes.map(\.newClient) == [.possibly])
    let removed = try compare(one, none)
    #expect(removed.changes.map(\.rule) == [.webhookRemoved])
    #expect(removed.operations.map(\.oldClient) == [.possibly])
    let renamed = try compare(one, one.replacing("event", with: "news"))
    #expect(Set(renamed.changes.map(\.rule)) == [.webhookAdded, .webhookRemoved])
    let named = one.replacing("responses", with: "operationId: x, responses")
    #expect(try compare(named, named.replacing("event", with: "news")).changes.map(\.rule) == [.operationRenamed])
  }

  @Test func callbacksComeAndGo() throws {
    let none = Self.document(operation: "")
    let one = Self.callback("{post: {responses: {'204': {description: A}}}}")
    let added = try compare(none, one)
    #expect(added.changes.map(\.rule) == [.callbackAdded])
    #expect(added.changes.map(\.oldClient) == [.possibly])
    #expect(added.operations.map(\.name) == ["POST /hooks"])
    #expect(added.operations.map(\.oldClient) == [.possibly])
    let removed = try compare(one, none)
    #expect(removed.changes.map(\.rule) == [.callbackRemoved])
    #expect(removed.operations.map(\.oldClient) == [.possibly, .possibly])
    let moved = try compare(one, one.replacing("#/url", with: "#/address"))
    #expect(moved.changes.map(\.rule) == [.callbackMoved])
    #expect(moved.operations.map(\.oldClient) == [.breaking, .compatible])
    #expect(try compare(one, one.replacing("event", with: "news")).changes.map(\.rule) == [.operationRenamed])
    // The operation as a whole is new, and so is what belongs to it.
    #expect(try compare(Self.document(), one).changes.map(\.rule) == [.operationAdded])
    #expect(
      try compare(one, one.replacing("subscribe", with: "register")).changes.map(\.rule) == [.operationRenamed])
  }

  @Test func callbacksThatOperationsShareAreToldOfEach() throws {
    let path =
      "{post: {callbacks: {event: {$ref: '#/components/callbacks/Event'}}, responses: {'204': {description: A}}}}"
    let plain = "{post: {responses: {'204': {description: A}}}}"
    func document(_ first: String, _ second: String) -> String {
      Document.head + """
        paths: {/a: \(first), /b: \(second)}
        components: {callbacks: {Event: {'{$request.query.url}': {post: {responses: {'204': {description: A}}}}}}}
        """
    }
    let second = try compare(document(path, plain), document(path, path))
    #expect(second.changes.map(\.rule) == [.callbackAdded])
    #expect(second.changes.map(\.operations) == [["POST /b"]])
    let other = try compare(document(path, plain), document(plain, path))
    #expect(other.changes.map(\.rule) == [.callbackRemoved, .callbackAdded])
    #expect(other.changes.map(\.operations) == [["POST /a"], ["POST /b"]])
  }
}
