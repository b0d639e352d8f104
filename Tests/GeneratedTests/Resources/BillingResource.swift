// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let billing: [Entry] = [
    ("Gateway_GetBillingSummary", getBillingSummary)
  ]

  @Sendable static func getBillingSummary(_ call: OperationCall) async throws {
    let input = try GetBillingSummary(
      accountID: call.value("account_id"), startTime: call.value("startTime"), endTime: call.value("endTime"))
    try await call.expect(input) { gateway in
      try await gateway.billing.getSummary(
        accountID: input.accountID, startTime: input.startTime, endTime: input.endTime)
    }
  }
}

extension RecordingServer: BillingAPI {
  func getSummary(_ input: GetBillingSummary, _ context: RequestContext) async throws -> GetBillingSummary.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
