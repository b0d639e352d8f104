// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let genericDeployments: [Entry] = [
    ("Gateway_ListGenericDeployments", listGenericDeployments),
    ("Gateway_CreateGenericDeployment", createGenericDeployment),
    ("Gateway_GetGenericDeployment", getGenericDeployment),
    ("Gateway_UpdateGenericDeployment", updateGenericDeployment),
    ("Gateway_DeleteGenericDeployment", deleteGenericDeployment),
  ]

  @Sendable static func listGenericDeployments(_ call: OperationCall) async throws {
    let input = try ListGenericDeployments(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeployments.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createGenericDeployment(_ call: OperationCall) async throws {
    let input = try CreateGenericDeployment(
      accountID: call.value("account_id"), body: call.body(), genericDeploymentID: call.value("genericDeploymentId"),
      validateOnly: call.value("validateOnly"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeployments.create(
        input.body, accountID: input.accountID, genericDeploymentID: input.genericDeploymentID,
        validateOnly: input.validateOnly)
    }
  }

  @Sendable static func getGenericDeployment(_ call: OperationCall) async throws {
    let input = try GetGenericDeployment(
      accountID: call.value("account_id"), genericDeploymentID: call.value("generic_deployment_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeployments.get(
        accountID: input.accountID, genericDeploymentID: input.genericDeploymentID, readMask: input.readMask)
    }
  }

  @Sendable static func updateGenericDeployment(_ call: OperationCall) async throws {
    let input = try UpdateGenericDeployment(
      accountID: call.value("account_id"), genericDeploymentID: call.value("generic_deployment_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.genericDeployments.update(
        input.body, accountID: input.accountID, genericDeploymentID: input.genericDeploymentID)
    }
  }

  @Sendable static func deleteGenericDeployment(_ call: OperationCall) async throws {
    let input = try DeleteGenericDeployment(
      accountID: call.value("account_id"), genericDeploymentID: call.value("generic_deployment_id"),
      hard: call.value("hard"), ignoreChecks: call.value("ignoreChecks"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeployments.delete(
        accountID: input.accountID, genericDeploymentID: input.genericDeploymentID, hard: input.hard,
        ignoreChecks: input.ignoreChecks)
    }
  }
}

extension RecordingServer: GenericDeploymentsAPI {
  func list(_ input: ListGenericDeployments, _ context: RequestContext) async throws -> ListGenericDeployments.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateGenericDeployment, _ context: RequestContext
  ) async throws -> CreateGenericDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetGenericDeployment, _ context: RequestContext) async throws -> GetGenericDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(
    _ input: UpdateGenericDeployment, _ context: RequestContext
  ) async throws -> UpdateGenericDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteGenericDeployment, _ context: RequestContext
  ) async throws -> DeleteGenericDeployment.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
