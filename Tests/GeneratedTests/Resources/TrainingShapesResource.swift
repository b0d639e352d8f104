// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let trainingShapes: [Entry] = [
    ("Gateway_ListTrainingShapes", listTrainingShapes), ("Gateway_CreateTrainingShape", createTrainingShape),
    ("Gateway_GetTrainingShape", getTrainingShape), ("Gateway_UpdateTrainingShape", updateTrainingShape),
    ("Gateway_DeleteTrainingShape", deleteTrainingShape),
  ]

  @Sendable static func listTrainingShapes(_ call: OperationCall) async throws {
    let input = try ListTrainingShapes(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingShapes.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createTrainingShape(_ call: OperationCall) async throws {
    let input = try CreateTrainingShape(
      accountID: call.value("account_id"), body: call.body(), trainingShapeID: call.value("trainingShapeId"))
    try await call.expect(input) { gateway in
      try await gateway.trainingShapes.create(
        input.body, accountID: input.accountID, trainingShapeID: input.trainingShapeID)
    }
  }

  @Sendable static func getTrainingShape(_ call: OperationCall) async throws {
    let input = try GetTrainingShape(
      accountID: call.value("account_id"), trainingShapeID: call.value("training_shape_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingShapes.get(
        accountID: input.accountID, trainingShapeID: input.trainingShapeID, readMask: input.readMask)
    }
  }

  @Sendable static func updateTrainingShape(_ call: OperationCall) async throws {
    let input = try UpdateTrainingShape(
      accountID: call.value("account_id"), trainingShapeID: call.value("training_shape_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.trainingShapes.update(
        input.body, accountID: input.accountID, trainingShapeID: input.trainingShapeID)
    }
  }

  @Sendable static func deleteTrainingShape(_ call: OperationCall) async throws {
    let input = try DeleteTrainingShape(
      accountID: call.value("account_id"), trainingShapeID: call.value("training_shape_id"))
    try await call.expect(input) { gateway in
      try await gateway.trainingShapes.delete(accountID: input.accountID, trainingShapeID: input.trainingShapeID)
    }
  }
}

extension RecordingServer: TrainingShapesAPI {
  func list(_ input: ListTrainingShapes, _ context: RequestContext) async throws -> ListTrainingShapes.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateTrainingShape, _ context: RequestContext) async throws -> CreateTrainingShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetTrainingShape, _ context: RequestContext) async throws -> GetTrainingShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateTrainingShape, _ context: RequestContext) async throws -> UpdateTrainingShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteTrainingShape, _ context: RequestContext) async throws -> DeleteTrainingShape.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
