import Foundation

/// What `wrk` measures of one server.
struct Wrk {
  let requestsPerSecond: Double

  /// Latencies by percentile.
  let latencies: [(percentile: String, milliseconds: Double)]

  /// Microseconds that this process, in which the server is, spent on the processor for each request.
  let processorTime: Double

  /// Whether the program is there.
  static var isThere: Bool {
    (try? run(["wrk", "--version"])) != nil
  }

  /// Loads a server for some seconds; nil when nothing can be read from what the program prints.
  init?(_ url: String, connections: Int, seconds: Int) throws {
    let start = clock()
    let text = try Self.run(["wrk", "-t2", "-c\(connections)", "-d\(seconds)s", "--latency", url])
    let time = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    var rate: Double?
    var count: Double?
    var latencies: [(percentile: String, milliseconds: Double)] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if words.count > 2, words[1] == "requests", words[2] == "in" { count = Double(words[0]) }
      guard words.count == 2 else { continue }
      if words[0] == "Requests/sec:" { rate = Double(words[1]) }
      if words[0].hasSuffix("%"), let latency = Self.milliseconds(words[1]) { latencies.append((words[0], latency)) }
    }
    guard let rate, let count, count > 0, latencies.count == 4, !text.contains("Non-2xx") else { return nil }
    requestsPerSecond = rate
    processorTime = time / count * 1e6
    self.latencies = latencies
  }

  /// A time as `wrk` writes it, such as `591.00us`.
  private static func milliseconds(_ text: String) -> Double? {
    let units = [("us", 0.001), ("ms", 1), ("s", 1000)]
    guard let (unit, factor) = units.first(where: { text.hasSuffix($0.0) }) else { return nil }
    return Double(text.dropLast(unit.count)).map { $0 * factor }
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
