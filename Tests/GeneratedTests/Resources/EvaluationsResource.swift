// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let evaluations: [Entry] = [
    ("Gateway_ListEvaluations", listEvaluations), ("Gateway_CreateEvaluation", createEvaluation),
    ("Gateway_GetEvaluation", getEvaluation), ("Gateway_DeleteEvaluation", deleteEvaluation),
    ("Gateway_PreviewEvaluation", previewEvaluation), ("Gateway_ValidateAssertions", validateAssertions),
  ]

  @Sendable static func listEvaluations(_ call: OperationCall) async throws {
    let input = try ListEvaluations(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluations.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createEvaluation(_ call: OperationCall) async throws {
    let input = try CreateEvaluation(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluations.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getEvaluation(_ call: OperationCall) async throws {
    let input = try GetEvaluation(
      accountID: call.value("account_id"), evaluationID: call.value("evaluation_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluations.get(
        accountID: input.accountID, evaluationID: input.evaluationID, readMask: input.readMask)
    }
  }

  @Sendable static func deleteEvaluation(_ call: OperationCall) async throws {
    let input = try DeleteEvaluation(accountID: call.value("account_id"), evaluationID: call.value("evaluation_id"))
    try await call.expect(input) { gateway in
      try await gateway.evaluations.delete(accountID: input.accountID, evaluationID: input.evaluationID)
    }
  }

  @Sendable static func previewEvaluation(_ call: OperationCall) async throws {
    let input = try PreviewEvaluation(
      accountID: call.value("account_id"), evaluationID: call.value("evaluation_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluations.preview(input.body, accountID: input.accountID, evaluationID: input.evaluationID)
    }
  }

  @Sendable static func validateAssertions(_ call: OperationCall) async throws {
    let input = try ValidateAssertions(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluations.validateAssertions(input.body, accountID: input.accountID)
    }
  }
}

extension RecordingServer: EvaluationsAPI {
  func list(_ input: ListEvaluations, _ context: RequestContext) async throws -> ListEvaluations.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateEvaluation, _ context: RequestContext) async throws -> CreateEvaluation.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetEvaluation, _ context: RequestContext) async throws -> GetEvaluation.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteEvaluation, _ context: RequestContext) async throws -> DeleteEvaluation.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func preview(_ input: PreviewEvaluation, _ context: RequestContext) async throws -> PreviewEvaluation.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func validateAssertions(
    _ input: ValidateAssertions, _ context: RequestContext
  ) async throws -> ValidateAssertions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
