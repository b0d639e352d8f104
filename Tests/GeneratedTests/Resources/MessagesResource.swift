// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let messages: [Entry] = [
    ("messages_post", createMessage)
  ]

  @Sendable static func createMessage(_ call: OperationCall) async throws {
    var input = try CreateMessage(body: call.body())
    input.body.stream = false
    try await call.expect(input) { [input] gateway in
      try await gateway.messages.create(input.body)
    }
  }
}

extension RecordingServer: MessagesAPI {
  func create(_ input: CreateMessage, _ context: RequestContext) async throws -> CreateMessage.Output {
    exchange.record(input)
    switch exchange.status {
    case "4XX": return .clientError(status: exchange.code, try exchange.body())
    default: return .ok(try exchange.body())
    }
  }
}
