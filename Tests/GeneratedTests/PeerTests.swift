import Foundation
import SwiftwrightTestSupport
import Testing

/// Clients that nobody here wrote call the generated server.
@Suite(.enabled(if: Oracle.hasPeers, "needs python3 with Tests/Oracles/peers.txt"), .offThePool)
struct PeerTests {
  @Test func vendorsSDKsAreServed() throws {
    let server = try StubServer()
    let (status, output) = try Oracle.run("sdk_calls.py", server.url)
    #expect(status == 0, "\(String(decoding: output, as: UTF8.self))")
  }

  /// Besides what schemathesis derives from the document, `SWIFTWRIGHT_EXAMPLES` says how many requests are made up at
  /// random for each operation.
  @Test func madeUpRequestsAreAnsweredAsDocumented() throws {
    let server = try StubServer()
    let examples = ProcessInfo.processInfo.environment["SWIFTWRIGHT_EXAMPLES"] ?? "1"
    let (status, output) = try Oracle.run(
      "schemathesis_run.py", server.url, "--examples", examples, "--seed", Oracle.seed)
    #expect(status == 0, "\(String(decoding: output, as: UTF8.self))")
  }
}
