extension HTTPBody {
  /// What a transport receives, as it comes.
  ///
  /// - Parameter onRelease: Called when nobody can read the body any more, whether or not it was read to its end.
  package init(
    receiving channel: StreamChannel<[UInt8]>,
    length: Int?,
    onRelease: @escaping @Sendable () -> Void
  ) {
    self.init(ReceivedChunks(owner: ReceivedChunks.Owner(channel: channel, onRelease: onRelease)), length: length)
  }
}

/// The chunks that a transport receives.
struct ReceivedChunks: AsyncSequence, Sendable {
  typealias Element = [UInt8]
  typealias Failure = any Error

  let owner: Owner

  final class Owner: Sendable {
    let channel: StreamChannel<[UInt8]>
    private let onRelease: @Sendable () -> Void

    init(channel: StreamChannel<[UInt8]>, onRelease: @escaping @Sendable () -> Void) {
      self.channel = channel
      self.onRelease = onRelease
    }

    deinit {
      onRelease()
    }
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    let owner: Owner

    mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> [UInt8]? {
      try await owner.channel.next(isolation: actor)
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(owner: owner)
  }
}
