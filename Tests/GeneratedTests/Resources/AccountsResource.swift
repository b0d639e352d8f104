// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let accounts: [Entry] = [
    ("Gateway_ListAccounts", listAccounts), ("Gateway_GetAccount", getAccount),
    ("Gateway_GetAccountUsageFilterOptions", getAccountUsageFilterOptions), ("Gateway_ListAuditLogs", listAuditLogs),
    ("Gateway_GetAccountUsage", getAccountUsage), ("Gateway_ListCreditRedemptions", listCreditRedemptions),
    ("Gateway_GetPolicySettings", getPolicySettings), ("Gateway_UpdatePolicySettings", updatePolicySettings),
    ("Gateway_ListAccountServerlessRateLimits", listAccountServerlessRateLimits),
    ("Gateway_GetAccountServerlessTokenUsage", getAccountServerlessTokenUsage),
    ("Gateway_TestEvaluation", testEvaluation),
  ]

  @Sendable static func listAccounts(_ call: OperationCall) async throws {
    let input = try ListAccounts(
      pageSize: call.value("pageSize"), pageToken: call.value("pageToken"), filter: call.value("filter"),
      orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.list(
        pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy,
        readMask: input.readMask)
    }
  }

  @Sendable static func getAccount(_ call: OperationCall) async throws {
    let input = try GetAccount(accountID: call.value("account_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.get(accountID: input.accountID, readMask: input.readMask)
    }
  }

  @Sendable static func getAccountUsageFilterOptions(_ call: OperationCall) async throws {
    let input = try GetAccountUsageFilterOptions(
      accountID: call.value("account_id"), startTime: call.value("startTime"), endTime: call.value("endTime"),
      usageType: call.value("usageType"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.getUsageFilterOptions(
        accountID: input.accountID, startTime: input.startTime, endTime: input.endTime, usageType: input.usageType)
    }
  }

  @Sendable static func listAuditLogs(_ call: OperationCall) async throws {
    let input = try ListAuditLogs(
      accountID: call.value("account_id"), startTime: call.value("startTime"), endTime: call.value("endTime"),
      email: call.value("email"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.listAuditLogs(
        accountID: input.accountID, startTime: input.startTime, endTime: input.endTime, email: input.email,
        pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter, orderBy: input.orderBy,
        readMask: input.readMask)
    }
  }

  @Sendable static func getAccountUsage(_ call: OperationCall) async throws {
    let input = try GetAccountUsage(
      accountID: call.value("account_id"), startTime: call.value("startTime"), endTime: call.value("endTime"),
      usageType: call.value("usageType"), timezone: call.value("timezone"), groupBy: call.value("groupBy"),
      filter: call.value("filter"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.getUsage(
        accountID: input.accountID, startTime: input.startTime, endTime: input.endTime, usageType: input.usageType,
        timezone: input.timezone, groupBy: input.groupBy, filter: input.filter)
    }
  }

  @Sendable static func listCreditRedemptions(_ call: OperationCall) async throws {
    let input = try ListCreditRedemptions(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.listCreditRedemptions(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func getPolicySettings(_ call: OperationCall) async throws {
    let input = try GetPolicySettings(accountID: call.value("account_id"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.getPolicySettings(accountID: input.accountID)
    }
  }

  @Sendable static func updatePolicySettings(_ call: OperationCall) async throws {
    let input = try UpdatePolicySettings(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.accounts.updatePolicySettings(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func listAccountServerlessRateLimits(_ call: OperationCall) async throws {
    let input = try ListAccountServerlessRateLimits(
      accountID: call.value("account_id"), deployment: call.value("deployment"), start: call.value("start"),
      end: call.value("end"), interval: call.value("interval"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.listServerlessRateLimits(
        accountID: input.accountID, deployment: input.deployment, start: input.start, end: input.end,
        interval: input.interval)
    }
  }

  @Sendable static func getAccountServerlessTokenUsage(_ call: OperationCall) async throws {
    let input = try GetAccountServerlessTokenUsage(
      accountID: call.value("account_id"), start: call.value("start"), end: call.value("end"),
      interval: call.value("interval"),
      includePeakTokensPerMinuteByBaseModel: call.value("includePeakTokensPerMinuteByBaseModel"),
      includeAverageTokensPerMinuteByBaseModel: call.value("includeAverageTokensPerMinuteByBaseModel"))
    try await call.expect(input) { gateway in
      try await gateway.accounts.getServerlessTokenUsage(
        accountID: input.accountID, start: input.start, end: input.end, interval: input.interval,
        includePeakTokensPerMinuteByBaseModel: input.includePeakTokensPerMinuteByBaseModel,
        includeAverageTokensPerMinuteByBaseModel: input.includeAverageTokensPerMinuteByBaseModel)
    }
  }

  @Sendable static func testEvaluation(_ call: OperationCall) async throws {
    let input = try TestEvaluation(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.accounts.testEvaluation(input.body, accountID: input.accountID)
    }
  }
}

extension RecordingServer: AccountsAPI {
  func list(_ input: ListAccounts, _ context: RequestContext) async throws -> ListAccounts.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetAccount, _ context: RequestContext) async throws -> GetAccount.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getUsageFilterOptions(
    _ input: GetAccountUsageFilterOptions, _ context: RequestContext
  ) async throws -> GetAccountUsageFilterOptions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func listAuditLogs(_ input: ListAuditLogs, _ context: RequestContext) async throws -> ListAuditLogs.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getUsage(_ input: GetAccountUsage, _ context: RequestContext) async throws -> GetAccountUsage.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func listCreditRedemptions(
    _ input: ListCreditRedemptions, _ context: RequestContext
  ) async throws -> ListCreditRedemptions.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getPolicySettings(
    _ input: GetPolicySettings, _ context: RequestContext
  ) async throws -> GetPolicySettings.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func updatePolicySettings(
    _ input: UpdatePolicySettings, _ context: RequestContext
  ) async throws -> UpdatePolicySettings.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func listServerlessRateLimits(
    _ input: ListAccountServerlessRateLimits, _ context: RequestContext
  ) async throws -> ListAccountServerlessRateLimits.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getServerlessTokenUsage(
    _ input: GetAccountServerlessTokenUsage, _ context: RequestContext
  ) async throws -> GetAccountServerlessTokenUsage.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func testEvaluation(_ input: TestEvaluation, _ context: RequestContext) async throws -> TestEvaluation.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
