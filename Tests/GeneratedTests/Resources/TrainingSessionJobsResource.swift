// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let trainingSessionJobs: [Entry] = [
    ("Gateway_ListTrainingSessionJobs", listTrainingSessionJobs),
    ("Gateway_CreateTrainingSessionJob", createTrainingSessionJob),
    ("Gateway_GetTrainingSessionJob", getTrainingSessionJob),
    ("Gateway_DeleteTrainingSessionJob", deleteTrainingSessionJob),
  ]

  @Sendable static func listTrainingSessionJobs(_ call: OperationCall) async throws {
    let input = try ListTrainingSessionJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessionJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createTrainingSessionJob(_ call: OperationCall) async throws {
    let input = try CreateTrainingSessionJob(
      accountID: call.value("account_id"), body: call.body(), trainingSessionJobID: call.value("trainingSessionJobId"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessionJobs.create(
        input.body, accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID)
    }
  }

  @Sendable static func getTrainingSessionJob(_ call: OperationCall) async throws {
    let input = try GetTrainingSessionJob(
      accountID: call.value("account_id"), trainingSessionJobID: call.value("training_session_job_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessionJobs.get(
        accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID, readMask: input.readMask)
    }
  }

  @Sendable static func deleteTrainingSessionJob(_ call: OperationCall) async throws {
    let input = try DeleteTrainingSessionJob(
      accountID: call.value("account_id"), trainingSessionJobID: call.value("training_session_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.trainingSessionJobs.delete(
        accountID: input.accountID, trainingSessionJobID: input.trainingSessionJobID)
    }
  }
}

extension RecordingServer: TrainingSessionJobsAPI {
  func list(
    _ input: ListTrainingSessionJobs, _ context: RequestContext
  ) async throws -> ListTrainingSessionJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateTrainingSessionJob, _ context: RequestContext
  ) async throws -> CreateTrainingSessionJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetTrainingSessionJob, _ context: RequestContext) async throws -> GetTrainingSessionJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteTrainingSessionJob, _ context: RequestContext
  ) async throws -> DeleteTrainingSessionJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
