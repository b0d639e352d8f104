// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let developerPasses: [Entry] = [
    ("Gateway_ListDeveloperPasses", listDeveloperPasses), ("Gateway_CreateDeveloperPass", createDeveloperPass),
    ("Gateway_GetDeveloperPass", getDeveloperPass), ("Gateway_UpdateDeveloperPass", updateDeveloperPass),
  ]

  @Sendable static func listDeveloperPasses(_ call: OperationCall) async throws {
    let input = try ListDeveloperPasses(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.developerPasses.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createDeveloperPass(_ call: OperationCall) async throws {
    let input = try CreateDeveloperPass(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.developerPasses.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getDeveloperPass(_ call: OperationCall) async throws {
    let input = try GetDeveloperPass(
      accountID: call.value("account_id"), developerPasseID: call.value("developer_passe_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.developerPasses.get(
        accountID: input.accountID, developerPasseID: input.developerPasseID, readMask: input.readMask)
    }
  }

  @Sendable static func updateDeveloperPass(_ call: OperationCall) async throws {
    let input = try UpdateDeveloperPass(
      accountID: call.value("account_id"), developerPasseID: call.value("developer_passe_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.developerPasses.update(
        input.body, accountID: input.accountID, developerPasseID: input.developerPasseID)
    }
  }
}

extension RecordingServer: DeveloperPassesAPI {
  func list(_ input: ListDeveloperPasses, _ context: RequestContext) async throws -> ListDeveloperPasses.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateDeveloperPass, _ context: RequestContext) async throws -> CreateDeveloperPass.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetDeveloperPass, _ context: RequestContext) async throws -> GetDeveloperPass.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateDeveloperPass, _ context: RequestContext) async throws -> UpdateDeveloperPass.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
