import Foundation

/// What `wrk` measures of one server.
struct Wrk {
  let requestsPerSecond: Double

  /// Latencies as `wrk` writes them, by percentile.
  let latencies: [(percentile: String, value: String)]

  /// Whether the program is there.
  static var isThere: Bool {
    (try? run(["wrk", "--version"])) != nil
  }

  /// Loads a server for some seconds; nil when nothing can be read from what the program prints.
  init?(_ url: String, connections: Int, seconds: Int) throws {
    let text = try Self.run(["wrk", "-t2", "-c\(connections)", "-d\(seconds)s", "--latency", url])
    var rate: Double?
    var latencies: [(percentile: String, value: String)] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 2 else { continue }
      if words[0] == "Requests/sec:" { rate = Double(words[1]) }
      if words[0].hasSuffix("%") { latencies.append((words[0], words[1])) }
    }
    guard let rate, !text.contains("Non-2xx") else { return nil }
    requestsPerSecond = rate
    self.latencies = latencies
  }

  private static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else { throw CocoaError(.fileNoSuchFile) }
    return String(decoding: data, as: UTF8.self)
  }
}
