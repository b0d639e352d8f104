import Dispatch
import Synchronization

/// A value that is made beside what this thread does, until it is asked for.
///
/// All that is made ahead is made by one thread, in the order it was begun: with more, those of a machine with two cores
/// would keep the caller from its own work, which the rest waits for. What makes a value must not ask for another.
package final class Ahead<Value: Sendable, Failure: Error>: Sendable {
  private let result = Mutex<Result<Value, Failure>?>(nil)
  private let work = DispatchGroup()
  private let make: @Sendable () throws(Failure) -> Value

  package init(_ make: @escaping @Sendable () throws(Failure) -> Value) {
    self.make = make
    aheadQueue.async(group: work) {
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

private let aheadQueue = DispatchQueue(label: "swiftwright.ahead")
