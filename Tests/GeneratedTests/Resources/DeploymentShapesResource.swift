// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let deploymentShapes: [Entry] = [
    ("Gateway_ListDeploymentShapes", listDeploymentShapes), ("Gateway_CreateDeploymentShape", createDeploymentShape),
    ("Gateway_GetDeploymentShape", getDeploymentShape), ("Gateway_UpdateDeploymentShape", updateDeploymentShape),
    ("Gateway_DeleteDeploymentShape", deleteDeploymentShape),
  ]

  @Sendable static func listDeploymentShapes(_ call: OperationCall) async throws {
    let input = try ListDeploymentShapes(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"),
      targetModel: call.value("targetModel"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapes.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask, targetModel: input.targetModel)
    }
  }

  @Sendable static func createDeploymentShape(_ call: OperationCall) async throws {
    let input = try CreateDeploymentShape(
      accountID: call.value("account_id"), body: call.body(), deploymentShapeID: call.value("deploymentShapeId"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapes.create(
        input.body, accountID: input.accountID, deploymentShapeID: input.deploymentShapeID)
    }
  }

  @Sendable static func getDeploymentShape(_ call: OperationCall) async throws {
    let input = try GetDeploymentShape(
      accountID: call.value("account_id"), deploymentShapeID: call.value("deployment_shape_id"),
      readMask: call.value("readMask"), skipShapeValidation: call.value("skipShapeValidation"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapes.get(
        accountID: input.accountID, deploymentShapeID: input.deploymentShapeID, readMask: input.readMask,
        skipShapeValidation: input.skipShapeValidation)
    }
  }

  @Sendable static func updateDeploymentShape(_ call: OperationCall) async throws {
    let input = try UpdateDeploymentShape(
      accountID: call.value("account_id"), deploymentShapeID: call.value("deployment_shape_id"), body: call.body(),
      fromLatestValidated: call.value("fromLatestValidated"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapes.update(
        input.body, accountID: input.accountID, deploymentShapeID: input.deploymentShapeID,
        fromLatestValidated: input.fromLatestValidated)
    }
  }

  @Sendable static func deleteDeploymentShape(_ call: OperationCall) async throws {
    let input = try DeleteDeploymentShape(
      accountID: call.value("account_id"), deploymentShapeID: call.value("deployment_shape_id"))
    try await call.expect(input) { gateway in
      try await gateway.deploymentShapes.delete(accountID: input.accountID, deploymentShapeID: input.deploymentShapeID)
    }
  }
}

extension RecordingServer: DeploymentShapesAPI {
  func list(_ input: ListDeploymentShapes, _ context: RequestContext) async throws -> ListDeploymentShapes.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateDeploymentShape, _ context: RequestContext) async throws -> CreateDeploymentShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetDeploymentShape, _ context: RequestContext) async throws -> GetDeploymentShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateDeploymentShape, _ context: RequestContext) async throws -> UpdateDeploymentShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteDeploymentShape, _ context: RequestContext) async throws -> DeleteDeploymentShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
