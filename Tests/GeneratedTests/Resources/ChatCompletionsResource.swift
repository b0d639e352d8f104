// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let chatCompletions: [Entry] = [
    ("create_chat_completion_v1_chat_completions_post", createChatCompletion)
  ]

  @Sendable static func createChatCompletion(_ call: OperationCall) async throws {
    var input = try CreateChatCompletion(body: call.body())
    input.body.stream = false
    try await call.expect(input) { [input] gateway in
      try await gateway.chatCompletions.create(input.body)
    }
  }
}

extension RecordingServer: ChatCompletionsAPI {
  func create(_ input: CreateChatCompletion, _ context: RequestContext) async throws -> CreateChatCompletion.Output {
    exchange.record(input)
    switch exchange.status {
    case "422": return .unprocessableContent(try exchange.body())
    default: return .ok(try exchange.body())
    }
  }
}
