/// The elements that a closure sends. The closure starts when iteration does, and is cancelled when the iterator goes.
struct ProducedSequence<Element: Sendable>: AsyncSequence, Sendable {
  typealias Failure = any Error

  let produce: @Sendable (StreamWriter<Element>) async throws -> Void

  struct AsyncIterator: AsyncIteratorProtocol {
    let production: Production

    mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> Element? {
      try await production.channel.next(isolation: actor)
    }
  }

  /// Owns the running closure.
  final class Production: Sendable {
    let channel: StreamChannel<Element>
    private let task: Task<Void, Never>

    init(_ produce: @escaping @Sendable (StreamWriter<Element>) async throws -> Void) {
      let channel = StreamChannel<Element>()
      self.channel = channel
      task = Task {
        do {
          try await produce(StreamWriter(channel: channel))
          channel.finish(throwing: nil)
        } catch {
          channel.finish(throwing: error)
        }
      }
    }

    deinit {
      task.cancel()
      channel.cancel()
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(production: Production(produce))
  }
}
