// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let trainingShapeVersions: [Entry] = [
    ("Gateway_ListTrainingShapeVersions", listTrainingShapeVersions),
    ("Gateway_GetTrainingShapeVersion", getTrainingShapeVersion),
    ("Gateway_UpdateTrainingShapeVersion", updateTrainingShapeVersion),
  ]

  @Sendable static func listTrainingShapeVersions(_ call: OperationCall) async throws {
    let input = try ListTrainingShapeVersions(
      accountID: call.value("account_id"), trainingShapeID: call.value("training_shape_id"),
      pageSize: call.value("pageSize"), pageToken: call.value("pageToken"), filter: call.value("filter"),
      orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingShapeVersions.list(
        accountID: input.accountID, trainingShapeID: input.trainingShapeID, pageSize: input.pageSize,
        pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getTrainingShapeVersion(_ call: OperationCall) async throws {
    let input = try GetTrainingShapeVersion(
      accountID: call.value("account_id"), trainingShapeID: call.value("training_shape_id"),
      versionID: call.value("version_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingShapeVersions.get(
        accountID: input.accountID, trainingShapeID: input.trainingShapeID, versionID: input.versionID,
        readMask: input.readMask)
    }
  }

  @Sendable static func updateTrainingShapeVersion(_ call: OperationCall) async throws {
    let input = try UpdateTrainingShapeVersion(
      accountID: call.value("account_id"), trainingShapeID: call.value("training_shape_id"),
      versionID: call.value("version_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.trainingShapeVersions.update(
        input.body, accountID: input.accountID, trainingShapeID: input.trainingShapeID, versionID: input.versionID)
    }
  }
}

extension RecordingServer: TrainingShapeVersionsAPI {
  func list(
    _ input: ListTrainingShapeVersions, _ context: RequestContext
  ) async throws -> ListTrainingShapeVersions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetTrainingShapeVersion, _ context: RequestContext) async throws -> GetTrainingShapeVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(
    _ input: UpdateTrainingShapeVersion, _ context: RequestContext
  ) async throws -> UpdateTrainingShapeVersion.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
