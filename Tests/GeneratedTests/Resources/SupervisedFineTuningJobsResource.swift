// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let supervisedFineTuningJobs: [Entry] = [
    ("Gateway_ListSupervisedFineTuningJobs", listSupervisedFineTuningJobs),
    ("Gateway_CreateSupervisedFineTuningJob", createSupervisedFineTuningJob),
    ("Gateway_GetSupervisedFineTuningJob", getSupervisedFineTuningJob),
    ("Gateway_DeleteSupervisedFineTuningJob", deleteSupervisedFineTuningJob),
    ("Gateway_CancelSupervisedFineTuningJob", cancelSupervisedFineTuningJob),
    ("Gateway_ResumeSupervisedFineTuningJob", resumeSupervisedFineTuningJob),
    ("Gateway_EstimateSupervisedFineTuningJobCost", estimateSupervisedFineTuningJobCost),
  ]

  @Sendable static func listSupervisedFineTuningJobs(_ call: OperationCall) async throws {
    let input = try ListSupervisedFineTuningJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createSupervisedFineTuningJob(_ call: OperationCall) async throws {
    let input = try CreateSupervisedFineTuningJob(
      accountID: call.value("account_id"), body: call.body(),
      supervisedFineTuningJobID: call.value("supervisedFineTuningJobId"))
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.create(
        input.body, accountID: input.accountID, supervisedFineTuningJobID: input.supervisedFineTuningJobID)
    }
  }

  @Sendable static func getSupervisedFineTuningJob(_ call: OperationCall) async throws {
    let input = try GetSupervisedFineTuningJob(
      accountID: call.value("account_id"), supervisedFineTuningJobID: call.value("supervised_fine_tuning_job_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.get(
        accountID: input.accountID, supervisedFineTuningJobID: input.supervisedFineTuningJobID,
        readMask: input.readMask)
    }
  }

  @Sendable static func deleteSupervisedFineTuningJob(_ call: OperationCall) async throws {
    let input = try DeleteSupervisedFineTuningJob(
      accountID: call.value("account_id"), supervisedFineTuningJobID: call.value("supervised_fine_tuning_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.delete(
        accountID: input.accountID, supervisedFineTuningJobID: input.supervisedFineTuningJobID)
    }
  }

  @Sendable static func cancelSupervisedFineTuningJob(_ call: OperationCall) async throws {
    let input = try CancelSupervisedFineTuningJob(
      accountID: call.value("account_id"), supervisedFineTuningJobID: call.value("supervised_fine_tuning_job_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.cancel(
        input.body, accountID: input.accountID, supervisedFineTuningJobID: input.supervisedFineTuningJobID)
    }
  }

  @Sendable static func resumeSupervisedFineTuningJob(_ call: OperationCall) async throws {
    let input = try ResumeSupervisedFineTuningJob(
      accountID: call.value("account_id"), supervisedFineTuningJobID: call.value("supervised_fine_tuning_job_id"),
      body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.resume(
        input.body, accountID: input.accountID, supervisedFineTuningJobID: input.supervisedFineTuningJobID)
    }
  }

  @Sendable static func estimateSupervisedFineTuningJobCost(_ call: OperationCall) async throws {
    let input = try EstimateSupervisedFineTuningJobCost(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.supervisedFineTuningJobs.estimateCost(input.body, accountID: input.accountID)
    }
  }
}

extension RecordingServer: SupervisedFineTuningJobsAPI {
  func list(
    _ input: ListSupervisedFineTuningJobs, _ context: RequestContext
  ) async throws -> ListSupervisedFineTuningJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateSupervisedFineTuningJob, _ context: RequestContext
  ) async throws -> CreateSupervisedFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(
    _ input: GetSupervisedFineTuningJob, _ context: RequestContext
  ) async throws -> GetSupervisedFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteSupervisedFineTuningJob, _ context: RequestContext
  ) async throws -> DeleteSupervisedFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func cancel(
    _ input: CancelSupervisedFineTuningJob, _ context: RequestContext
  ) async throws -> CancelSupervisedFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func resume(
    _ input: ResumeSupervisedFineTuningJob, _ context: RequestContext
  ) async throws -> ResumeSupervisedFineTuningJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func estimateCost(
    _ input: EstimateSupervisedFineTuningJobCost, _ context: RequestContext
  ) async throws -> EstimateSupervisedFineTuningJobCost.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
