internal import Synchronization

/// Something that can happen once.
final class OnceFlag: Sendable {
  private let isRaised = Atomic(false)

  /// True the first time.
  func raise() -> Bool {
    !isRaised.exchange(true, ordering: .relaxed)
  }
}
