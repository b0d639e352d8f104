// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let apiKeys: [Entry] = [
    ("Gateway_ListApiKeys", listAPIKeys), ("Gateway_CreateApiKey", createAPIKey), ("Gateway_GetApiKey", getAPIKey),
    ("Gateway_DeleteApiKey", deleteAPIKey),
  ]

  @Sendable static func listAPIKeys(_ call: OperationCall) async throws {
    let input = try ListAPIKeys(
      accountID: call.value("account_id"), userID: call.value("user_id"), pageSize: call.value("pageSize"),
      pageToken: call.value("pageToken"), filter: call.value("filter"), orderBy: call.value("orderBy"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.apiKeys.list(
        accountID: input.accountID, userID: input.userID, pageSize: input.pageSize, pageToken: input.pageToken,
        filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createAPIKey(_ call: OperationCall) async throws {
    let input = try CreateAPIKey(accountID: call.value("account_id"), userID: call.value("user_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.apiKeys.create(input.body, accountID: input.accountID, userID: input.userID)
    }
  }

  @Sendable static func getAPIKey(_ call: OperationCall) async throws {
    let input = try GetAPIKey(accountID: call.value("account_id"), userID: call.value("user_id"))
    try await call.expect(input) { gateway in
      try await gateway.apiKeys.get(accountID: input.accountID, userID: input.userID)
    }
  }

  @Sendable static func deleteAPIKey(_ call: OperationCall) async throws {
    let input = try DeleteAPIKey(accountID: call.value("account_id"), userID: call.value("user_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.apiKeys.delete(input.body, accountID: input.accountID, userID: input.userID)
    }
  }
}

extension RecordingServer: APIKeysAPI {
  func list(_ input: ListAPIKeys, _ context: RequestContext) async throws -> ListAPIKeys.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateAPIKey, _ context: RequestContext) async throws -> CreateAPIKey.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetAPIKey, _ context: RequestContext) async throws -> GetAPIKey.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteAPIKey, _ context: RequestContext) async throws -> DeleteAPIKey.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
