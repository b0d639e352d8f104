// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let deploymentShapeVersions: [Entry] = [
    ("Gateway_ListDeploymentShapeVersions", listDeploymentShapeVersions),
    ("Gateway_GetDeploymentShapeVersion", getDeploymentShapeVersion),
    ("Gateway_UpdateDeploymentShapeVersion", updateDeploymentShapeVersion),
  ]

  @Sendable static func listDeploymentShapeVersions(_ call: OperationCall) async throws {
    let input = try ListDeploymentShapeVersions(
      accountID: call.value("account_id"), deploymentShapeID: call.value("deployment_shape_id"),
      pageSize: call.value("pageSize"), pageToken: call.value("pageToken"), filter: call.value("filter"),
      orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapeVersions.list(
        accountID: input.accountID, deploymentShapeID: input.deploymentShapeID, pageSize: input.pageSize,
        pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getDeploymentShapeVersion(_ call: OperationCall) async throws {
    let input = try GetDeploymentShapeVersion(
      accountID: call.value("account_id"), deploymentShapeID: call.value("deployment_shape_id"),
      versionID: call.value("version_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapeVersions.get(
        accountID: input.accountID, deploymentShapeID: input.deploymentShapeID, versionID: input.versionID,
        readMask: input.readMask)
    }
  }

  @Sendable static func updateDeploymentShapeVersion(_ call: OperationCall) async throws {
    let input = try UpdateDeploymentShapeVersion(
      accountID: call.value("account_id"), deploymentShapeID: call.value("deployment_shape_id"),
      versionID: call.value("version_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapeVersions.update(
        input.body, accountID: input.accountID, deploymentShapeID: input.deploymentShapeID, versionID: input.versionID)
    }
  }
}

extension RecordingServer: DeploymentShapeVersionsAPI {
  func list(
    _ input: ListDeploymentShapeVersions, _ context: RequestContext
  ) async throws -> ListDeploymentShapeVersions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(
    _ input: GetDeploymentShapeVersion, _ context: RequestContext
  ) async throws -> GetDeploymentShapeVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(
    _ input: UpdateDeploymentShapeVersion, _ context: RequestContext
  ) async throws -> UpdateDeploymentShapeVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
