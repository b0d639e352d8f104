// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let evaluatorVersions: [Entry] = [
    ("Gateway_ListEvaluatorVersions", listEvaluatorVersions), ("Gateway_GetEvaluatorVersion", getEvaluatorVersion),
    ("Gateway_DeleteEvaluatorVersion", deleteEvaluatorVersion),
    ("Gateway_AliasEvaluatorVersion", aliasEvaluatorVersion), ("Gateway_RollbackEvaluator", rollbackEvaluator),
  ]

  @Sendable static func listEvaluatorVersions(_ call: OperationCall) async throws {
    let input = try ListEvaluatorVersions(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), pageSize: call.value("pageSize"),
      pageToken: call.value("pageToken"), filter: call.value("filter"), orderBy: call.value("orderBy"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluatorVersions.list(
        accountID: input.accountID, evaluatorID: input.evaluatorID, pageSize: input.pageSize,
        pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getEvaluatorVersion(_ call: OperationCall) async throws {
    let input = try GetEvaluatorVersion(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), versionID: call.value("version_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluatorVersions.get(
        accountID: input.accountID, evaluatorID: input.evaluatorID, versionID: input.versionID,
        readMask: input.readMask)
    }
  }

  @Sendable static func deleteEvaluatorVersion(_ call: OperationCall) async throws {
    let input = try DeleteEvaluatorVersion(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), versionID: call.value("version_id"))
    try await call.expect(input) { gateway in
      try await gateway.evaluatorVersions.delete(
        accountID: input.accountID, evaluatorID: input.evaluatorID, versionID: input.versionID)
    }
  }

  @Sendable static func aliasEvaluatorVersion(_ call: OperationCall) async throws {
    let input = try AliasEvaluatorVersion(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), versionID: call.value("version_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluatorVersions.alias(
        input.body, accountID: input.accountID, evaluatorID: input.evaluatorID, versionID: input.versionID)
    }
  }

  @Sendable static func rollbackEvaluator(_ call: OperationCall) async throws {
    let input = try RollbackEvaluator(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), versionID: call.value("version_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluatorVersions.rollback(
        input.body, accountID: input.accountID, evaluatorID: input.evaluatorID, versionID: input.versionID)
    }
  }
}

extension RecordingServer: EvaluatorVersionsAPI {
  func list(_ input: ListEvaluatorVersions, _ context: RequestContext) async throws -> ListEvaluatorVersions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetEvaluatorVersion, _ context: RequestContext) async throws -> GetEvaluatorVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteEvaluatorVersion, _ context: RequestContext
  ) async throws -> DeleteEvaluatorVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func alias(_ input: AliasEvaluatorVersion, _ context: RequestContext) async throws -> AliasEvaluatorVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func rollback(_ input: RollbackEvaluator, _ context: RequestContext) async throws -> RollbackEvaluator.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
