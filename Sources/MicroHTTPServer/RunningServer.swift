internal import Dispatch
internal import Synchronization

/// A server that listens until it is stopped, also when nobody holds it any more.
public final class RunningServer: Sendable {
  /// How often peers that nobody listens to are looked after.
  private static let interval = Duration.milliseconds(200)

  /// The port that it listens on.
  public let port: Int

  private let daemon: Daemon
  private let handle: DaemonHandle
  private let watch: Task<Void, Never>
  private let isStopped = Atomic(false)

  init(_ daemon: Daemon, _ handle: DaemonHandle, port: Int) {
    self.daemon = daemon
    self.handle = handle
    self.port = port
    watch = Task {
      while !Task.isCancelled {
        daemon.check()
        try? await Task.sleep(for: Self.interval)
      }
    }
  }

  /// Takes no more connections, and waits until what is running is finished. It need not be called from a task that goes
  /// on: cancelling the task does not shorten the grace.
  ///
  /// - Parameter grace: After how long whatever still runs is cancelled and its connections are closed.
  public func stop(grace: Duration = .seconds(30)) async {
    guard !isStopped.exchange(true, ordering: .acquiringAndReleasing) else { return }
    await Task { [daemon, handle, watch] in
      handle.quiesce()
      daemon.drain()
      let deadline = ContinuousClock.now + grace
      while daemon.isBusy, ContinuousClock.now < deadline { try? await Task.sleep(for: .milliseconds(10)) }
      watch.cancel()
      await withCheckedContinuation { continuation in
        // Waiting for threads to end is nothing for Swift's own.
        DispatchQueue.global().async {
          Self.end(daemon, handle)
          continuation.resume()
        }
      }
    }.value
  }

  private static func end(_ daemon: Daemon, _ handle: DaemonHandle) {
    daemon.cut()
    handle.stop()
  }
}
