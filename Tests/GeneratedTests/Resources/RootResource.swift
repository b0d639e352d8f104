// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let root: [Entry] = [
    ("Gateway_RefreshSessionToken", refreshSessionToken), ("Gateway_RedeemCreditCode", redeemCreditCode),
    ("Gateway_ValidateModelConfig", validateModelConfig),
  ]

  @Sendable static func refreshSessionToken(_ call: OperationCall) async throws {
    let input = try RefreshSessionToken(body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.refreshSessionToken(input.body)
    }
  }

  @Sendable static func redeemCreditCode(_ call: OperationCall) async throws {
    let input = try RedeemCreditCode(body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.redeemCreditCode(input.body)
    }
  }

  @Sendable static func validateModelConfig(_ call: OperationCall) async throws {
    let input = try ValidateModelConfig(body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.validateModelConfig(input.body)
    }
  }
}

extension RecordingServer: FireworksGatewayAPI {
  func refreshSessionToken(
    _ input: RefreshSessionToken, _ context: RequestContext
  ) async throws -> RefreshSessionToken.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func redeemCreditCode(_ input: RedeemCreditCode, _ context: RequestContext) async throws -> RedeemCreditCode.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func validateModelConfig(
    _ input: ValidateModelConfig, _ context: RequestContext
  ) async throws -> ValidateModelConfig.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
