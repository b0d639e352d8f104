// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let completions: [Entry] = [
    ("create_completion_v1_completions_post", createCompletion)
  ]

  @Sendable static func createCompletion(_ call: OperationCall) async throws {
    var input = try CreateCompletion(body: call.body())
    input.body.stream = false
    try await call.expect(input) { [input] gateway in
      try await gateway.completions.create(input.body)
    }
  }
}

extension RecordingServer: CompletionsAPI {
  func create(_ input: CreateCompletion, _ context: RequestContext) async throws -> CreateCompletion.Output {
    exchange.record(input)
    switch exchange.status {
    case "422": return .unprocessableContent(try exchange.body())
    default: return .ok(try exchange.body())
    }
  }
}
