#if canImport(FoundationNetworking)
  internal import Foundation
  internal import FoundationNetworking

  #if canImport(Musl)
    internal import Musl
  #else
    internal import Glibc
  #endif

  /// Gives what waits in a session its turn while a response comes as fast as it can be read.
  ///
  /// `FoundationNetworking` reads sockets in a queue that hands itself the next turn for as long as there is something to
  /// read. All else that the session has to do waits until there is nothing: beginning and cancelling tasks, and letting go
  /// of the timer that it makes for each piece. So the queue is suspended from time to time, until the session has done what
  /// is asked of it behind all that waits.
  struct TurnTaking: Sendable {
    /// How many bytes may come between two turns.
    private static let interval = 4 << 20

    private var count = 0

    /// Counts what has come.
    mutating func isDue(after bytes: Int) -> Bool {
      count += bytes
      if count < Self.interval { return false }
      count = 0
      return true
    }

    /// Lets others take their turn when this callback of the session has ended.
    static func take(_ session: URLSession) {
      guard let dispatch, let queue = dispatch.currentQueue(), strcmp(dispatch.label(queue), readingQueue) == 0 else {
        return
      }
      dispatch.suspend(queue)
      let suspended = Int(bitPattern: queue)
      session.getAllTasks { _ in UnsafeRawPointer(bitPattern: suspended).map { dispatch.resume($0) } }
    }

    private static let readingQueue = "MultiHandle.isolation"

    private static let dispatch = DispatchFunctions()
  }

  /// What Dispatch knows of the queue that something is called from, and has no name for in Swift. A program that has
  /// Dispatch linked into itself may not have the names either, and goes on without.
  private struct DispatchFunctions: Sendable {
    let currentQueue: @convention(c) () -> UnsafeRawPointer?
    let label: @convention(c) (UnsafeRawPointer) -> UnsafePointer<CChar>
    let suspend: @convention(c) (UnsafeRawPointer) -> Void
    let resume: @convention(c) (UnsafeRawPointer) -> Void

    /// Nil where one of them is not there.
    init?() {
      guard let current = dlsym(nil, "dispatch_get_current_queue"), let label = dlsym(nil, "dispatch_queue_get_label"),
        let suspend = dlsym(nil, "dispatch_suspend"), let resume = dlsym(nil, "dispatch_resume")
      else { return nil }
      currentQueue = unsafeBitCast(current, to: (@convention(c) () -> UnsafeRawPointer?).self)
      self.label = unsafeBitCast(label, to: (@convention(c) (UnsafeRawPointer) -> UnsafePointer<CChar>).self)
      self.suspend = unsafeBitCast(suspend, to: (@convention(c) (UnsafeRawPointer) -> Void).self)
      self.resume = unsafeBitCast(resume, to: (@convention(c) (UnsafeRawPointer) -> Void).self)
    }
  }
#endif
