// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let checkpoints: [Entry] = [
    ("Gateway_PromoteCheckpoint", promoteCheckpoint)
  ]

  @Sendable static func promoteCheckpoint(_ call: OperationCall) async throws {
    let input = try PromoteCheckpoint(
      accountID: call.value("account_id"), checkpointID: call.value("checkpoint_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.checkpoints.promote(input.body, accountID: input.accountID, checkpointID: input.checkpointID)
    }
  }
}

extension RecordingServer: CheckpointsAPI {
  func promote(_ input: PromoteCheckpoint, _ context: RequestContext) async throws -> PromoteCheckpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
