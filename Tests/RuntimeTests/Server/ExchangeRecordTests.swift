import SwiftwrightRuntime
import Synchronization
import Testing

struct ExchangeRecordTests {
  private struct Streamed: ServerOperation {
    typealias Output = BytesOutput

    static let info = OperationInfo(id: "streamed", method: .get, path: "/models/{id}", accepts: ["*/*"])

    init(_ request: inout RequestDecoder) async throws {}
  }

  private final class Log: Sendable {
    private let records = Mutex<[ExchangeRecord]>([])

    var lines: [String] {
      records.withLock { records in
        records.map { record in
          let parts = [record.method.rawValue, record.route ?? "-", record.operationID ?? "-", "\(record.status)"]
          return parts.joined(separator: " ") + " \(record.bytes) \(record.isComplete)"
        }
      }
    }

    func append(_ record: ExchangeRecord) {
      records.withLock { $0.append(record) }
    }
  }

  @Test func tellsOfEveryExchangeOnce() async throws {
    let log = Log()
    var router = APIRouter()
    router.onExchange = { log.append($0) }
    router.on(Streamed.self) { _, _ in
      .ok(HTTPBody { writer in for _ in 1...3 { try await writer.send([1, 2]) } })
    }
    let whole = await router.respond(to: HTTPRequest(.get, path: "/models/a?key=secret"))
    #expect(log.lines.isEmpty)
    _ = try await whole.body.collect(upTo: 100)
    let part = await router.respond(to: HTTPRequest(.get, path: "/models/a"))
    for try await _ in part.body { break }
    _ = await router.respond(to: HTTPRequest(.head, path: "/models/a"))
    let refused = await router.respond(to: HTTPRequest(.post, path: "/models/a"))
    _ = await router.respond(to: HTTPRequest(.get, path: "/secret"))
    #expect(log.lines.count >= 4)
    #expect(log.lines[0] == "GET /models/{id} streamed 200 6 true")
    #expect(log.lines.contains("HEAD /models/{id} streamed 200 0 true"))
    #expect(log.lines.contains("POST - - 405 \(refused.body.length ?? 0) true"))
    #expect(log.lines.contains { $0.hasPrefix("GET - - 404") })
    #expect(!log.lines.joined().contains("secret"))
  }
}
