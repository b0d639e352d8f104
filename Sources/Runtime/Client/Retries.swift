/// Sends a request until there is a response worth returning.
struct Retries: Sendable {
  let policy: RetryPolicy
  let clock: CallClock
  let deadline: Deadline?

  func send(_ request: HTTPRequest, _ next: ClientMiddleware.Next) async throws -> HTTPResponse {
    guard policy.maximumAttempts > 1, policy.mayRepeat(request) else { return try await next(request) }
    var attempt = 1
    while true {
      let delay: Duration
      do {
        let response = try await next(request)
        guard let wait = wait(after: response, attempt) else { return response }
        delay = wait
      } catch let error as TransportError {
        guard RetryPolicy.mayPass(error), let wait = backoff(attempt) else { throw error }
        delay = wait
      }
      try await clock.sleep(delay)
      attempt += 1
    }
  }

  /// For how long to wait after a response; nil when it is to be returned.
  private func wait(after response: HTTPResponse, _ attempt: Int) -> Duration? {
    guard RetryPolicy.mayPass(response.status) else { return nil }
    guard let asked = response.headers["Retry-After"].flatMap({ RetryAfter.duration($0, now: clock.date()) }) else {
      return backoff(attempt)
    }
    return asked <= policy.maximumRetryAfter ? allowed(asked, attempt) : nil
  }

  private func backoff(_ attempt: Int) -> Duration? {
    allowed(policy.delay(after: attempt, random: clock.random()), attempt)
  }

  /// The delay, if there is another attempt after it. One that the deadline would not let begin is none: what went wrong
  /// says more than that the time was up.
  private func allowed(_ delay: Duration, _ attempt: Int) -> Duration? {
    guard attempt < policy.maximumAttempts else { return nil }
    if let deadline, delay >= deadline.remaining { return nil }
    return delay
  }
}
