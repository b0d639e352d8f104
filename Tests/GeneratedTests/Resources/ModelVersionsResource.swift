// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let modelVersions: [Entry] = [
    ("Gateway_CreateModelVersion", createModelVersion), ("Gateway_DeployModelVersion", deployModelVersion),
    ("Gateway_GetModelVersionCount", getModelVersionCount),
  ]

  @Sendable static func createModelVersion(_ call: OperationCall) async throws {
    let input = try CreateModelVersion(
      accountID: call.value("account_id"), modelID: call.value("model_id"), body: call.body(),
      versionID: call.value("versionId"))
    try await call.expect(input) { gateway in
      try await gateway.modelVersions.create(
        input.body, accountID: input.accountID, modelID: input.modelID, versionID: input.versionID)
    }
  }

  @Sendable static func deployModelVersion(_ call: OperationCall) async throws {
    let input = try DeployModelVersion(
      accountID: call.value("account_id"), modelID: call.value("model_id"), versionID: call.value("version_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.modelVersions.deploy(
        input.body, accountID: input.accountID, modelID: input.modelID, versionID: input.versionID)
    }
  }

  @Sendable static func getModelVersionCount(_ call: OperationCall) async throws {
    let input = try GetModelVersionCount(accountID: call.value("account_id"), modelID: call.value("model_id"))
    try await call.expect(input) { gateway in
      try await gateway.modelVersions.getCount(accountID: input.accountID, modelID: input.modelID)
    }
  }
}

extension RecordingServer: ModelVersionsAPI {
  func create(_ input: CreateModelVersion, _ context: RequestContext) async throws -> CreateModelVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func deploy(_ input: DeployModelVersion, _ context: RequestContext) async throws -> DeployModelVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getCount(_ input: GetModelVersionCount, _ context: RequestContext) async throws -> GetModelVersionCount.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
