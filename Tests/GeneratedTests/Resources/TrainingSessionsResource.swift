// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let trainingSessions: [Entry] = [
    ("Gateway_ListTrainingSessions", listTrainingSessions), ("Gateway_CreateTrainingSession", createTrainingSession),
    ("Gateway_GetTrainingSession", getTrainingSession),
    ("Gateway_ExecuteTrainingSessionLoadState", executeTrainingSessionLoadState),
  ]

  @Sendable static func listTrainingSessions(_ call: OperationCall) async throws {
    let input = try ListTrainingSessions(
      accountID: call.value("account_id"), trainingSessionJobID: call.value("training_session_job_id"),
      pageSize: call.value("pageSize"), pageToken: call.value("pageToken"), filter: call.value("filter"),
      orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessions.list(
        accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID, pageSize: input.pageSize,
        pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createTrainingSession(_ call: OperationCall) async throws {
    let input = try CreateTrainingSession(
      accountID: call.value("account_id"), trainingSessionJobID: call.value("training_session_job_id"),
      body: call.body(), trainingSessionID: call.value("trainingSessionId"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessions.create(
        input.body, accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID,
        trainingSessionID: input.trainingSessionID)
    }
  }

  @Sendable static func getTrainingSession(_ call: OperationCall) async throws {
    let input = try GetTrainingSession(
      accountID: call.value("account_id"), trainingSessionJobID: call.value("training_session_job_id"),
      trainingSessionID: call.value("training_session_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessions.get(
        accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID,
        trainingSessionID: input.trainingSessionID, readMask: input.readMask)
    }
  }

  @Sendable static func executeTrainingSessionLoadState(_ call: OperationCall) async throws {
    let input = try ExecuteTrainingSessionLoadState(
      accountID: call.value("account_id"), trainingSessionJobID: call.value("training_session_job_id"),
      trainingSessionID: call.value("training_session_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.trainingSessions.loadState(
        input.body, accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID,
        trainingSessionID: input.trainingSessionID)
    }
  }
}

extension RecordingServer: TrainingSessionsAPI {
  func list(_ input: ListTrainingSessions, _ context: RequestContext) async throws -> ListTrainingSessions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateTrainingSession, _ context: RequestContext) async throws -> CreateTrainingSession.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetTrainingSession, _ context: RequestContext) async throws -> GetTrainingSession.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func loadState(
    _ input: ExecuteTrainingSessionLoadState, _ context: RequestContext
  ) async throws -> ExecuteTrainingSessionLoadState.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
