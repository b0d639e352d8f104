// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let models: [Entry] = [
    ("Gateway_ListModels", listModels), ("Gateway_CreateModel", createModel), ("Gateway_GetModel", getModel),
    ("Gateway_UpdateModel", updateModel), ("Gateway_DeleteModel", deleteModel),
    ("Gateway_GetModelDownloadEndpoint", getModelDownloadEndpoint),
    ("Gateway_GetModelUploadEndpoint", getModelUploadEndpoint), ("Gateway_ImportModel", importModel),
    ("Gateway_PrepareModel", prepareModel), ("Gateway_ValidateModelUpload", validateModelUpload),
  ]

  @Sendable static func listModels(_ call: OperationCall) async throws {
    let input = try ListModels(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.models.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createModel(_ call: OperationCall) async throws {
    let input = try CreateModel(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.models.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getModel(_ call: OperationCall) async throws {
    let input = try GetModel(
      accountID: call.value("account_id"), modelID: call.value("model_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.models.get(accountID: input.accountID, modelID: input.modelID, readMask: input.readMask)
    }
  }

  @Sendable static func updateModel(_ call: OperationCall) async throws {
    let input = try UpdateModel(accountID: call.value("account_id"), modelID: call.value("model_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.models.update(input.body, accountID: input.accountID, modelID: input.modelID)
    }
  }

  @Sendable static func deleteModel(_ call: OperationCall) async throws {
    let input = try DeleteModel(accountID: call.value("account_id"), modelID: call.value("model_id"))
    try await call.expect(input) { gateway in
      try await gateway.models.delete(accountID: input.accountID, modelID: input.modelID)
    }
  }

  @Sendable static func getModelDownloadEndpoint(_ call: OperationCall) async throws {
    let input = try GetModelDownloadEndpoint(
      accountID: call.value("account_id"), modelID: call.value("model_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.models.getDownloadEndpoint(
        accountID: input.accountID, modelID: input.modelID, readMask: input.readMask)
    }
  }

  @Sendable static func getModelUploadEndpoint(_ call: OperationCall) async throws {
    let input = try GetModelUploadEndpoint(
      accountID: call.value("account_id"), modelID: call.value("model_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.models.getUploadEndpoint(input.body, accountID: input.accountID, modelID: input.modelID)
    }
  }

  @Sendable static func importModel(_ call: OperationCall) async throws {
    let input = try ImportModel(accountID: call.value("account_id"), modelID: call.value("model_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.models.import(input.body, accountID: input.accountID, modelID: input.modelID)
    }
  }

  @Sendable static func prepareModel(_ call: OperationCall) async throws {
    let input = try PrepareModel(
      accountID: call.value("account_id"), modelID: call.value("model_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.models.prepare(input.body, accountID: input.accountID, modelID: input.modelID)
    }
  }

  @Sendable static func validateModelUpload(_ call: OperationCall) async throws {
    let input = try ValidateModelUpload(
      accountID: call.value("account_id"), modelID: call.value("model_id"),
      skipHfConfigValidation: call.value("skipHfConfigValidation"), trustRemoteCode: call.value("trustRemoteCode"),
      configOnly: call.value("configOnly"))
    try await call.expect(input) { gateway in
      try await gateway.models.validateUpload(
        accountID: input.accountID, modelID: input.modelID, skipHfConfigValidation: input.skipHfConfigValidation,
        trustRemoteCode: input.trustRemoteCode, configOnly: input.configOnly)
    }
  }
}

extension RecordingServer: ModelsAPI {
  func list(_ input: ListModels, _ context: RequestContext) async throws -> ListModels.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateModel, _ context: RequestContext) async throws -> CreateModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetModel, _ context: RequestContext) async throws -> GetModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateModel, _ context: RequestContext) async throws -> UpdateModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteModel, _ context: RequestContext) async throws -> DeleteModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getDownloadEndpoint(
    _ input: GetModelDownloadEndpoint, _ context: RequestContext
  ) async throws -> GetModelDownloadEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getUploadEndpoint(
    _ input: GetModelUploadEndpoint, _ context: RequestContext
  ) async throws -> GetModelUploadEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func `import`(_ input: ImportModel, _ context: RequestContext) async throws -> ImportModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func prepare(_ input: PrepareModel, _ context: RequestContext) async throws -> PrepareModel.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func validateUpload(
    _ input: ValidateModelUpload, _ context: RequestContext
  ) async throws -> ValidateModelUpload.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
