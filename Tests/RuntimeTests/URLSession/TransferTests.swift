import Foundation
import SwiftwrightRuntime
import SwiftwrightURLSession
import Testing

/// Long bodies, both ways.
///
/// `SWIFTWRIGHT_TRANSFER` says how many MB to move instead of a few; the memory that it takes is then measured, which needs
/// a process that does nothing else: `SWIFTWRIGHT_TRANSFER=4096 swift test --filter TransferTests`.
@Suite(.enabled(if: LoopbackServer.python != nil, "python3 is needed for the peer"), .serialized)
struct TransferTests {
  private static let megabytes = ProcessInfo.processInfo.environment["SWIFTWRIGHT_TRANSFER"].flatMap { Int($0) }
  private static let size = (megabytes ?? 24) << 20
  private static let block = (0..<(1 << 18)).map { UInt8(truncatingIfNeeded: $0) }

  let peer: Peer
  let transport = URLSessionTransport()

  init() throws {
    peer = try Peer()
  }

  @Test func upload() async throws {
    let body = HTTPBody { writer in
      for _ in 0..<(Self.size / Self.block.count) { try await writer.send(Self.block) }
    }
    try await bounded {
      let response = try await transport.send(peer.request(.post, "/upload", body: body), timeout: nil)
      let answer = try JSONValue(jsonData: try await response.body.collect(upTo: 1000))
      #expect(answer == ["length": .integer(Int64(Self.size)), "correct": true])
    }
  }

  @Test(arguments: [false, true])
  func download(slowly isSlow: Bool) async throws {
    try await bounded {
      let response = try await transport.send(peer.request(.get, "/download?size=\(Self.size)"), timeout: nil)
      if isSlow { try await Task.sleep(for: .milliseconds(300)) }
      var count = 0
      var isInOrder = true
      for try await chunk in response.body {
        isInOrder = isInOrder && chunk.first == UInt8(truncatingIfNeeded: count)
        count += chunk.count
        isInOrder = isInOrder && chunk.last == UInt8(truncatingIfNeeded: count - 1)
      }
      #expect(isInOrder)
      #expect(count == Self.size)
    }
  }

  /// Does something that must take less than 64 MB, where that can be measured.
  private func bounded(_ work: () async throws -> Void) async throws {
    guard Self.megabytes != nil, let before = Self.memory("VmRSS") else { return try await work() }
    try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .ascii)
    try await work()
    let taken = try #require(Self.memory("VmHWM")) - before
    print("\(Self.size >> 20) MB took \(taken >> 10) MB of memory")
    #expect(taken < 64 << 10)
  }

  /// A line of the process's status, in KB.
  private static func memory(_ name: String) -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }
}
