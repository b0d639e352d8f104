// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let secrets: [Entry] = [
    ("Gateway_ListSecrets", listSecrets), ("Gateway_CreateSecret", createSecret), ("Gateway_GetSecret", getSecret),
    ("Gateway_UpdateSecret", updateSecret), ("Gateway_DeleteSecret", deleteSecret),
  ]

  @Sendable static func listSecrets(_ call: OperationCall) async throws {
    let input = try ListSecrets(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.secrets.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createSecret(_ call: OperationCall) async throws {
    let input = try CreateSecret(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.secrets.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getSecret(_ call: OperationCall) async throws {
    let input = try GetSecret(
      accountID: call.value("account_id"), secretID: call.value("secret_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.secrets.get(accountID: input.accountID, secretID: input.secretID, readMask: input.readMask)
    }
  }

  @Sendable static func updateSecret(_ call: OperationCall) async throws {
    let input = try UpdateSecret(
      accountID: call.value("account_id"), secretID: call.value("secret_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.secrets.update(input.body, accountID: input.accountID, secretID: input.secretID)
    }
  }

  @Sendable static func deleteSecret(_ call: OperationCall) async throws {
    let input = try DeleteSecret(accountID: call.value("account_id"), secretID: call.value("secret_id"))
    try await call.expect(input) { gateway in
      try await gateway.secrets.delete(accountID: input.accountID, secretID: input.secretID)
    }
  }
}

extension RecordingServer: SecretsAPI {
  func list(_ input: ListSecrets, _ context: RequestContext) async throws -> ListSecrets.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateSecret, _ context: RequestContext) async throws -> CreateSecret.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetSecret, _ context: RequestContext) async throws -> GetSecret.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateSecret, _ context: RequestContext) async throws -> UpdateSecret.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteSecret, _ context: RequestContext) async throws -> DeleteSecret.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
