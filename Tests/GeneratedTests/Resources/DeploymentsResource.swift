// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let deployments: [Entry] = [
    ("Gateway_ListDeployments", listDeployments), ("Gateway_CreateDeployment", createDeployment),
    ("Gateway_GetDeployment", getDeployment), ("Gateway_UpdateDeployment", updateDeployment),
    ("Gateway_DeleteDeployment", deleteDeployment), ("Gateway_GetLedger", getLedger),
    ("Gateway_ResetLedger", resetLedger), ("Gateway_ListDeploymentShards", listDeploymentShards),
    ("Gateway_GetTerminationMessage", getTerminationMessage), ("Gateway_GetDeploymentMetrics", getDeploymentMetrics),
    ("Gateway_ScaleDeployment", scaleDeployment), ("Gateway_UndeleteDeployment", undeleteDeployment),
  ]

  @Sendable static func listDeployments(_ call: OperationCall) async throws {
    let input = try ListDeployments(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), showDeleted: call.value("showDeleted"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, showDeleted: input.showDeleted, readMask: input.readMask)
    }
  }

  @Sendable static func createDeployment(_ call: OperationCall) async throws {
    let input = try CreateDeployment(
      accountID: call.value("account_id"), body: call.body(), disableAutoDeploy: call.value("disableAutoDeploy"),
      disableSpeculativeDecoding: call.value("disableSpeculativeDecoding"), deploymentID: call.value("deploymentId"),
      validateOnly: call.value("validateOnly"), skipShapeValidation: call.value("skipShapeValidation"),
      skipImageTagValidation: call.value("skipImageTagValidation"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.create(
        input.body, accountID: input.accountID, disableAutoDeploy: input.disableAutoDeploy,
        disableSpeculativeDecoding: input.disableSpeculativeDecoding, deploymentID: input.deploymentID,
        validateOnly: input.validateOnly, skipShapeValidation: input.skipShapeValidation,
        skipImageTagValidation: input.skipImageTagValidation)
    }
  }

  @Sendable static func getDeployment(_ call: OperationCall) async throws {
    let input = try GetDeployment(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.get(
        accountID: input.accountID, deploymentID: input.deploymentID, readMask: input.readMask)
    }
  }

  @Sendable static func updateDeployment(_ call: OperationCall) async throws {
    let input = try UpdateDeployment(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"), body: call.body(),
      skipShapeValidation: call.value("skipShapeValidation"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.update(
        input.body, accountID: input.accountID, deploymentID: input.deploymentID,
        skipShapeValidation: input.skipShapeValidation)
    }
  }

  @Sendable static func deleteDeployment(_ call: OperationCall) async throws {
    let input = try DeleteDeployment(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"), hard: call.value("hard"),
      ignoreChecks: call.value("ignoreChecks"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.delete(
        accountID: input.accountID, deploymentID: input.deploymentID, hard: input.hard,
        ignoreChecks: input.ignoreChecks)
    }
  }

  @Sendable static func getLedger(_ call: OperationCall) async throws {
    let input = try GetLedger(accountID: call.value("account_id"), deploymentID: call.value("deployment_id"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.getLedger(accountID: input.accountID, deploymentID: input.deploymentID)
    }
  }

  @Sendable static func resetLedger(_ call: OperationCall) async throws {
    let input = try ResetLedger(accountID: call.value("account_id"), deploymentID: call.value("deployment_id"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.resetLedger(accountID: input.accountID, deploymentID: input.deploymentID)
    }
  }

  @Sendable static func listDeploymentShards(_ call: OperationCall) async throws {
    let input = try ListDeploymentShards(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"), pageSize: call.value("pageSize"),
      pageToken: call.value("pageToken"), filter: call.value("filter"), orderBy: call.value("orderBy"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.listShards(
        accountID: input.accountID, deploymentID: input.deploymentID, pageSize: input.pageSize,
        pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getTerminationMessage(_ call: OperationCall) async throws {
    let input = try GetTerminationMessage(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.getTerminationMessage(accountID: input.accountID, deploymentID: input.deploymentID)
    }
  }

  @Sendable static func getDeploymentMetrics(_ call: OperationCall) async throws {
    let input = try GetDeploymentMetrics(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"),
      timeRange: call.value("timeRange"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.deployments.getMetrics(
        accountID: input.accountID, deploymentID: input.deploymentID, timeRange: input.timeRange,
        readMask: input.readMask)
    }
  }

  @Sendable static func scaleDeployment(_ call: OperationCall) async throws {
    let input = try ScaleDeployment(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.deployments.scale(input.body, accountID: input.accountID, deploymentID: input.deploymentID)
    }
  }

  @Sendable static func undeleteDeployment(_ call: OperationCall) async throws {
    let input = try UndeleteDeployment(
      accountID: call.value("account_id"), deploymentID: call.value("deployment_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.deployments.undelete(input.body, accountID: input.accountID, deploymentID: input.deploymentID)
    }
  }
}

extension RecordingServer: DeploymentsAPI {
  func list(_ input: ListDeployments, _ context: RequestContext) async throws -> ListDeployments.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateDeployment, _ context: RequestContext) async throws -> CreateDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetDeployment, _ context: RequestContext) async throws -> GetDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateDeployment, _ context: RequestContext) async throws -> UpdateDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteDeployment, _ context: RequestContext) async throws -> DeleteDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getLedger(_ input: GetLedger, _ context: RequestContext) async throws -> GetLedger.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func resetLedger(_ input: ResetLedger, _ context: RequestContext) async throws -> ResetLedger.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func listShards(
    _ input: ListDeploymentShards, _ context: RequestContext
  ) async throws -> ListDeploymentShards.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getTerminationMessage(
    _ input: GetTerminationMessage, _ context: RequestContext
  ) async throws -> GetTerminationMessage.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getMetrics(
    _ input: GetDeploymentMetrics, _ context: RequestContext
  ) async throws -> GetDeploymentMetrics.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func scale(_ input: ScaleDeployment, _ context: RequestContext) async throws -> ScaleDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func undelete(_ input: UndeleteDeployment, _ context: RequestContext) async throws -> UndeleteDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
