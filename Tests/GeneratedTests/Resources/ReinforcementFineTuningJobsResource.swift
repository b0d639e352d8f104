// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let reinforcementFineTuningJobs: [Entry] = [
    ("Gateway_ListReinforcementFineTuningJobs", listReinforcementFineTuningJobs),
    ("Gateway_CreateReinforcementFineTuningJob", createReinforcementFineTuningJob),
    ("Gateway_GetReinforcementFineTuningJob", getReinforcementFineTuningJob),
    ("Gateway_UpdateReinforcementFineTuningJob", updateReinforcementFineTuningJob),
    ("Gateway_DeleteReinforcementFineTuningJob", deleteReinforcementFineTuningJob),
    ("Gateway_CancelReinforcementFineTuningJob", cancelReinforcementFineTuningJob),
    ("Gateway_DebugReinforcementFineTuningJob", debugReinforcementFineTuningJob),
    ("Gateway_GetReinforcementFineTuningJobMetricsFileEndpoint", getReinforcementFineTuningJobMetricsFileEndpoint),
    ("Gateway_ResumeReinforcementFineTuningJob", resumeReinforcementFineTuningJob),
  ]

  @Sendable static func listReinforcementFineTuningJobs(_ call: OperationCall) async throws {
    let input = try ListReinforcementFineTuningJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try CreateReinforcementFineTuningJob(
      accountID: call.value("account_id"), body: call.body(),
      reinforcementFineTuningJobID: call.value("reinforcementFineTuningJobId"))
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.create(
        input.body, accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }

  @Sendable static func getReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try GetReinforcementFineTuningJob(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.get(
        accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID,
        readMask: input.readMask)
    }
  }

  @Sendable static func updateReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try UpdateReinforcementFineTuningJob(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.update(
        input.body, accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }

  @Sendable static func deleteReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try DeleteReinforcementFineTuningJob(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.delete(
        accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }

  @Sendable static func cancelReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try CancelReinforcementFineTuningJob(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.cancel(
        input.body, accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }

  @Sendable static func debugReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try DebugReinforcementFineTuningJob(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.debug(
        input.body, accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }

  @Sendable static func getReinforcementFineTuningJobMetricsFileEndpoint(_ call: OperationCall) async throws {
    let input = try GetReinforcementFineTuningJobMetricsFileEndpoint(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.getMetricsFileEndpoint(
        accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }

  @Sendable static func resumeReinforcementFineTuningJob(_ call: OperationCall) async throws {
    let input = try ResumeReinforcementFineTuningJob(
      accountID: call.value("account_id"), reinforcementFineTuningJobID: call.value("reinforcement_fine_tuning_job_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.reinforcementFineTuningJobs.resume(
        input.body, accountID: input.accountID, reinforcementFineTuningJobID: input.reinforcementFineTuningJobID)
    }
  }
}

extension RecordingServer: ReinforcementFineTuningJobsAPI {
  func list(
    _ input: ListReinforcementFineTuningJobs, _ context: RequestContext
  ) async throws -> ListReinforcementFineTuningJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> CreateReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(
    _ input: GetReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> GetReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(
    _ input: UpdateReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> UpdateReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> DeleteReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func cancel(
    _ input: CancelReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> CancelReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func debug(
    _ input: DebugReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> DebugReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getMetricsFileEndpoint(
    _ input: GetReinforcementFineTuningJobMetricsFileEndpoint, _ context: RequestContext
  ) async throws -> GetReinforcementFineTuningJobMetricsFileEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func resume(
    _ input: ResumeReinforcementFineTuningJob, _ context: RequestContext
  ) async throws -> ResumeReinforcementFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
