// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let evaluators: [Entry] = [
    ("Gateway_ListEvaluators", listEvaluators), ("Gateway_CreateEvaluator", createEvaluator),
    ("Gateway_GetEvaluator", getEvaluator), ("Gateway_UpdateEvaluator", updateEvaluator),
    ("Gateway_DeleteEvaluator", deleteEvaluator),
    ("Gateway_GetEvaluatorBuildLogEndpoint", getEvaluatorBuildLogEndpoint),
    ("Gateway_GetEvaluatorSourceCodeEndpoint", getEvaluatorSourceCodeEndpoint),
    ("Gateway_GetEvaluatorUploadEndpoint", getEvaluatorUploadEndpoint),
    ("Gateway_ValidateEvaluatorUpload", validateEvaluatorUpload), ("Gateway_PreviewEvaluator", previewEvaluator),
    ("Gateway_CreateEvaluatorV2", createEvaluatorV2),
  ]

  @Sendable static func listEvaluators(_ call: OperationCall) async throws {
    let input = try ListEvaluators(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluators.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createEvaluator(_ call: OperationCall) async throws {
    let input = try CreateEvaluator(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluators.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getEvaluator(_ call: OperationCall) async throws {
    let input = try GetEvaluator(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluators.get(
        accountID: input.accountID, evaluatorID: input.evaluatorID, readMask: input.readMask)
    }
  }

  @Sendable static func updateEvaluator(_ call: OperationCall) async throws {
    let input = try UpdateEvaluator(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), body: call.body(),
      prepareCodeUpload: call.value("prepareCodeUpload"))
    try await call.expect(input) { gateway in
      try await gateway.evaluators.update(
        input.body, accountID: input.accountID, evaluatorID: input.evaluatorID,
        prepareCodeUpload: input.prepareCodeUpload)
    }
  }

  @Sendable static func deleteEvaluator(_ call: OperationCall) async throws {
    let input = try DeleteEvaluator(accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"))
    try await call.expect(input) { gateway in
      try await gateway.evaluators.delete(accountID: input.accountID, evaluatorID: input.evaluatorID)
    }
  }

  @Sendable static func getEvaluatorBuildLogEndpoint(_ call: OperationCall) async throws {
    let input = try GetEvaluatorBuildLogEndpoint(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluators.getBuildLogEndpoint(
        accountID: input.accountID, evaluatorID: input.evaluatorID, readMask: input.readMask)
    }
  }

  @Sendable static func getEvaluatorSourceCodeEndpoint(_ call: OperationCall) async throws {
    let input = try GetEvaluatorSourceCodeEndpoint(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluators.getSourceCodeEndpoint(
        accountID: input.accountID, evaluatorID: input.evaluatorID, readMask: input.readMask)
    }
  }

  @Sendable static func getEvaluatorUploadEndpoint(_ call: OperationCall) async throws {
    let input = try GetEvaluatorUploadEndpoint(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluators.getUploadEndpoint(
        input.body, accountID: input.accountID, evaluatorID: input.evaluatorID)
    }
  }

  @Sendable static func validateEvaluatorUpload(_ call: OperationCall) async throws {
    let input = try ValidateEvaluatorUpload(
      accountID: call.value("account_id"), evaluatorID: call.value("evaluator_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluators.validateUpload(
        input.body, accountID: input.accountID, evaluatorID: input.evaluatorID)
    }
  }

  @Sendable static func previewEvaluator(_ call: OperationCall) async throws {
    let input = try PreviewEvaluator(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluators.preview(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func createEvaluatorV2(_ call: OperationCall) async throws {
    let input = try CreateEvaluatorV2(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluators.createV2(input.body, accountID: input.accountID)
    }
  }
}

extension RecordingServer: EvaluatorsAPI {
  func list(_ input: ListEvaluators, _ context: RequestContext) async throws -> ListEvaluators.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateEvaluator, _ context: RequestContext) async throws -> CreateEvaluator.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetEvaluator, _ context: RequestContext) async throws -> GetEvaluator.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateEvaluator, _ context: RequestContext) async throws -> UpdateEvaluator.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteEvaluator, _ context: RequestContext) async throws -> DeleteEvaluator.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getBuildLogEndpoint(
    _ input: GetEvaluatorBuildLogEndpoint, _ context: RequestContext
  ) async throws -> GetEvaluatorBuildLogEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getSourceCodeEndpoint(
    _ input: GetEvaluatorSourceCodeEndpoint, _ context: RequestContext
  ) async throws -> GetEvaluatorSourceCodeEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getUploadEndpoint(
    _ input: GetEvaluatorUploadEndpoint, _ context: RequestContext
  ) async throws -> GetEvaluatorUploadEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func validateUpload(
    _ input: ValidateEvaluatorUpload, _ context: RequestContext
  ) async throws -> ValidateEvaluatorUpload.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func preview(_ input: PreviewEvaluator, _ context: RequestContext) async throws -> PreviewEvaluator.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func createV2(_ input: CreateEvaluatorV2, _ context: RequestContext) async throws -> CreateEvaluatorV2.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
