// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let dpoJobs: [Entry] = [
    ("Gateway_ListDpoJobs", listDPOJobs), ("Gateway_CreateDpoJob", createDPOJob), ("Gateway_GetDpoJob", getDPOJob),
    ("Gateway_DeleteDpoJob", deleteDPOJob), ("Gateway_CancelDpoJob", cancelDPOJob),
    ("Gateway_GetDpoJobMetricsFileEndpoint", getDPOJobMetricsFileEndpoint), ("Gateway_ResumeDpoJob", resumeDPOJob),
  ]

  @Sendable static func listDPOJobs(_ call: OperationCall) async throws {
    let input = try ListDPOJobs(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createDPOJob(_ call: OperationCall) async throws {
    let input = try CreateDPOJob(
      accountID: call.value("account_id"), body: call.body(), dpoJobID: call.value("dpoJobId"))
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.create(input.body, accountID: input.accountID, dpoJobID: input.dpoJobID)
    }
  }

  @Sendable static func getDPOJob(_ call: OperationCall) async throws {
    let input = try GetDPOJob(
      accountID: call.value("account_id"), dpoJobID: call.value("dpo_job_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.get(accountID: input.accountID, dpoJobID: input.dpoJobID, readMask: input.readMask)
    }
  }

  @Sendable static func deleteDPOJob(_ call: OperationCall) async throws {
    let input = try DeleteDPOJob(accountID: call.value("account_id"), dpoJobID: call.value("dpo_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.delete(accountID: input.accountID, dpoJobID: input.dpoJobID)
    }
  }

  @Sendable static func cancelDPOJob(_ call: OperationCall) async throws {
    let input = try CancelDPOJob(
      accountID: call.value("account_id"), dpoJobID: call.value("dpo_job_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.cancel(input.body, accountID: input.accountID, dpoJobID: input.dpoJobID)
    }
  }

  @Sendable static func getDPOJobMetricsFileEndpoint(_ call: OperationCall) async throws {
    let input = try GetDPOJobMetricsFileEndpoint(
      accountID: call.value("account_id"), dpoJobID: call.value("dpo_job_id"))
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.getMetricsFileEndpoint(accountID: input.accountID, dpoJobID: input.dpoJobID)
    }
  }

  @Sendable static func resumeDPOJob(_ call: OperationCall) async throws {
    let input = try ResumeDPOJob(
      accountID: call.value("account_id"), dpoJobID: call.value("dpo_job_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.dpoJobs.resume(input.body, accountID: input.accountID, dpoJobID: input.dpoJobID)
    }
  }
}

extension RecordingServer: DPOJobsAPI {
  func list(_ input: ListDPOJobs, _ context: RequestContext) async throws -> ListDPOJobs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateDPOJob, _ context: RequestContext) async throws -> CreateDPOJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetDPOJob, _ context: RequestContext) async throws -> GetDPOJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteDPOJob, _ context: RequestContext) async throws -> DeleteDPOJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func cancel(_ input: CancelDPOJob, _ context: RequestContext) async throws -> CancelDPOJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getMetricsFileEndpoint(
    _ input: GetDPOJobMetricsFileEndpoint, _ context: RequestContext
  ) async throws -> GetDPOJobMetricsFileEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func resume(_ input: ResumeDPOJob, _ context: RequestContext) async throws -> ResumeDPOJob.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
