// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let routers: [Entry] = [
    ("Gateway_ListRouters", listRouters), ("Gateway_CreateRouter", createRouter), ("Gateway_GetRouter", getRouter),
    ("Gateway_UpdateRouter", updateRouter), ("Gateway_DeleteRouter", deleteRouter),
  ]

  @Sendable static func listRouters(_ call: OperationCall) async throws {
    let input = try ListRouters(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.routers.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createRouter(_ call: OperationCall) async throws {
    let input = try CreateRouter(
      accountID: call.value("account_id"), body: call.body(), routerID: call.value("routerId"))
    try await call.expect(input) { gateway in
      try await gateway.routers.create(input.body, accountID: input.accountID, routerID: input.routerID)
    }
  }

  @Sendable static func getRouter(_ call: OperationCall) async throws {
    let input = try GetRouter(
      accountID: call.value("account_id"), routerID: call.value("router_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.routers.get(accountID: input.accountID, routerID: input.routerID, readMask: input.readMask)
    }
  }

  @Sendable static func updateRouter(_ call: OperationCall) async throws {
    let input = try UpdateRouter(
      accountID: call.value("account_id"), routerID: call.value("router_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.routers.update(input.body, accountID: input.accountID, routerID: input.routerID)
    }
  }

  @Sendable static func deleteRouter(_ call: OperationCall) async throws {
    let input = try DeleteRouter(accountID: call.value("account_id"), routerID: call.value("router_id"))
    try await call.expect(input) { gateway in
      try await gateway.routers.delete(accountID: input.accountID, routerID: input.routerID)
    }
  }
}

extension RecordingServer: RoutersAPI {
  func list(_ input: ListRouters, _ context: RequestContext) async throws -> ListRouters.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateRouter, _ context: RequestContext) async throws -> CreateRouter.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetRouter, _ context: RequestContext) async throws -> GetRouter.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateRouter, _ context: RequestContext) async throws -> UpdateRouter.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteRouter, _ context: RequestContext) async throws -> DeleteRouter.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
