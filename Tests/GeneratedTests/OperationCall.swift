import FireworksGatewayClient
import FireworksGatewayModels
import Foundation
import SwiftwrightRuntime
import Testing

/// An operation's input and answers as the oracle made them, and a client to call it with.
struct OperationCall: Sendable {
  private let line: JSONValue
  private let exchange = Exchange()
  private let gateway: FireworksGatewayClient
  // The server to be called, if it is not the generated one.
  private let server: OracleServer?
  private let id = UUID().uuidString

  /// A call of a server that gives its own answers.
  init(_ line: JSONValue, server: OracleServer) {
    self.line = line
    self.server = server
    gateway = server.client(call: id)
  }

  /// What is sent and answered is as the document has it.
  private static let validation = ValidationMiddleware(FireworksGateway.schemas)

  /// A call of the generated server.
  init(_ line: JSONValue) {
    self.line = line
    server = nil
    let transport = InMemoryTransport(router: RecordingServer(exchange: exchange).router)
    gateway = FireworksGatewayClient(
      credentials: .bearerAuth("token"), transport: transport, middleware: [Self.validation],
      defaults: CallOptions(retry: RetryPolicy.none))
  }

  /// The value of a parameter.
  func value<Value: JSONCodable>(_ name: String) throws -> Value {
    try Value(jsonData: try #require(line["parameters"]?[name], "the oracle has no \(name)").jsonBytes())
  }

  func body<Body: JSONCodable>() throws -> Body {
    try Body(jsonData: try #require(line["body"], "the oracle has no body").jsonBytes())
  }

  /// Sends the input, for each documented answer once, and calls the client's method for the first.
  func expect<Operation: ClientOperation, Success: JSONCodable>(
    _ input: Operation,
    method: (FireworksGatewayClient) async throws -> Success
  ) async throws {
    let answers = try #require(line["responses"]?.objectValue).members
    #expect(!answers.isEmpty)
    if let server { return try await expect(input, of: server, answers.map(\.name), method: method) }
    for answer in answers {
      let bytes = try answer.value.jsonBytes()
      exchange.prepare(status: answer.name, answer: bytes)
      let response = try await gateway.client.send(input)
      #expect(response.status == exchange.code)
      let payload = Self.payload(of: response.output)
      try check(input, try #require(payload, "status \(answer.name) is not answered as documented"))

      guard answer.name == "200" else { continue }
      exchange.prepare(status: answer.name, answer: bytes)
      try check(input, try await method(gateway))
    }
  }

  /// Calls the client's method, and sends the input for an answer of each other status.
  private func expect<Operation: ClientOperation, Success: JSONCodable>(
    _ input: Operation,
    of server: OracleServer,
    _ statuses: [String],
    method: (FireworksGatewayClient) async throws -> Success
  ) async throws {
    for status in statuses where status != "200" {
      let response = try await gateway.client.send(input, CallOptions(headers: ["Prefer": "status=\(status)"]))
      let payload = Self.payload(of: response.output)
      try await server.compare(try #require(payload, "status \(status) is not answered as documented"), call: id)
    }
    try await server.compare(try await method(gateway), call: id)
  }

  /// Whether the server got what was sent, and the client what was answered.
  private func check(_ input: some ClientOperation, _ body: any JSONCodable) throws {
    let recorded = try #require(exchange.input)
    #expect(try Self.members(of: recorded) == Self.members(of: input))
    #expect(try Self.text(body) == String(decoding: exchange.sent, as: UTF8.self))
  }

  /// The body of an output, whatever its case; nil for an undocumented one.
  private static func payload(of output: some Sendable) -> (any JSONCodable)? {
    guard let payload = Mirror(reflecting: output).children.first?.value else { return nil }
    let parts = Mirror(reflecting: payload)
    guard parts.displayStyle == .tuple else { return payload as? any JSONCodable }
    return parts.children.reversed().first?.value as? any JSONCodable
  }

  /// An input's properties as JSON.
  private static func members(of input: any Sendable) throws -> [String] {
    try Mirror(reflecting: input).children.map { member in
      let value = try (member.value as? any JSONCodable).map(text)
      return "\(member.label ?? ""): \(value ?? "nil")"
    }
  }

  private static func text(_ value: any JSONCodable) throws -> String {
    String(decoding: try value.jsonBytes(), as: UTF8.self)
  }
}
