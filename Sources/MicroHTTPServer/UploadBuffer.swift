internal import SwiftwrightRuntime

/// What has come of a request's body and was not read yet.
struct UploadBuffer {
  typealias Reader = CheckedContinuation<[UInt8]?, any Error>

  private enum End {
    case complete
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
    return { reader.resume(returning: chunk) }
  }

  /// The body is complete.
  mutating func finish() -> Wakeup? {
    guard end == nil else { return nil }
    end = .complete
    guard let reader else { return nil }
    self.reader = nil
    return { reader.resume(returning: nil) }
  }

  /// No more will come, as the exchange is over.
  mutating func cancel() -> Wakeup? {
    end == nil ? fail(CancellationError()) : nil
  }

  /// No more will come. What came before is still to be read, unless it was too much.
  mutating func fail(_ error: any Error) -> Wakeup? {
    guard end == nil else { return nil }
    end = .failed(error)
    guard let reader else { return nil }
    self.reader = nil
    return { reader.resume(throwing: error) }
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
  mutating func read(_ reader: Reader) -> Wakeup? {
    isWanted = true
    if !bytes.isEmpty {
      let chunk = takeAll()
      return { reader.resume(returning: chunk) }
    }
    switch end {
    case .complete: return { reader.resume(returning: nil) }
    case .failed(let error): return { reader.resume(throwing: error) }
    case nil:
      self.reader = reader
      return nil
    }
  }
}
