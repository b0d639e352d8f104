internal import Synchronization

/// Hands elements from one producer to one consumer, holding a few; the producer waits while they are not taken.
package final class StreamChannel<Element: Sendable>: Sendable {
  private struct State {
    /// What was sent and not yet taken, oldest first.
    private var elements: [Element] = []
    private var taken = 0
    var end: End?
    var consumer: CheckedContinuation<Element?, any Error>?
    var producer: CheckedContinuation<Void, any Error>?

    var count: Int {
      elements.count - taken
    }

    mutating func append(_ element: Element) {
      elements.append(element)
    }

    mutating func takeFirst() -> Element? {
      guard taken < elements.count else { return nil }
      let element = elements[taken]
      taken += 1
      // What was taken goes in one piece, or a long queue would be moved for each element.
      if taken > 32, taken * 2 > elements.count {
        elements.removeFirst(taken)
        taken = 0
      }
      return element
    }

    mutating func removeAll() {
      elements = []
      taken = 0
    }
  }

  private enum End {
    case finished
    case failed(any Error)
    /// The consumer went away.
    case cancelled
  }

  private let state = Mutex(State())
  private let capacity: Int

  package init(capacity: Int = 8) {
    self.capacity = capacity
  }

  /// Adds an element, whether or not there is room, for producers that cannot wait.
  ///
  /// - Returns: Whether the consumer is behind and the producer had better stop for a while.
  @discardableResult
  package func push(_ element: Element) -> Bool {
    let (consumer, isFull) = state.withLock { state -> (CheckedContinuation<Element?, any Error>?, Bool) in
      guard state.end == nil else { return (nil, false) }
      if let consumer = state.consumer {
        state.consumer = nil
        return (consumer, false)
      }
      state.append(element)
      return (nil, state.count >= capacity)
    }
    consumer?.resume(returning: element)
    return isFull
  }

  func send(_ element: Element) async throws {
    guard push(element) || state.withLock({ $0.end != nil }) else { return }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        let result = state.withLock { state -> Result<Void, any Error>? in
          switch state.end {
          case .cancelled: return .failure(CancellationError())
          case .finished, .failed: return .success(())
          case nil: break
          }
          if state.count < capacity { return .success(()) }
          // Whoever cancelled before now found nobody waiting.
          if Task.isCancelled { return .failure(CancellationError()) }
          state.producer = continuation
          return nil
        }
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      state.withLock { state in
        defer { state.producer = nil }
        return state.producer
      }?.resume(throwing: CancellationError())
    }
  }

  package func finish(throwing error: (any Error)?) {
    let consumer = state.withLock { state in
      guard state.end == nil else { return nil as CheckedContinuation<Element?, any Error>? }
      state.end = error.map(End.failed) ?? .finished
      defer { state.consumer = nil }
      return state.consumer
    }
    if let error { consumer?.resume(throwing: error) } else { consumer?.resume(returning: nil) }
  }

  /// The consumer wants nothing more: what was sent is dropped, and the producer is told.
  func cancel() {
    let (producer, consumer) = state.withLock { state in
      defer {
        state.producer = nil
        state.consumer = nil
      }
      if state.end == nil || state.count > 0 { state.end = .cancelled }
      state.removeAll()
      return (state.producer, state.consumer)
    }
    producer?.resume(throwing: CancellationError())
    consumer?.resume(throwing: CancellationError())
  }

  package func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> Element? {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation(isolation: actor) { continuation in
        let (result, producer) = state.withLock {
          state -> (Result<Element?, any Error>?, CheckedContinuation<Void, any Error>?) in
          if let element = state.takeFirst() {
            defer { state.producer = nil }
            return (.success(element), state.producer)
          }
          switch state.end {
          case .finished: return (.success(nil), nil)
          case .failed(let error):
            state.end = .finished
            return (.failure(error), nil)
          case .cancelled: return (.failure(CancellationError()), nil)
          case nil:
            state.consumer = continuation
            return (nil, nil)
          }
        }
        producer?.resume()
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      cancel()
    }
  }
}
