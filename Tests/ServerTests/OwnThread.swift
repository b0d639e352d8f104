import Dispatch

/// Runs an actor in a thread that nobody else needs, so that the actor may wait.
final class OwnThread: SerialExecutor {
  private let queue = DispatchQueue(label: "own thread")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
