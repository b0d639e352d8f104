import Dispatch
import Synchronization

/// A value that is made beside what this thread does, until it is asked for.
///
/// All that is made ahead is made by one thread, one after the other: with more, those of a machine with two cores would
/// keep the caller from its own work, which the rest waits for. Who asks for a value that is not begun yet makes it.
package final class Ahead<Value: Sendable, Failure: Error>: Sendable {
  private enum State {
    case waiting, begun
    case made(Result<Value, Failure>)
  }

  private let state = Mutex(State.waiting)
  private let work = DispatchGroup()
  private let make: @Sendable () throws(Failure) -> Value

  /// - Parameters:
  ///   - isUrgent: Whether the caller goes on only with this value: it is made before what others wait for later.
  ///   - make: What makes the value.
  package init(isUrgent: Bool = false, _ make: @escaping @Sendable () throws(Failure) -> Value) {
    self.make = make
    work.enter()
    WorkAhead.shared.add(isUrgent: isUrgent) { self.begin() }
  }

  /// Waits until the value is there.
  package func get() throws(Failure) -> Value {
    begin()
    work.wait()
    guard case .made(let result) = state.withLock({ $0 }) else { return try make() }
    return try result.get()
  }

  /// Makes the value, unless someone has begun to.
  private func begin() {
    let isOurs = state.withLock { state in
      guard case .waiting = state else { return false }
      state = .begun
      return true
    }
    guard isOurs else { return }
    let made = Result { () throws(Failure) in try make() }
    state.withLock { $0 = .made(made) }
    work.leave()
  }
}

/// What is to be made by the thread that works ahead.
private final class WorkAhead: Sendable {
  static let shared = WorkAhead()

  private let thread = DispatchQueue(label: "swiftwright.ahead")
  private let waiting = Mutex<(urgent: [@Sendable () -> Void], others: [@Sendable () -> Void])>(([], []))

  func add(isUrgent: Bool, _ work: @escaping @Sendable () -> Void) {
    waiting.withLock { waiting in
      if isUrgent { waiting.urgent.append(work) } else { waiting.others.append(work) }
    }
    thread.async { self.next()?() }
  }

  private func next() -> (@Sendable () -> Void)? {
    waiting.withLock { waiting in
      if !waiting.urgent.isEmpty { return waiting.urgent.removeFirst() }
      return waiting.others.isEmpty ? nil : waiting.others.removeFirst()
    }
  }
}
