import Foundation
import Testing

/// How a run of the tool ended, and what it printed.
struct Outcome {
  var status: Int32
  var output: String
  var errors: String
}

extension TemporaryFolder {
  /// The executable lies beside the tests.
  static var executable: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
    return (bundle ?? Bundle.main.bundleURL).appending(path: "swiftwright")
  }

  /// Runs the tool in this folder.
  ///
  /// - Parameter launcher: A command that runs the one it is given, if not the tool itself is to be started.
  func run(_ arguments: [String], through launcher: [String] = []) throws -> Outcome {
    let process = process(arguments, through: launcher)
    let files = ["output", "errors"].map { path + "." + $0 }
    let handles = try files.map { file in
      #expect(FileManager.default.createFile(atPath: file, contents: nil))
      return try #require(FileHandle(forWritingAtPath: file))
    }
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    (process.standardOutput, process.standardError) = (handles[0], handles[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self) }
    return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// The tool, to be run in this folder.
  func process(_ arguments: [String], through launcher: [String] = []) -> Process {
    let process = Process()
    let words = launcher + [Self.executable.path] + arguments
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.currentDirectoryURL = URL(filePath: path)
    return process
  }
}
