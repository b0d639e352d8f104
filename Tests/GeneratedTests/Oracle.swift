import Foundation

/// The Python programs of `Tests/Oracles`, which know the document and nothing of swiftwright.
enum Oracle {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Whether Python and what the programs import are there: `pip install -r Tests/Oracles/requirements.txt`.
  static let isAvailable = (try? python(["-c", "import jsonschema, referencing, yaml"]))?.status == 0

  /// Whether what `serve.py` imports is there, too.
  static let canServe = isAvailable && (try? python(["-c", "import openapi_core"]))?.status == 0

  /// Whether the clients of `peers.txt` are there.
  static let hasPeers =
    isAvailable && (try? python(["-c", "import anthropic, fireworks, openai, schemathesis"]))?.status == 0

  /// What the programs' choices follow from: `ORACLE_SEED` in the environment gives others.
  static let seed = ProcessInfo.processInfo.environment["ORACLE_SEED"] ?? "1"

  /// Runs a program on the Gateway's document.
  static func run(_ name: String, _ arguments: String..., input: Data = Data()) throws -> (status: Int32, output: Data)
  {
    try run(name, arguments, input: input)
  }

  /// Runs a program on the Gateway's document.
  static func run(_ name: String, _ arguments: [String], input: Data = Data()) throws -> (status: Int32, output: Data) {
    try python(program(name) + arguments, input: input)
  }

  /// A program on the Gateway's document, to be run.
  static func process(_ name: String, _ arguments: String...) -> Process {
    process(program(name) + arguments)
  }

  private static func program(_ name: String) -> [String] {
    [
      package.appending(path: "Tests/Oracles/\(name)").path,
      package.appending(path: "spec/fireworks-gateway.yaml").path,
    ]
  }

  private static func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    // Where `.ci/install` puts what the programs import.
    let installed = package.appending(path: ".build/oracles").path
    process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONPATH": installed]) { "\($1):\($0)" }
    return process
  }

  private static func python(_ arguments: [String], input: Data = Data()) throws -> (status: Int32, output: Data) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "oracle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files rather than pipes: both sides may write more than a pipe holds.
    try input.write(to: folder.appending(path: "input"))
    try Data().write(to: folder.appending(path: "output"))
    let process = process(arguments)
    process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "input"))
    process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "output"))
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try Data(contentsOf: folder.appending(path: "output")))
  }
}
