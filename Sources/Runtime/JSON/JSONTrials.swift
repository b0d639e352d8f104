internal import Synchronization

/// How the values of a document fared with the unions that were tried within the trial of another.
///
/// Branches have parts in common, and so the same value comes to the same union once for each of them, at each depth: without
/// this, the time to read a value would be multiplied with every level of it.
struct JSONTrials: ~Copyable, Sendable {
  /// A value, the union that it is held against, and how.
  struct Key: Hashable {
    var union: ObjectIdentifier
    var branchCount: Int
    var index: UInt32
    var tagIndex: UInt32
    var mode: UInt8
  }

  enum Outcome: Sendable {
    case won(any Sendable)
    case drawn
    case lost
    case refused(JSONMismatch)
  }

  private let outcomes: Mutex<[Key: Outcome]> = Mutex([:])

  subscript(key: Key) -> Outcome? {
    get { outcomes.withLock { $0[key] } }
    nonmutating set { outcomes.withLock { $0[key] = newValue } }
  }
}
