import Foundation
import Testing

/// Clients that nobody here wrote call the generated server.
@Suite(.enabled(if: Oracle.hasPeers, "needs python3 with Tests/Oracles/peers.txt"))
struct PeerTests {
  @Test func vendorsSDKsAreServed() async throws {
    try await expectSuccess("sdk_calls.py")
  }

  /// `SWIFTWRIGHT_EXAMPLES` says how many requests are made up for each operation.
  @Test func madeUpRequestsAreAnsweredAsDocumented() async throws {
    let examples = ProcessInfo.processInfo.environment["SWIFTWRIGHT_EXAMPLES"] ?? "3"
    try await expectSuccess("schemathesis_run.py", "--examples", examples, "--seed", Oracle.seed)
  }

  /// Runs a program against a server of its own, in a thread that no other test needs.
  private func expectSuccess(_ program: String, _ arguments: String...) async throws {
    let server = try StubServer()
    let (status, output) = try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(with: Result { try Oracle.run(program, [server.url] + arguments) })
      }
    }
    #expect(status == 0, "\(String(decoding: output, as: UTF8.self))")
  }
}
