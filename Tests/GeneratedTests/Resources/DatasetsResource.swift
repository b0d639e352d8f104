// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let datasets: [Entry] = [
    ("Gateway_ListDatasets", listDatasets), ("Gateway_CreateDataset", createDataset),
    ("Gateway_GetDataset", getDataset), ("Gateway_UpdateDataset", updateDataset),
    ("Gateway_DeleteDataset", deleteDataset), ("Gateway_GetDatasetDownloadEndpoint", getDatasetDownloadEndpoint),
    ("Gateway_GetDatasetUploadEndpoint", getDatasetUploadEndpoint), ("Gateway_SplitDataset", splitDataset),
    ("Gateway_ValidateDatasetUpload", validateDatasetUpload),
  ]

  @Sendable static func listDatasets(_ call: OperationCall) async throws {
    let input = try ListDatasets(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.datasets.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createDataset(_ call: OperationCall) async throws {
    let input = try CreateDataset(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.datasets.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getDataset(_ call: OperationCall) async throws {
    let input = try GetDataset(
      accountID: call.value("account_id"), datasetID: call.value("dataset_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.datasets.get(accountID: input.accountID, datasetID: input.datasetID, readMask: input.readMask)
    }
  }

  @Sendable static func updateDataset(_ call: OperationCall) async throws {
    let input = try UpdateDataset(
      accountID: call.value("account_id"), datasetID: call.value("dataset_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.datasets.update(input.body, accountID: input.accountID, datasetID: input.datasetID)
    }
  }

  @Sendable static func deleteDataset(_ call: OperationCall) async throws {
    let input = try DeleteDataset(accountID: call.value("account_id"), datasetID: call.value("dataset_id"))
    try await call.expect(input) { gateway in
      try await gateway.datasets.delete(accountID: input.accountID, datasetID: input.datasetID)
    }
  }

  @Sendable static func getDatasetDownloadEndpoint(_ call: OperationCall) async throws {
    let input = try GetDatasetDownloadEndpoint(
      accountID: call.value("account_id"), datasetID: call.value("dataset_id"), readMask: call.value("readMask"),
      downloadLineage: call.value("downloadLineage"))
    try await call.expect(input) { gateway in
      try await gateway.datasets.getDownloadEndpoint(
        accountID: input.accountID, datasetID: input.datasetID, readMask: input.readMask,
        downloadLineage: input.downloadLineage)
    }
  }

  @Sendable static func getDatasetUploadEndpoint(_ call: OperationCall) async throws {
    let input = try GetDatasetUploadEndpoint(
      accountID: call.value("account_id"), datasetID: call.value("dataset_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.datasets.getUploadEndpoint(input.body, accountID: input.accountID, datasetID: input.datasetID)
    }
  }

  @Sendable static func splitDataset(_ call: OperationCall) async throws {
    let input = try SplitDataset(
      accountID: call.value("account_id"), datasetID: call.value("dataset_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.datasets.split(input.body, accountID: input.accountID, datasetID: input.datasetID)
    }
  }

  @Sendable static func validateDatasetUpload(_ call: OperationCall) async throws {
    let input = try ValidateDatasetUpload(
      accountID: call.value("account_id"), datasetID: call.value("dataset_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.datasets.validateUpload(input.body, accountID: input.accountID, datasetID: input.datasetID)
    }
  }
}

extension RecordingServer: DatasetsAPI {
  func list(_ input: ListDatasets, _ context: RequestContext) async throws -> ListDatasets.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateDataset, _ context: RequestContext) async throws -> CreateDataset.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetDataset, _ context: RequestContext) async throws -> GetDataset.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateDataset, _ context: RequestContext) async throws -> UpdateDataset.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteDataset, _ context: RequestContext) async throws -> DeleteDataset.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getDownloadEndpoint(
    _ input: GetDatasetDownloadEndpoint, _ context: RequestContext
  ) async throws -> GetDatasetDownloadEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getUploadEndpoint(
    _ input: GetDatasetUploadEndpoint, _ context: RequestContext
  ) async throws -> GetDatasetUploadEndpoint.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func split(_ input: SplitDataset, _ context: RequestContext) async throws -> SplitDataset.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func validateUpload(
    _ input: ValidateDatasetUpload, _ context: RequestContext
  ) async throws -> ValidateDatasetUpload.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func uploadFile(_ input: UploadDatasetFile, _ context: RequestContext) async throws -> UploadDatasetFile.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
