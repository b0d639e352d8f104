// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let genericDeploymentTypes: [Entry] = [
    ("Gateway_ListGenericDeploymentTypes", listGenericDeploymentTypes),
    ("Gateway_CreateGenericDeploymentType", createGenericDeploymentType),
    ("Gateway_ListGenericDeploymentTypeVersions", listGenericDeploymentTypeVersions),
    ("Gateway_UpdateGenericDeploymentType", updateGenericDeploymentType),
    ("Gateway_DeleteGenericDeploymentType", deleteGenericDeploymentType),
  ]

  @Sendable static func listGenericDeploymentTypes(_ call: OperationCall) async throws {
    let input = try ListGenericDeploymentTypes(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypes.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createGenericDeploymentType(_ call: OperationCall) async throws {
    let input = try CreateGenericDeploymentType(
      accountID: call.value("account_id"), genericDeploymentTypeID: call.value("genericDeploymentTypeId"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypes.create(
        input.body, accountID: input.accountID, genericDeploymentTypeID: input.genericDeploymentTypeID)
    }
  }

  @Sendable static func listGenericDeploymentTypeVersions(_ call: OperationCall) async throws {
    let input = try ListGenericDeploymentTypeVersions(
      accountID: call.value("account_id"), genericDeploymentTypeID: call.value("generic_deployment_type_id"),
      pageSize: call.value("pageSize"), pageToken: call.value("pageToken"), filter: call.value("filter"),
      orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypes.listVersions(
        accountID: input.accountID, genericDeploymentTypeID: input.genericDeploymentTypeID, pageSize: input.pageSize,
        pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func updateGenericDeploymentType(_ call: OperationCall) async throws {
    let input = try UpdateGenericDeploymentType(
      accountID: call.value("account_id"), genericDeploymentTypeID: call.value("generic_deployment_type_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypes.update(
        input.body, accountID: input.accountID, genericDeploymentTypeID: input.genericDeploymentTypeID)
    }
  }

  @Sendable static func deleteGenericDeploymentType(_ call: OperationCall) async throws {
    let input = try DeleteGenericDeploymentType(
      accountID: call.value("account_id"), genericDeploymentTypeID: call.value("generic_deployment_type_id"),
      hard: call.value("hard"))
    try await call.expect(input) { gateway in
      try await gateway.genericDeploymentTypes.delete(
        accountID: input.accountID, genericDeploymentTypeID: input.genericDeploymentTypeID, hard: input.hard)
    }
  }
}

extension RecordingServer: GenericDeploymentTypesAPI {
  func list(
    _ input: ListGenericDeploymentTypes, _ context: RequestContext
  ) async throws -> ListGenericDeploymentTypes.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateGenericDeploymentType, _ context: RequestContext
  ) async throws -> CreateGenericDeploymentType.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func listVersions(
    _ input: ListGenericDeploymentTypeVersions, _ context: RequestContext
  ) async throws -> ListGenericDeploymentTypeVersions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(
    _ input: UpdateGenericDeploymentType, _ context: RequestContext
  ) async throws -> UpdateGenericDeploymentType.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteGenericDeploymentType, _ context: RequestContext
  ) async throws -> DeleteGenericDeploymentType.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
