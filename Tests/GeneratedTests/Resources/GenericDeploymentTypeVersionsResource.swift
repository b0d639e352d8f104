// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let genericDeploymentTypeVersions: [Entry] = [
    ("Gateway_GetGenericDeploymentTypeVersion", getGenericDeploymentTypeVersion),
    ("Gateway_DeleteGenericDeploymentTypeVersion", deleteGenericDeploymentTypeVersion),
  ]

  @Sendable static func getGenericDeploymentTypeVersion(_ call: OperationCall) async throws {
    let input = try GetGenericDeploymentTypeVersion(
      accountID: call.value("account_id"), genericDeploymentTypeID: call.value("generic_deployment_type_id"),
      versionID: call.value("version_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypeVersions.get(
        accountID: input.accountID, genericDeploymentTypeID: input.genericDeploymentTypeID, versionID: input.versionID,
        readMask: input.readMask)
    }
  }

  @Sendable static func deleteGenericDeploymentTypeVersion(_ call: OperationCall) async throws {
    let input = try DeleteGenericDeploymentTypeVersion(
      accountID: call.value("account_id"), genericDeploymentTypeID: call.value("generic_deployment_type_id"),
      versionID: call.value("version_id"), hard: call.value("hard"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypeVersions.delete(
        accountID: input.accountID, genericDeploymentTypeID: input.genericDeploymentTypeID, versionID: input.versionID,
        hard: input.hard)
    }
  }
}

extension RecordingServer: GenericDeploymentTypeVersionsAPI {
  func get(
    _ input: GetGenericDeploymentTypeVersion, _ context: RequestContext
  ) async throws -> GetGenericDeploymentTypeVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteGenericDeploymentTypeVersion, _ context: RequestContext
  ) async throws -> DeleteGenericDeploymentTypeVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
