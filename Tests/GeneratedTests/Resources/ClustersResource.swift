// Written by Tests/Oracles/tables.py. Changes are overwritten.

import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

extension OperationTable {
  static let clusters: [Entry] = [
    ("Gateway_ListClusters", listClusters), ("Gateway_CreateCluster", createCluster),
    ("Gateway_GetCluster", getCluster), ("Gateway_UpdateCluster", updateCluster),
    ("Gateway_DeleteCluster", deleteCluster), ("Gateway_GetClusterConnectionInfo", getClusterConnectionInfo),
  ]

  @Sendable static func listClusters(_ call: OperationCall) async throws {
    let input = try ListClusters(
      accountID: call.value("account_id"), pageSize: call.value("pageSize"), pageToken: call.value("pageToken"),
      filter: call.value("filter"), orderBy: call.value("orderBy"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.clusters.list(
        accountID: input.accountID, pageSize: input.pageSize, pageToken: input.pageToken, filter: input.filter,
        orderBy: input.orderBy, readMask: input.readMask)
    }
  }

  @Sendable static func createCluster(_ call: OperationCall) async throws {
    let input = try CreateCluster(accountID: call.value("account_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.clusters.create(input.body, accountID: input.accountID)
    }
  }

  @Sendable static func getCluster(_ call: OperationCall) async throws {
    let input = try GetCluster(
      accountID: call.value("account_id"), clusterID: call.value("cluster_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.clusters.get(accountID: input.accountID, clusterID: input.clusterID, readMask: input.readMask)
    }
  }

  @Sendable static func updateCluster(_ call: OperationCall) async throws {
    let input = try UpdateCluster(
      accountID: call.value("account_id"), clusterID: call.value("cluster_id"), body: call.body())
    try await call.expect(input) { gateway in
      try await gateway.clusters.update(input.body, accountID: input.accountID, clusterID: input.clusterID)
    }
  }

  @Sendable static func deleteCluster(_ call: OperationCall) async throws {
    let input = try DeleteCluster(accountID: call.value("account_id"), clusterID: call.value("cluster_id"))
    try await call.expect(input) { gateway in
      try await gateway.clusters.delete(accountID: input.accountID, clusterID: input.clusterID)
    }
  }

  @Sendable static func getClusterConnectionInfo(_ call: OperationCall) async throws {
    let input = try GetClusterConnectionInfo(
      accountID: call.value("account_id"), clusterID: call.value("cluster_id"), readMask: call.value("readMask"))
    try await call.expect(input) { gateway in
      try await gateway.clusters.getConnectionInfo(
        accountID: input.accountID, clusterID: input.clusterID, readMask: input.readMask)
    }
  }
}

extension RecordingServer: ClustersAPI {
  func list(_ input: ListClusters, _ context: RequestContext) async throws -> ListClusters.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func create(_ input: CreateCluster, _ context: RequestContext) async throws -> CreateCluster.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func get(_ input: GetCluster, _ context: RequestContext) async throws -> GetCluster.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func update(_ input: UpdateCluster, _ context: RequestContext) async throws -> UpdateCluster.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func delete(_ input: DeleteCluster, _ context: RequestContext) async throws -> DeleteCluster.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }

  func getConnectionInfo(
    _ input: GetClusterConnectionInfo, _ context: RequestContext
  ) async throws -> GetClusterConnectionInfo.Output {
    exchange.record(input)
    return .ok(try exchange.body())
  }
}
