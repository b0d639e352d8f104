import FireworksGatewayClient
import FireworksGatewayModels
import Foundation
import SwiftwrightRuntime
import SwiftwrightTestSupport
import Testing

/// The generated client calls a server that nobody here wrote, over a socket: each request is as the document wants it,
/// and each answer is read as what was sent.
@Suite(.enabled(if: Oracle.canServe, "needs python3 with Tests/Oracles/requirements.txt"), .offThePool)
struct WireTests {
  private static let server = Result { try OracleServer() }

  @Test(arguments: OperationTable.entries.map(\.id))
  func isUnderstood(id: String) async throws {
    let entry = try #require(OperationTable.entries.first { $0.id == id })
    let line = try #require(try OperationTests.lines.get()[id], "the oracle does not know \(id)")
    try await entry.call(OperationCall(line, server: Self.server.get()))
  }

  @Test func uploadsAreUnderstood() async throws {
    let server = try Self.server.get()
    let call = UUID().uuidString
    let file = MultipartFile(filename: "a é.jsonl", contentType: "application/jsonl", body: "{}\r\n--x")
    let response = try await server.client(call: call).datasets.uploadFile(
      UploadDatasetFile.Body(file: file), accountID: "a", datasetID: "d 1")
    try await server.compare(response, call: call)
  }

  @Test func faultsAreTold() async throws {
    let gateway = try Self.server.get().client(call: UUID().uuidString)
    let error = await #expect(throws: APIError.self) {
      _ = try await gateway.completions.create(
        CompletionRequest(model: "m", serviceTier: .unrecognized("gold"), prompt: .string("Once")))
    }
    #expect(error?.status == 400)
  }
}
