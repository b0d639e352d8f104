/// The moment at which a call is given up, whatever it does.
struct Deadline: Sendable {
  let moment: Duration
  let clock: CallClock

  init(after duration: Duration, _ clock: CallClock) {
    moment = clock.now() + duration
    self.clock = clock
  }

  var remaining: Duration {
    moment - clock.now()
  }

  static let error = TransportError(.timedOut(.total), "the call took longer than its deadline allows")

  /// Does some work, which is cancelled at the deadline.
  func run<Result: Sendable>(_ work: @escaping @Sendable () async throws -> Result) async throws -> Result {
    try await withThrowingTaskGroup(of: Result?.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await clock.sleep(remaining)
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let result = first else { throw Self.error }
      return result
    }
  }

  /// A body that fails at the deadline if it has not come to its end.
  func bound(_ body: HTTPBody) -> HTTPBody {
    if body.bytes != nil { return body }
    let channel = StreamChannel<[UInt8]>()
    let reading = Task {
      do {
        for try await chunk in body { try await channel.send(chunk) }
        channel.finish(throwing: nil)
      } catch {
        channel.finish(throwing: error)
      }
    }
    let alarm = Task {
      try await clock.sleep(remaining)
      channel.finish(throwing: Self.error)
      reading.cancel()
    }
    return HTTPBody(receiving: channel, length: body.length) {
      reading.cancel()
      alarm.cancel()
    }
  }
}
