// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let evaluationJobs: [Entry] = [
    ("Gateway_ListEvaluationJobs", listEvaluationJobs), ("Gateway_CreateEvaluationJob", createEvaluationJob),
    ("Gateway_GetEvaluationJob", getEvaluationJob), ("Gateway_DeleteEvaluationJob", deleteEvaluationJob),
    ("Gateway_GetEvaluationJobExecutionLogEndpoint", getEvaluationJobExecutionLogEndpoint),
  ]

  @Sendable static func listEvaluationJobs(_ call: OperationCall) async throws {
    let input = try ListEvaluationJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluationJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createEvaluationJob(_ call: OperationCall) async throws {
    let input = try CreateEvaluationJob(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.evaluationJobs.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getEvaluationJob(_ call: OperationCall) async throws {
    let input = try GetEvaluationJob(
      accountID: call.value("account_id"), evaluationJobID: call.value("evaluation_job_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.evaluationJobs.get(
        accountID: input.accountID, evaluationJobID: input.evaluationJobID, readMask: input.readMask)
    }
  }

  @Sendable static func deleteEvaluationJob(_ call: OperationCall) async throws {
    let input = try DeleteEvaluationJob(
      accountID: call.value("account_id"), evaluationJobID: call.value("evaluation_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.evaluationJobs.delete(accountID: input.accountID, evaluationJobID: input.evaluationJobID)
    }
  }

  @Sendable static func getEvaluationJobExecutionLogEndpoint(_ call: OperationCall) async throws {
    let input = try GetEvaluationJobExecutionLogEndpoint(
      accountID: call.value("account_id"), evaluationJobID: call.value("evaluation_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.evaluationJobs.getExecutionLogEndpoint(
        accountID: input.accountID, evaluationJobID: input.evaluationJobID)
    }
  }
}

extension RecordingServer: EvaluationJobsAPI {
  func list(_ input: ListEvaluationJobs, _ context: RequestContext) async throws -> ListEvaluationJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateEvaluationJob, _ context: RequestContext) async throws -> CreateEvaluationJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetEvaluationJob, _ context: RequestContext) async throws -> GetEvaluationJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteEvaluationJob, _ context: RequestContext) async throws -> DeleteEvaluationJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getExecutionLogEndpoint(
    _ input: GetEvaluationJobExecutionLogEndpoint, _ context: RequestContext
  ) async throws -> GetEvaluationJobExecutionLogEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
