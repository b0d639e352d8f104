import Foundation
public import Testing

/// Runs tests that compute for long, or wait for other processes, on threads of their own.
///
/// The threads of Swift's own pool are as many as there are cores: tests that exchange messages would wait for those
/// that hold them, until their time is up.
public struct OffThePool: TestTrait, SuiteTrait, TestScoping {
  public var isRecursive: Bool { true }

  public func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(OwnThreads.shared) { try await function() }
  }
}

extension Trait where Self == OffThePool {
  public static var offThePool: Self { Self() }
}

/// As many threads as there are cores.
private final class OwnThreads: TaskExecutor {
  static let shared = OwnThreads()

  private let queue = OperationQueue()

  private init() {
    queue.maxConcurrentOperationCount = ProcessInfo.processInfo.activeProcessorCount
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.addOperation { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
