import Dispatch
import Synchronization

/// A value that another core makes while this one goes on, until it is asked for.
package final class Ahead<Value: Sendable, Failure: Error>: Sendable {
  private let result = Mutex<Result<Value, Failure>?>(nil)
  private let work = DispatchGroup()
  private let make: @Sendable () throws(Failure) -> Value

  package init(_ make: @escaping @Sendable () throws(Failure) -> Value) {
    self.make = make
    DispatchQueue.global().async(group: work) {
      let made = Result { () throws(Failure) in try make() }
      self.result.withLock { $0 = made }
    }
  }

  /// Waits until the value is there.
  package func get() throws(Failure) -> Value {
    work.wait()
    guard let result = result.withLock({ $0 }) else { return try make() }
    return try result.get()
  }
}
