import Foundation
import Testing

/// `gateway-stub`, which offers the whole gateway, in a process of its own.
final class StubServer: Sendable {
  let url: String
  // The server ends when the other side of its standard input goes away.
  private let input = Pipe()

  init() throws {
    let process = Process()
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
    process.executableURL = (bundle ?? Bundle.main.bundleURL).appending(path: "gateway-stub")
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    url = try #require(try output.fileHandleForReading.firstLine(), "gateway-stub does not tell its address")
  }
}

extension FileHandle {
  /// Waits for a line, and takes no more; nil when there is none.
  func firstLine() throws -> String? {
    var line = Data()
    while let byte = try read(upToCount: 1), let first = byte.first {
      if first == 0x0A { return String(decoding: line, as: UTF8.self) }
      line += byte
    }
    return nil
  }
}
