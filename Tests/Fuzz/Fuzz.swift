import Foundation

/// Gives random input to everything in the runtime that reads what others send:
/// `swift run -c release swiftwright-fuzz [--executions N] [--seed S] [--first N]`; with `--documents FOLDER` to the
/// generator, whose input are the OpenAPI documents of the folder.
///
/// Inputs are right ones with changes, decided by the seed and the number of the execution, so that one of them can be
/// had again: `--seed S --first N --executions 1`. They are read in a process of their own. When that traps, takes more
/// than ten seconds for one input or more than 1 GB of memory, or when something does not hold that should, the seed, the
/// execution and the input are told, and the exit status is 1.
@main
struct Fuzz {
  private var executions: UInt64 = 100_000
  private var first: UInt64 = 0
  private var seed: UInt64 = 1
  private var folder: String?
  private var progress: String?

  static func main() async throws {
    let fuzz = Fuzz(CommandLine.arguments.dropFirst())
    if let path = fuzz.progress {
      try await fuzz.work(path)
    } else {
      exit(try fuzz.supervise() ? 0 : 1)
    }
  }

  private init(_ words: ArraySlice<String>) {
    var words = words
    while let word = words.popFirst() {
      let value = words.popFirst() ?? ""
      switch (word, UInt64(value)) {
      case ("--executions", let number?): executions = number
      case ("--first", let number?): first = number
      case ("--seed", let number?): seed = number
      case ("--documents", _): folder = value
      case ("--progress", _): progress = value
      default:
        print("usage: swiftwright-fuzz [--documents FOLDER] [--executions N] [--seed S] [--first N]")
        exit(64)
      }
    }
  }

  private func targets() throws -> [FuzzTarget] {
    guard let folder else { return FuzzTarget.runtime }
    return [try FuzzTarget.documents(in: folder)]
  }

  /// The target of an execution, its input, and the random numbers that go on from there.
  private func prepare(
    _ execution: UInt64, _ targets: [FuzzTarget]
  ) -> (target: FuzzTarget, input: [UInt8], random: SeededRandom) {
    let target = targets[Int(execution % UInt64(targets.count))]
    var random = SeededRandom(seed: seed, execution: execution)
    let input = target.input(&random)
    return (target, input, random)
  }

  /// Runs all executions, and writes the number of each to a file before it begins.
  private func work(_ path: String) async throws {
    let targets = try targets()
    var limit = rlimit(rlim_cur: 1 << 30, rlim_max: 1 << 30)
    setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)
    let file = open(path, O_WRONLY)
    guard file >= 0 else { throw Violation("\(path) cannot be written") }
    for execution in first..<first + executions {
      withUnsafeBytes(of: execution.littleEndian) { _ = pwrite(file, $0.baseAddress, $0.count, 0) }
      var (target, input, random) = prepare(execution, targets)
      do {
        try await target.check(input, &random)
      } catch {
        print(error)
        exit(1)
      }
    }
    close(file)
  }

  /// Has another process do the work; whether it came to its end.
  private func supervise() throws -> Bool {
    let file = FileManager.default.temporaryDirectory.appending(path: "swiftwright-fuzz-\(UUID().uuidString)")
    try Data(count: 8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let worker = Process()
    worker.executableURL = Bundle.main.executableURL
    worker.arguments = [
      "--seed", "\(seed)", "--first", "\(first)", "--executions", "\(executions)", "--progress", file.path,
    ]
    if let folder { worker.arguments? += ["--documents", folder] }
    let clock = ContinuousClock()
    let start = clock.now
    try worker.run()
    let isHanging = try watch(worker, file)
    if !isHanging, worker.terminationReason == .exit, worker.terminationStatus == 0 {
      print("\(executions) executions of seed \(seed) without a fault, in \(clock.now - start)")
      return true
    }
    let execution = try execution(file)
    let (target, input, _) = prepare(execution, try targets())
    let kept = FileManager.default.temporaryDirectory.appending(path: "swiftwright-fuzz-\(seed)-\(execution)")
    try Data(input).write(to: kept)
    let reason =
      switch worker.terminationReason {
      case _ where isHanging: "no end within ten seconds"
      case .uncaughtSignal: "signal \(worker.terminationStatus)"
      default: "a violation"
      }
    print("\(target.name): \(reason) in execution \(execution) of seed \(seed); the input is in \(kept.path)")
    print("again: swiftwright-fuzz --seed \(seed) --first \(execution) --executions 1")
    return false
  }

  /// Waits for the end of the worker, and kills it when an execution takes too long; whether that was needed.
  private func watch(_ worker: Process, _ file: URL) throws -> Bool {
    var last = (execution: try execution(file), since: ContinuousClock.now)
    while worker.isRunning {
      usleep(100_000)
      let execution = try execution(file)
      if execution != last.execution { last = (execution, .now) }
      guard ContinuousClock.now - last.since > .seconds(10) else { continue }
      kill(worker.processIdentifier, SIGKILL)
      worker.waitUntilExit()
      return true
    }
    return false
  }

  private func execution(_ file: URL) throws -> UInt64 {
    try Data(contentsOf: file).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }
}
