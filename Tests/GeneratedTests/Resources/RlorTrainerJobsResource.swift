// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let rlorTrainerJobs: [Entry] = [
    ("Gateway_ListRlorTrainerJobs", listRLORTrainerJobs), ("Gateway_CreateRlorTrainerJob", createRLORTrainerJob),
    ("Gateway_GetRlorTrainerJob", getRLORTrainerJob), ("Gateway_DeleteRlorTrainerJob", deleteRLORTrainerJob),
    ("Gateway_ListRlorTrainerJobCheckpoints", listRLORTrainerJobCheckpoints),
    ("Gateway_GetRlorTrainerJobPublicLogs", getRLORTrainerJobPublicLogs),
    ("Gateway_CancelRlorTrainerJob", cancelRLORTrainerJob), ("Gateway_ExecuteRlorTrainStep", executeRLORTrainStep),
    ("Gateway_ResumeRlorTrainerJob", resumeRLORTrainerJob),
  ]

  @Sendable static func listRLORTrainerJobs(_ call: OperationCall) async throws {
    let input = try ListRLORTrainerJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createRLORTrainerJob(_ call: OperationCall) async throws {
    let input = try CreateRLORTrainerJob(
      accountID: call.value("account_id"), body: call.body(), rlorTrainerJobID: call.value("rlorTrainerJobId"),
      trainingShape: call.value("trainingShape"))
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.create(
        input.body, accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID,
        trainingShape: input.trainingShape)
    }
  }

  @Sendable static func getRLORTrainerJob(_ call: OperationCall) async throws {
    let input = try GetRLORTrainerJob(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.get(
        accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID, readMask: input.readMask)
    }
  }

  @Sendable static func deleteRLORTrainerJob(_ call: OperationCall) async throws {
    let input = try DeleteRLORTrainerJob(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.delete(accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID)
    }
  }

  @Sendable static func listRLORTrainerJobCheckpoints(_ call: OperationCall) async throws {
    let input = try ListRLORTrainerJobCheckpoints(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"),
      pageSize: call.value("pageSize"), pageToken: call.value("pageToken"))
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.listCheckpoints(
        accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID, pageSize: input.pageSize,
        pageToken: input.pageToken)
    }
  }

  @Sendable static func getRLORTrainerJobPublicLogs(_ call: OperationCall) async throws {
    let input = try GetRLORTrainerJobPublicLogs(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.getPublicLogs(
        accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID)
    }
  }

  @Sendable static func cancelRLORTrainerJob(_ call: OperationCall) async throws {
    let input = try CancelRLORTrainerJob(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.cancel(
        input.body, accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID)
    }
  }

  @Sendable static func executeRLORTrainStep(_ call: OperationCall) async throws {
    let input = try ExecuteRLORTrainStep(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.executeTrainStep(
        input.body, accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID)
    }
  }

  @Sendable static func resumeRLORTrainerJob(_ call: OperationCall) async throws {
    let input = try ResumeRLORTrainerJob(
      accountID: call.value("account_id"), rlorTrainerJobID: call.value("rlor_trainer_job_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.rlorTrainerJobs.resume(
        input.body, accountID: input.accountID, rlorTrainerJobID: input.rlorTrainerJobID)
    }
  }
}

extension RecordingServer: RLORTrainerJobsAPI {
  func list(_ input: ListRLORTrainerJobs, _ context: RequestContext) async throws -> ListRLORTrainerJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateRLORTrainerJob, _ context: RequestContext) async throws -> CreateRLORTrainerJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetRLORTrainerJob, _ context: RequestContext) async throws -> GetRLORTrainerJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteRLORTrainerJob, _ context: RequestContext) async throws -> DeleteRLORTrainerJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func listCheckpoints(
    _ input: ListRLORTrainerJobCheckpoints, _ context: RequestContext
  ) async throws -> ListRLORTrainerJobCheckpoints.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getPublicLogs(
    _ input: GetRLORTrainerJobPublicLogs, _ context: RequestContext
  ) async throws -> GetRLORTrainerJobPublicLogs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func cancel(_ input: CancelRLORTrainerJob, _ context: RequestContext) async throws -> CancelRLORTrainerJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func executeTrainStep(
    _ input: ExecuteRLORTrainStep, _ context: RequestContext
  ) async throws -> ExecuteRLORTrainStep.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func resume(_ input: ResumeRLORTrainerJob, _ context: RequestContext) async throws -> ResumeRLORTrainerJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
