// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let responses: [Entry] = [
    ("create_response_v1_responses_post", createResponseOperation), ("list_responses_v1_responses_get", listResponses),
    ("get_response_v1_responses__response_id__get", getResponse),
    ("delete_response_v1_responses__response_id__delete", deleteResponseOperation),
  ]

  @Sendable static func createResponseOperation(_ call: OperationCall) async throws {
    var input = try CreateResponseOperation(body: call.body())
    input.body.stream = false
    try await call.expect(input) { [input] gateway in
      try await gateway.responses.create(input.body)
    }
  }

  @Sendable static func listResponses(_ call: OperationCall) async throws {
    let input = try ListResponses(limit: call.value("limit"), after: call.value("after"), before: call.value("before"))
    try await call.expect(input) { gateway in
      try await gateway.responses.list(limit: input.limit, after: input.after, before: input.before)
    }
  }

  @Sendable static func getResponse(_ call: OperationCall) async throws {
    let input = try GetResponse(responseID: call.value("response_id"))
    try await call.expect(input) { gateway in
      try await gateway.responses.get(responseID: input.responseID)
    }
  }

  @Sendable static func deleteResponseOperation(_ call: OperationCall) async throws {
    let input = try DeleteResponseOperation(responseID: call.value("response_id"))
    try await call.expect(input) { gateway in
      try await gateway.responses.delete(responseID: input.responseID)
    }
  }
}

extension RecordingServer: ResponsesAPI {
  func create(
    _ input: CreateResponseOperation, _ context: RequestContext
  ) async throws -> CreateResponseOperation.Output {
    exchange.record(input)
    switch exchange.status {
    case "422": return .unprocessableContent(try exchange.body())
    default: return .ok(try exchange.body())
    }
  }

  func list(_ input: ListResponses, _ context: RequestContext) async throws -> ListResponses.Output {
    exchange.record(input)
    switch exchange.status {
    case "422": return .unprocessableContent(try exchange.body())
    default: return .ok(try exchange.body())
    }
  }

  func get(_ input: GetResponse, _ context: RequestContext) async throws -> GetResponse.Output {
    exchange.record(input)
    switch exchange.status {
    case "422": return .unprocessableContent(try exchange.body())
    default: return .ok(try exchange.body())
    }
  }

  func delete(
    _ input: DeleteResponseOperation, _ context: RequestContext
  ) async throws -> DeleteResponseOperation.Output {
    exchange.record(input)
    switch exchange.status {
    case "422": return .unprocessableContent(try exchange.body())
    default: return .ok(try exchange.body())
    }
  }
}
