// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let identityProviders: [Entry] = [
    ("Gateway_ListIdentityProviders", listIdentityProviders),
    ("Gateway_CreateIdentityProvider", createIdentityProvider), ("Gateway_GetIdentityProvider", getIdentityProvider),
    ("Gateway_UpdateIdentityProvider", updateIdentityProvider),
    ("Gateway_DeleteIdentityProvider", deleteIdentityProvider),
  ]

  @Sendable static func listIdentityProviders(_ call: OperationCall) async throws {
    let input = try ListIdentityProviders(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.identityProviders.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createIdentityProvider(_ call: OperationCall) async throws {
    let input = try CreateIdentityProvider(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.identityProviders.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getIdentityProvider(_ call: OperationCall) async throws {
    let input = try GetIdentityProvider(
      accountID: call.value("account_id"), identityProviderID: call.value("identity_provider_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.identityProviders.get(
        accountID: input.accountID, identityProviderID: input.identityProviderID, readMask: input.readMask)
    }
  }

  @Sendable static func updateIdentityProvider(_ call: OperationCall) async throws {
    let input = try UpdateIdentityProvider(
      accountID: call.value("account_id"), identityProviderID: call.value("identity_provider_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.identityProviders.update(
        input.body, accountID: input.accountID, identityProviderID: input.identityProviderID)
    }
  }

  @Sendable static func deleteIdentityProvider(_ call: OperationCall) async throws {
    let input = try DeleteIdentityProvider(
      accountID: call.value("account_id"), identityProviderID: call.value("identity_provider_id"),
      readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.identityProviders.delete(
        accountID: input.accountID, identityProviderID: input.identityProviderID, readMask: input.readMask)
    }
  }
}

extension RecordingServer: IdentityProvidersAPI {
  func list(_ input: ListIdentityProviders, _ context: RequestContext) async throws -> ListIdentityProviders.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(
    _ input: CreateIdentityProvider, _ context: RequestContext
  ) async throws -> CreateIdentityProvider.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetIdentityProvider, _ context: RequestContext) async throws -> GetIdentityProvider.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(
    _ input: UpdateIdentityProvider, _ context: RequestContext
  ) async throws -> UpdateIdentityProvider.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(
    _ input: DeleteIdentityProvider, _ context: RequestContext
  ) async throws -> DeleteIdentityProvider.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
