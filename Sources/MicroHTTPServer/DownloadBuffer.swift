/// What a response's body produced and the peer has not taken yet.
struct DownloadBuffer {
  /// Goes on with the next chunk.
  typealias Writer = @Sendable (Result<Void, any Error>) -> Void

  enum Piece {
    case bytes(Int)
    case later
    case end
    case failure
  }

  /// How many bytes may wait before the producer is made to wait.
  private static let capacity = 64 << 10

  private var bytes: [UInt8] = []
  private var taken = 0
  private var isComplete = false
  private var isFailed = false
  private var writer: Writer?

  private var count: Int {
    bytes.count - taken
  }

  /// Adds a chunk and makes its writer wait while there is too much.
  mutating func append(_ chunk: [UInt8], _ writer: @escaping Writer) -> Wakeup? {
    if count == 0 {
      bytes = chunk
      taken = 0
    } else {
      bytes.append(contentsOf: chunk)
    }
    if count < Self.capacity { return { writer(.success(())) } }
    self.writer = writer
    return nil
  }

  mutating func finish(isFailed: Bool) {
    isComplete = true
    self.isFailed = isFailed
  }

  /// Nobody takes anything any more.
  mutating func cancel() -> Wakeup? {
    bytes = []
    taken = 0
    guard let writer else { return nil }
    self.writer = nil
    return { writer(.failure(CancellationError())) }
  }

  /// Copies the next bytes to where they are sent from.
  mutating func take(into target: UnsafeMutableRawBufferPointer) -> (Piece, Wakeup?) {
    guard count > 0 else { return (isComplete ? (isFailed ? .failure : .end) : .later, nil) }
    let length = min(count, target.count)
    bytes.withUnsafeBytes { target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[taken..<taken + length])) }
    taken += length
    if count == 0 {
      bytes.removeAll(keepingCapacity: bytes.capacity <= Self.capacity)
      taken = 0
    }
    guard count < Self.capacity, let writer else { return (.bytes(length), nil) }
    self.writer = nil
    return (.bytes(length), { writer(.success(())) })
  }
}
