/// The chunks of a request's body as they arrive. The peer is asked for more when they are read.
struct RequestChunks: AsyncSequence, Sendable {
  typealias Element = [UInt8]
  typealias Failure = any Error

  private let owner: Owner

  init(_ exchange: Exchange) {
    owner = Owner(exchange)
  }

  /// Tells the exchange when nobody can read any more.
  final class Owner: Sendable {
    let exchange: Exchange

    init(_ exchange: Exchange) {
      self.exchange = exchange
    }

    deinit {
      exchange.releaseUpload()
    }
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    let owner: Owner

    mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> [UInt8]? {
      try await owner.exchange.nextChunk(isolation: actor)
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(owner: owner)
  }
}
