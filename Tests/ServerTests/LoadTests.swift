import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import Foundation
import SwiftwrightMicroHTTPD
import SwiftwrightRuntime
import SwiftwrightTestSupport
import SwiftwrightURLSession
import Synchronization
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The generated client and the generated server over sockets, with much to do.
///
/// `SWIFTWRIGHT_TRANSFER` says how many MB to move instead of a few; the memory that both sides take together is then
/// measured, in a process that does nothing else: `SWIFTWRIGHT_TRANSFER=4096 swift test --filter LoadTests`. As
/// many small requests are sent as `SWIFTWRIGHT_REQUESTS` says.
@Suite(.serialized)
struct LoadTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let megabytes = environment["SWIFTWRIGHT_TRANSFER"].flatMap { Int($0) }
  private static let size = (megabytes ?? 16) << 20
  private static let requests = environment["SWIFTWRIGHT_REQUESTS"].flatMap { Int($0) } ?? 2_000
  private static let connections = 64
  private static let block = (0..<(1 << 18)).map { UInt8(truncatingIfNeeded: $0) }

  /// As many bytes as are to be moved.
  private static let stream = HTTPBody { writer in
    for _ in 0..<(size / block.count) { try await writer.send(block) }
  }

  /// Whether bytes are those of the stream, and how many they are.
  private static func check(_ body: HTTPBody) async throws -> (count: Int, isInOrder: Bool) {
    var count = 0
    var isInOrder = true
    for try await chunk in body {
      isInOrder = isInOrder && chunk.first == UInt8(truncatingIfNeeded: count)
      count += chunk.count
      isInOrder = isInOrder && chunk.last == UInt8(truncatingIfNeeded: count - 1)
    }
    return (count, isInOrder)
  }

  private struct Datasets: DatasetsAPI {
    func uploadFile(_ input: UploadDatasetFile, _ context: RequestContext) async throws -> UploadDatasetFile.Output {
      guard let file = input.body.file else { throw ProblemDetails(status: 400) }
      let (count, isInOrder) = try await LoadTests.check(file.body)
      return .ok(FileUploadResponse(object: isInOrder ? "file" : "garbage", bytes: Int64(count)))
    }
  }

  /// An operation with a body of bytes, as it is generated; the gateway has none.
  private struct Download: ClientOperation, ServerOperation {
    typealias Output = BytesOutput

    static let info = OperationInfo(
      id: "download", method: .get, path: "/download", accepts: ["application/octet-stream"])

    init() {}

    init(_ request: inout RequestDecoder) async throws {}

    func encode(_ request: inout RequestEncoder) throws {}
  }

  private final class Models: ModelsAPI {
    let seen = Mutex<[String: Int]>([:])

    func get(_ input: GetModel, _ context: RequestContext) async throws -> GetModel.Output {
      seen.withLock { $0[input.modelID, default: 0] += 1 }
      return .ok(Model(name: input.modelID, state: .ready))
    }
  }

  private static func gateway(_ server: RunningServer, connections: Int = 1) -> FireworksGatewayClient {
    let configuration = URLSessionTransport.plain
    configuration.httpMaximumConnectionsPerHost = connections
    return FireworksGatewayClient(
      credentials: .bearerAuth("token"), server: .url("http://127.0.0.1:\(server.port)"),
      transport: URLSessionTransport(configuration: configuration),
      defaults: CallOptions(timeout: .seconds(3600), retry: RetryPolicy.none))
  }

  @Test func longUploadsTakeLittleMemory() async throws {
    try await withServer(FireworksGatewayServer(datasets: Datasets()).router) { server in
      let gateway = Self.gateway(server)
      try await bounded("up") {
        let file = MultipartFile(filename: "long.bin", contentType: "application/octet-stream", body: Self.stream)
        let answer = try await gateway.datasets.uploadFile(
          UploadDatasetFile.Body(file: file), accountID: "a", datasetID: "d")
        #expect(answer.bytes == Int64(Self.size))
        #expect(answer.object == "file")
      }
    }
  }

  @Test func longDownloadsTakeLittleMemory() async throws {
    var router = APIRouter()
    router.on(Download.self) { _, _ in .ok(Self.stream) }
    try await withServer(router) { server in
      let gateway = Self.gateway(server)
      try await bounded("down") {
        let (count, isInOrder) = try await Self.check(gateway.client.call(Download()))
        #expect(count == Self.size)
        #expect(isInOrder)
      }
    }
  }

  /// The server is always ahead, so that the session never waits for it, and finds no time for anything else by itself.
  @Test func aFastStreamLeavesTimeForOthersAndEndsWithItsReader() async throws {
    let sent = Counter()
    let ended = Event()
    var router = FireworksGatewayServer(models: Models()).router
    router.on(Download.self) { _, _ in
      .ok(
        HTTPBody { writer in
          defer { ended.happen() }
          for _ in 0..<(1 << 12) {
            try await writer.send(Self.block)
            sent.increase()
          }
        })
    }
    try await withServer(router) { server in
      let gateway = Self.gateway(server, connections: 2)
      var count = 0
      for try await chunk in try await gateway.client.call(Download()) {
        count += chunk.count
        if count > 8 << 20 { break }
        if count == chunk.count { #expect(try await gateway.models.get(accountID: "a", modelID: "m").name == "m") }
      }
      await ended.wait()
      #expect(sent.value < 1 << 9, "1 GB is \(1 << 12)")
    }
  }

  @Test func noneOfManyRequestsIsLost() async throws {
    let models = Models()
    try await withServer(FireworksGatewayServer(models: models).router) { server in
      let gateway = Self.gateway(server, connections: Self.connections)
      let next = Counter()
      let answered = try await withThrowingTaskGroup(of: [String].self) { group in
        for first in 0..<Self.connections {
          group.addTask {
            var names: [String] = []
            for number in stride(from: first, to: Self.requests, by: Self.connections) {
              let model = try await gateway.models.get(accountID: "a", modelID: "model \(number)")
              names.append(model.name ?? "")
              next.increase()
            }
            return names
          }
        }
        return try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
      }
      let sent = Set((0..<Self.requests).map { "model \($0)" })
      #expect(next.value == Self.requests)
      #expect(answered == sent)
      #expect(models.seen.withLock { $0 } == Dictionary(uniqueKeysWithValues: sent.map { ($0, 1) }))
    }
  }

  /// Does something that must take less than 64 MB, where that can be measured.
  private func bounded(_ direction: String, _ work: () async throws -> Void) async throws {
    guard Self.megabytes != nil, let before = Self.memory("VmRSS") else { return try await work() }
    try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .ascii)
    try await work()
    let taken = try #require(Self.memory("VmHWM")) - before
    print("\(Self.size >> 20) MB \(direction) took \(taken >> 10) MB of memory")
    #expect(taken < 64 << 10)
  }

  /// A line of the process's status, in KB.
  private static func memory(_ name: String) -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }
}
