// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let deployedModels: [Entry] = [
    ("Gateway_ListDeployedModels", listDeployedModels), ("Gateway_CreateDeployedModel", createDeployedModel),
    ("Gateway_GetDeployedModel", getDeployedModel), ("Gateway_UpdateDeployedModel", updateDeployedModel),
    ("Gateway_DeleteDeployedModel", deleteDeployedModel),
  ]

  @Sendable static func listDeployedModels(_ call: OperationCall) async throws {
    let input = try ListDeployedModels(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deployedModels.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createDeployedModel(_ call: OperationCall) async throws {
    let input = try CreateDeployedModel(
      accountID: call.value("account_id"), body: call.body(), replaceMergedAddon: call.value("replaceMergedAddon"))
    try await call.expect(input) { gateway in
      try await gateway.deployedModels.create(
        input.body, accountID: input.accountID, replaceMergedAddon: input.replaceMergedAddon)
    }
  }

  @Sendable static func getDeployedModel(_ call: OperationCall) async throws {
    let input = try GetDeployedModel(
      accountID: call.value("account_id"), deployedModelID: call.value("deployed_model_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deployedModels.get(
        accountID: input.accountID, deployedModelID: input.deployedModelID, readMask: input.readMask)
    }
  }

  @Sendable static func updateDeployedModel(_ call: OperationCall) async throws {
    let input = try UpdateDeployedModel(
      accountID: call.value("account_id"), deployedModelID: call.value("deployed_model_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.deployedModels.update(
        input.body, accountID: input.accountID, deployedModelID: input.deployedModelID)
    }
  }

  @Sendable static func deleteDeployedModel(_ call: OperationCall) async throws {
    let input = try DeleteDeployedModel(
      accountID: call.value("account_id"), deployedModelID: call.value("deployed_model_id"))
    try await call.expect(input) { gateway in
      try await gateway.deployedModels.delete(accountID: input.accountID, deployedModelID: input.deployedModelID)
    }
  }
}

extension RecordingServer: DeployedModelsAPI {
  func list(_ input: ListDeployedModels, _ context: RequestContext) async throws -> ListDeployedModels.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateDeployedModel, _ context: RequestContext) async throws -> CreateDeployedModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetDeployedModel, _ context: RequestContext) async throws -> GetDeployedModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateDeployedModel, _ context: RequestContext) async throws -> UpdateDeployedModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteDeployedModel, _ context: RequestContext) async throws -> DeleteDeployedModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
