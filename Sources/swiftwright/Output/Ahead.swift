import Dispatch
import Synchronization

/// A value that another core makes while this one goes on, until it is asked for.
final class Ahead<Value: Sendable, Failure: Error>: Sendable {
  private let result = Mutex<Result<Value, Failure>?>(nil)
  private let work = DispatchGroup()

  init(_ make: @escaping @Sendable () throws(Failure) -> Value) {
    DispatchQueue.global().async(group: work) {
      let made = Result { () throws(Failure) in try make() }
      self.result.withLock { $0 = made }
    }
  }

  /// Waits until the value is there.
  func get(orElse make: () throws(Failure) -> Value) throws(Failure) -> Value {
    work.wait()
    guard let result = result.withLock({ $0 }) else { return try make() }
    return try result.get()
  }
}
