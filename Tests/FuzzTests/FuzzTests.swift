import Foundation
import SwiftwrightTestSupport
import Testing

/// A short run of `swiftwright-fuzz`, which lies beside the tests.
@Suite(.offThePool)
struct FuzzTests {
  @Test func findsNoFault() throws {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
    let process = Process()
    process.executableURL = (bundle ?? Bundle.main.bundleURL).appending(path: "swiftwright-fuzz")
    process.arguments = ["--executions", "20000", "--seed", ProcessInfo.processInfo.environment["FUZZ_SEED"] ?? "1"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "what failed stands above")
  }
}
