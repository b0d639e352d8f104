// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let pricingPlans: [Entry] = [
    ("Gateway_ListPricingPlans", listPricingPlans), ("Gateway_GetPricingPlan", getPricingPlan),
  ]

  @Sendable static func listPricingPlans(_ call: OperationCall) async throws {
    let input = try ListPricingPlans(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.pricingPlans.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getPricingPlan(_ call: OperationCall) async throws {
    let input = try GetPricingPlan(
      accountID: call.value("account_id"), pricingPlanID: call.value("pricing_plan_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.pricingPlans.get(
        accountID: input.accountID, pricingPlanID: input.pricingPlanID, readMask: input.readMask)
    }
  }
}

extension RecordingServer: PricingPlansAPI {
  func list(_ input: ListPricingPlans, _ context: RequestContext) async throws -> ListPricingPlans.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetPricingPlan, _ context: RequestContext) async throws -> GetPricingPlan.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
