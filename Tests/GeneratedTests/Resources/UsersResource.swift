// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let users: [Entry] = [
    ("Gateway_ListUsers", listUsers), ("Gateway_CreateUser", createUser), ("Gateway_GetUser", getUser),
    ("Gateway_UpdateUser", updateUser),
  ]

  @Sendable static func listUsers(_ call: OperationCall) async throws {
    let input = try ListUsers(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.users.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createUser(_ call: OperationCall) async throws {
    let input = try CreateUser(accountID: call.value("account_id"), body: call.body(), userID: call.value("userId"))
    try await call.expect(input) { gateway in
      try await gateway.users.create(input.body, accountID: input.accountID, userID: input.userID)
    }
  }

  @Sendable static func getUser(_ call: OperationCall) async throws {
    let input = try GetUser(
      accountID: call.value("account_id"), userID: call.value("user_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.users.get(accountID: input.accountID, userID: input.userID, readMask: input.readMask)
    }
  }

  @Sendable static func updateUser(_ call: OperationCall) async throws {
    let input = try UpdateUser(accountID: call.value("account_id"), userID: call.value("user_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.users.update(input.body, accountID: input.accountID, userID: input.userID)
    }
  }
}

extension RecordingServer: UsersAPI {
  func list(_ input: ListUsers, _ context: RequestContext) async throws -> ListUsers.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateUser, _ context: RequestContext) async throws -> CreateUser.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetUser, _ context: RequestContext) async throws -> GetUser.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateUser, _ context: RequestContext) async throws -> UpdateUser.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
