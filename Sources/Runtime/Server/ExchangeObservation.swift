internal import Synchronization

/// Tells, once, when an exchange is over and how it was.
final class ExchangeObservation: Sendable {
  private let method: HTTPMethod
  private let operation: OperationInfo?
  private let status: Int
  private let begun: Duration
  private let tell: @Sendable (ExchangeRecord) -> Void
  private let bytes = Atomic(0)
  private let isTold = OnceFlag()

  init(
    _ method: HTTPMethod,
    _ operation: OperationInfo?,
    status: Int,
    since begun: Duration,
    tell: @escaping @Sendable (ExchangeRecord) -> Void
  ) {
    self.method = method
    self.operation = operation
    self.status = status
    self.begun = begun
    self.tell = tell
  }

  private static let start = ContinuousClock.now

  /// The time since some moment.
  static var now: Duration {
    ContinuousClock.now - start
  }

  deinit {
    end(isComplete: false)
  }

  func count(_ chunk: [UInt8]) {
    bytes.add(chunk.count, ordering: .relaxed)
  }

  func end(isComplete: Bool) {
    guard isTold.raise() else { return }
    tell(
      ExchangeRecord(
        method: method,
        route: operation?.path,
        operationID: operation?.id,
        status: status,
        bytes: bytes.load(ordering: .relaxed),
        duration: Self.now - begun,
        isComplete: isComplete
      )
    )
  }

  /// The body, watched while it is read.
  func watch(_ body: HTTPBody) -> HTTPBody {
    guard let bytes = body.bytes else {
      return HTTPBody(ObservedChunks(body: body, observation: self), length: body.length)
    }
    count(bytes)
    end(isComplete: true)
    return body
  }
}

/// The chunks of a body, with somebody who counts them.
struct ObservedChunks: AsyncSequence, Sendable {
  typealias Element = [UInt8]
  typealias Failure = any Error

  let body: HTTPBody
  let observation: ExchangeObservation

  struct AsyncIterator: AsyncIteratorProtocol {
    var chunks: HTTPBody.AsyncIterator
    let observation: ExchangeObservation

    mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> [UInt8]? {
      guard let chunk = try await chunks.next(isolation: actor) else {
        observation.end(isComplete: true)
        return nil
      }
      observation.count(chunk)
      return chunk
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(chunks: body.makeAsyncIterator(), observation: observation)
  }
}
