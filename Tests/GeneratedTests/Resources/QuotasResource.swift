// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let quotas: [Entry] = [
    ("Gateway_ListQuotas", listQuotas), ("Gateway_GetQuota", getQuota), ("Gateway_UpdateQuota", updateQuota),
  ]

  @Sendable static func listQuotas(_ call: OperationCall) async throws {
    let input = try ListQuotas(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.quotas.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getQuota(_ call: OperationCall) async throws {
    let input = try GetQuota(
      accountID: call.value("account_id"), quotaID: call.value("quota_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.quotas.get(accountID: input.accountID, quotaID: input.quotaID, readMask: input.readMask)
    }
  }

  @Sendable static func updateQuota(_ call: OperationCall) async throws {
    let input = try UpdateQuota(
      accountID: call.value("account_id"), quotaID: call.value("quota_id"), body: call.body(),
      allowMissing: call.value("allowMissing"))
    try await call.expect(input) { gateway in
      try await gateway.quotas.update(
        input.body, accountID: input.accountID, quotaID: input.quotaID, allowMissing: input.allowMissing)
    }
  }
}

extension RecordingServer: QuotasAPI {
  func list(_ input: ListQuotas, _ context: RequestContext) async throws -> ListQuotas.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetQuota, _ context: RequestContext) async throws -> GetQuota.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateQuota, _ context: RequestContext) async throws -> UpdateQuota.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
