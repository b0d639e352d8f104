import Foundation
import Testing

@testable import swiftwright

/// Runs are killed at random moments, which a run with another document or other options follows.
///
/// Without an environment variable a small document is used; with `SWIFTWRIGHT_KILLS=200`, the Gateway's, 200 times.
struct CrashTests {
  private static let wanted = ProcessInfo.processInfo.environment["SWIFTWRIGHT_KILLS"].flatMap { Int($0) }
  private static let kills = wanted ?? 12
  private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let spec = Self.package.appending(path: "spec")
      .appending(path: Self.wanted == nil ? "nemo-models.yaml" : "fireworks-gateway.yaml")
    let early = String(decoding: try Data(contentsOf: spec), as: UTF8.self)
    // The header of each file names the title, so that all of them differ.
    let late = early.replacing("\n  title: ", with: "\n  title: Late ")
    try #require(early != late)
    for (name, text, options) in [
      ("early", early, "groups: path"), ("late", late, "groups: tag\n    emit: [models, client]"),
    ] {
      try folder.write(text, to: "spec/\(name)/api.yaml")
      for (file, output) in [("clean", "clean-\(name)"), ("same", "out")] {
        try folder.write(
          "documents:\n  - name: API\n    document: api.yaml\n    output: ../../\(output)\n    \(options)\n",
          to: "spec/\(name)/\(file).yaml")
      }
    }
  }

  @Test func anyMomentLeavesWholeFilesAndTheNextRunRepairs() throws {
    var states: [[String: Data]] = []
    var duration = Duration.zero
    for name in ["early", "late"] {
      duration = try ContinuousClock().measure {
        try #require(try folder.run(["generate", "--config", "spec/\(name)/clean.yaml"]).status == 0)
      }
      states.append(try contents(of: "clean-\(name)"))
    }
    var interrupted = 0
    for round in 0..<Self.kills {
      let next = round % 2
      if try kill(after: duration, round: round, config: "spec/\(["early", "late"][next])/same.yaml") {
        interrupted += 1
      }
      for (path, data) in try contents(of: "out") where !path.contains("/.") && !path.hasPrefix(".") {
        #expect(states.contains { $0[path] == data }, "after \(round + 1) kills, \(path) is of neither version")
      }
      // Mostly the next run goes on to the other version, at times it is let finish.
      let repaired = round % 3 == 0 ? next : 1 - next
      if round % 2 == 0 || round == Self.kills - 1 {
        let outcome = try folder.run(["generate", "--config", "spec/\(["early", "late"][repaired])/same.yaml"])
        #expect(outcome.status == 0, "after \(round + 1) kills: \(outcome.errors)")
        #expect(try contents(of: "out") == states[repaired], "after \(round + 1) kills, the next run does not repair")
        #expect(try folder.contents().filter { $0.contains(".swiftwright-") } == [])
      }
    }
    print("\(Self.kills) runs were killed, \(interrupted) of them while they wrote")
  }

  /// Starts a run and kills it, every second time as soon as it has begun to write.
  ///
  /// - Returns: Whether it had begun to write and was not done.
  private func kill(after duration: Duration, round: Int, config: String) throws -> Bool {
    let process = folder.process(["generate", "--config", config])
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    let lock = folder.path + "/out/" + Lock.name
    let before = Files.modified(lock)
    try process.run()
    if Double.random(in: 0..<1) < 0.25 {
      Thread.sleep(forTimeInterval: Double.random(in: 0..<1.2) * (duration / .seconds(1)))
    } else {
      while process.isRunning, Files.modified(lock) == before { usleep(100) }
      usleep(UInt32.random(in: 0..<(Self.wanted == nil ? 3_000 : 60_000)))
    }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let text = (try? folder.read("out/" + Lock.name)) ?? ""
    return process.terminationReason == .uncaughtSignal && text.contains("\nreplaced:\n")
  }

  /// All files below a folder, with what is hidden, and the folders as empty data.
  private func contents(of name: String) throws -> [String: Data] {
    let root = folder.path + "/" + name
    guard FileManager.default.fileExists(atPath: root) else { return [:] }
    var result: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      result[path] = FileManager.default.contents(atPath: root + "/" + path) ?? Data()
    }
    return result
  }
}
