// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let trails: [Entry] = [
    ("Gateway_ListTrails", listTrails), ("Gateway_CreateTrail", createTrail), ("Gateway_GetTrail", getTrail),
    ("Gateway_UpdateTrail", updateTrail), ("Gateway_DeleteTrail", deleteTrail),
    ("Gateway_GetTrailMetrics", getTrailMetrics),
  ]

  @Sendable static func listTrails(_ call: OperationCall) async throws {
    let input = try ListTrails(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trails.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createTrail(_ call: OperationCall) async throws {
    let input = try CreateTrail(accountID: call.value("account_id"), body: call.body(), trailID: call.value("trailId"))
    try await call.expect(input) { gateway in
      try await gateway.trails.create(input.body, accountID: input.accountID, trailID: input.trailID)
    }
  }

  @Sendable static func getTrail(_ call: OperationCall) async throws {
    let input = try GetTrail(
      accountID: call.value("account_id"), trailID: call.value("trail_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.trails.get(accountID: input.accountID, trailID: input.trailID, readMask: input.readMask)
    }
  }

  @Sendable static func updateTrail(_ call: OperationCall) async throws {
    let input = try UpdateTrail(accountID: call.value("account_id"), trailID: call.value("trail_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.trails.update(input.body, accountID: input.accountID, trailID: input.trailID)
    }
  }

  @Sendable static func deleteTrail(_ call: OperationCall) async throws {
    let input = try DeleteTrail(accountID: call.value("account_id"), trailID: call.value("trail_id"))
    try await call.expect(input) { gateway in
      try await gateway.trails.delete(accountID: input.accountID, trailID: input.trailID)
    }
  }

  @Sendable static func getTrailMetrics(_ call: OperationCall) async throws {
    let input = try GetTrailMetrics(accountID: call.value("account_id"), trailID: call.value("trail_id"))
    try await call.expect(input) { gateway in
      try await gateway.trails.getMetrics(accountID: input.accountID, trailID: input.trailID)
    }
  }
}

extension RecordingServer: TrailsAPI {
  func list(_ input: ListTrails, _ context: RequestContext) async throws -> ListTrails.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateTrail, _ context: RequestContext) async throws -> CreateTrail.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetTrail, _ context: RequestContext) async throws -> GetTrail.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateTrail, _ context: RequestContext) async throws -> UpdateTrail.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteTrail, _ context: RequestContext) async throws -> DeleteTrail.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getMetrics(_ input: GetTrailMetrics, _ context: RequestContext) async throws -> GetTrailMetrics.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
