// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let batchInferenceJobs: [Entry] = [
    ("Gateway_ListBatchInferenceJobs", listBatchInferenceJobs),
    ("Gateway_CreateBatchInferenceJob", createBatchInferenceJob),
    ("Gateway_GetBatchInferenceJob", getBatchInferenceJob),
    ("Gateway_DeleteBatchInferenceJob", deleteBatchInferenceJob),
  ]

  @Sendable static func listBatchInferenceJobs(_ call: OperationCall) async throws {
    let input = try ListBatchInferenceJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.batchInferenceJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createBatchInferenceJob(_ call: OperationCall) async throws {
    let input = try CreateBatchInferenceJob(
      accountID: call.value("account_id"), body: call.body(), batchInferenceJobID: call.value("batchInferenceJobId"))
    try await call.expect(input) { gateway in
      try await gateway.batchInferenceJobs.create(
        input.body, accountID: input.accountID, batchInferenceJobID: input.batchInferenceJobID)
    }
  }

  @Sendable static func getBatchInferenceJob(_ call: OperationCall) async throws {
    let input = try GetBatchInferenceJob(
      accountID: call.value("account_id"), batchInferenceJobID: call.value("batch_inference_job_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.batchInferenceJobs.get(
        accountID: input.accountID, batchInferenceJobID: input.batchInferenceJobID, readMask: input.readMask)
    }
  }

  @Sendable static func deleteBatchInferenceJob(_ call: OperationCall) async throws {
    let input = try DeleteBatchInferenceJob(
      accountID: call.value("account_id"), batchInferenceJobID: call.value("batch_inference_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.batchInferenceJobs.delete(
        accountID: input.accountID, batchInferenceJobID: input.batchInferenceJobID)
    }
  }
}

extension RecordingServer: BatchInferenceJobsAPI {
  func list(_ input: ListBatchInferenceJobs, _ context: RequestContext) async throws -> ListBatchInferenceJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateBatchInferenceJob, _ context: RequestContext
  ) async throws -> CreateBatchInferenceJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetBatchInferenceJob, _ context: RequestContext) async throws -> GetBatchInferenceJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteBatchInferenceJob, _ context: RequestContext
  ) async throws -> DeleteBatchInferenceJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
