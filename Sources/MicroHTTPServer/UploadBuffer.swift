internal import SwiftwrightRuntime

/// What has come of a request's body and was not read yet.
struct UploadBuffer {
  /// Goes on with the next chunk, or with nil after the last.
  typealias Reader = @Sendable (Result<[UInt8]?, any Error>) -> Void

  private enum End {
    case complete
    case cancelled
    case failed(any Error)
  }

  /// How many bytes may wait before the peer is made to wait.
  private static let capacity = 256 << 10

  /// Whether somebody began to read.
  private(set) var isWanted = false

  /// Whether nobody can read any more.
  private(set) var isReleased = false

  /// How many bytes came.
  private(set) var total = 0

  private var bytes: [UInt8] = []
  private var end: End?
  private var reader: Reader?

  var isFull: Bool {
    bytes.count >= Self.capacity && !isReleased && end == nil
  }

  /// Takes what came.
  mutating func append(_ data: UnsafeRawBufferPointer, limit: Int?) -> Wakeup? {
    total += data.count
    guard end == nil, !isReleased else { return nil }
    if let limit, total > limit { return fail(HTTPBodyError.tooLarge(limit: limit)) }
    guard let reader else {
      bytes.append(contentsOf: data)
      return nil
    }
    self.reader = nil
    let chunk = Array(data)
    return { reader(.success(chunk)) }
  }

  /// The body is complete.
  mutating func finish() -> Wakeup? {
    guard end == nil else { return nil }
    end = .complete
    return resumeReader { .success(nil) }
  }

  /// No more will come, as the exchange is over.
  mutating func cancel() -> Wakeup? {
    guard end == nil else { return nil }
    end = .cancelled
    return resumeReader { .failure(CancellationError()) }
  }

  /// No more will come. What came before is still to be read, unless it was too much.
  mutating func fail(_ error: any Error) -> Wakeup? {
    guard end == nil else { return nil }
    end = .failed(error)
    return resumeReader { .failure(error) }
  }

  private mutating func resumeReader(_ result: @escaping @Sendable () -> Result<[UInt8]?, any Error>) -> Wakeup? {
    guard let reader else { return nil }
    self.reader = nil
    return { reader(result()) }
  }

  /// Nobody reads any more.
  mutating func release() {
    isReleased = true
    bytes = []
  }

  /// Everything that came so far.
  mutating func takeAll() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Gives a reader what there is; nil when it has to wait.
  mutating func read(_ reader: @escaping Reader) -> Wakeup? {
    isWanted = true
    if !bytes.isEmpty {
      let chunk = takeAll()
      return { reader(.success(chunk)) }
    }
    switch end {
    case .complete: return { reader(.success(nil)) }
    case .cancelled: return { reader(.failure(CancellationError())) }
    case .failed(let error): return { reader(.failure(error)) }
    case nil:
      self.reader = reader
      return nil
    }
  }
}
