#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The time and the chance that a client goes by when it waits; tests give it their own.
public struct CallClock: Sendable {
  /// How long ago some fixed moment was; it never goes backwards.
  public var now: @Sendable () -> Duration

  /// The time of day, which `Retry-After` may refer to.
  public var date: @Sendable () -> Date

  /// Waits, and throws `CancellationError` when the task is cancelled meanwhile.
  public var sleep: @Sendable (Duration) async throws -> Void

  /// A number from 0 up to, not including, 1.
  public var random: @Sendable () -> Double

  /// A clock of your own, such as one that tests advance.
  public init(
    now: @escaping @Sendable () -> Duration,
    date: @escaping @Sendable () -> Date,
    sleep: @escaping @Sendable (Duration) async throws -> Void,
    random: @escaping @Sendable () -> Double
  ) {
    self.now = now
    self.date = date
    self.sleep = sleep
    self.random = random
  }

  /// The system's clocks and random numbers.
  public static let system: CallClock = {
    let start = ContinuousClock.now
    return CallClock(
      now: { ContinuousClock.now - start },
      date: { Date() },
      sleep: { try await Task.sleep(for: $0) },
      random: { Double.random(in: 0..<1) }
    )
  }()
}
