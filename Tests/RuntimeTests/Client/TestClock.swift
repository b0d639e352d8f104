import Foundation
import Synchronization

@testable import SwiftwrightRuntime

/// A clock that goes as far as it is waited for, at once.
final class TestClock: Sendable {
  private let state = Mutex<(now: Duration, waits: [Duration])>((.zero, []))
  private let random: Double

  /// - Parameter random: What is thrown whenever chance is asked.
  init(random: Double = 0.5) {
    self.random = random
  }

  var waits: [Duration] {
    state.withLock { $0.waits }
  }

  func advance(by duration: Duration) {
    state.withLock { $0.now += duration }
  }

  var clock: CallClock {
    CallClock(
      now: { self.state.withLock { $0.now } },
      date: { Date(timeIntervalSince1970: 784_111_777) },
      sleep: { duration in
        try Task.checkCancellation()
        self.state.withLock {
          $0.now += duration
          $0.waits.append(duration)
        }
      },
      random: { self.random }
    )
  }
}
