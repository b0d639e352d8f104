internal import SwiftwrightRuntime

/// A response's body as a sequence of what comes; when nobody can read it any more, the exchange ends.
struct ReceivedChunks: AsyncSequence, Sendable {
  typealias Element = [UInt8]
  typealias Failure = any Error

  private let owner: Owner

  init(body: ReceivedBody) {
    owner = Owner(body)
  }

  final class Owner: Sendable {
    let body: ReceivedBody

    init(_ body: ReceivedBody) {
      self.body = body
    }

    deinit {
      body.cancel()
    }
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    let owner: Owner

    mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> [UInt8]? {
      try await owner.body.next(isolation: actor)
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(owner: owner)
  }
}
