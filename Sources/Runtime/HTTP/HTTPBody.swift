#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The body of a request or response: nothing, bytes, or a stream of chunks of bytes.
///
/// A body is an asynchronous sequence of its chunks. One that is a stream is usually read only once; reading it again
/// throws ``HTTPBodyError/alreadyRead``.
public struct HTTPBody: Sendable {
  enum Content: Sendable {
    case bytes([UInt8])
    /// Indirect, so that bodies of bytes, which most are, are small in what holds them.
    indirect case stream(any AsyncSequence<[UInt8], any Error> & Sendable, OnceFlag?)
  }

  let content: Content

  /// How many bytes there are, where it is known beforehand.
  public let length: Int?

  /// Whether there was more than the bytes that were kept.
  private var isTruncated = false

  /// No bytes.
  public init() {
    self.init([])
  }

  /// A body that can be read as often as needed.
  public init(_ bytes: [UInt8]) {
    content = .bytes(bytes)
    length = bytes.count
  }

  init(_ bytes: [UInt8], isTruncated: Bool) {
    self.init(bytes)
    self.isTruncated = isTruncated
  }

  /// The text in UTF-8.
  public init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// A body that can be read as often as needed.
  public init(_ data: Data) {
    self.init([UInt8](data))
  }

  /// The chunks of a sequence.
  ///
  /// - Parameters:
  ///   - length: How many bytes there will be, if known; the sender does not check it.
  ///   - isRepeatable: Whether the sequence can be iterated more than once, from its beginning.
  public init<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks, length: Int? = nil, isRepeatable: Bool = false)
  where Chunks.Element == [UInt8] {
    content = .stream(AnyFailureSequence(base: chunks), isRepeatable ? nil : OnceFlag())
    self.length = length
  }

  /// What a closure writes, each time the body is read. It is suspended while nobody takes what it wrote, and cancelled
  /// when the reader goes away.
  ///
  /// ```swift
  /// HTTPBody { writer in
  ///   for line in lines { try await writer.send(Array(line.utf8)) }
  /// }
  /// ```
  public init(length: Int? = nil, writing write: @escaping @Sendable (StreamWriter<[UInt8]>) async throws -> Void) {
    content = .stream(ProducedSequence(produce: write), nil)
    self.length = length
  }

  /// Whether the body is known to have no bytes.
  public var isEmpty: Bool {
    length == 0
  }

  /// Whether reading it once leaves nothing to read.
  public var isOneShot: Bool {
    switch content {
    case .bytes: false
    case .stream(_, let flag): flag != nil
    }
  }

  /// The bytes, when they are all here already.
  public var bytes: [UInt8]? {
    switch content {
    case .bytes(let bytes): bytes
    case .stream: nil
    }
  }

  /// All bytes.
  ///
  /// - Throws: ``HTTPBodyError/tooLarge(limit:)`` when there are more than `limit`, and what the stream throws.
  public func collect(upTo limit: Int) async throws -> [UInt8] {
    if let length, length > limit { throw HTTPBodyError.tooLarge(limit: limit) }
    if let bytes { return bytes }
    var result: [UInt8] = []
    if let length { result.reserveCapacity(length) }
    for try await chunk in self {
      if result.count + chunk.count > limit { throw HTTPBodyError.tooLarge(limit: limit) }
      result.append(contentsOf: chunk)
    }
    return result
  }

  /// The first bytes, at most `limit` of them, and whether there are more; also when the connection breaks after them.
  func prefix(_ limit: Int) async throws -> (bytes: [UInt8], isTruncated: Bool) {
    var result: [UInt8] = []
    do {
      for try await chunk in self {
        result.append(contentsOf: chunk.prefix(limit - result.count))
        if chunk.count > limit - result.count, result.count == limit { return (result, true) }
      }
    } catch is TransportError {
      return (result, true)
    }
    return (result, isTruncated)
  }
}

extension HTTPBody: AsyncSequence {
  public typealias Element = [UInt8]
  public typealias Failure = any Error

  /// Hands out the chunks, as they come.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private enum State {
      case bytes([UInt8])
      case stream(any AsyncIteratorProtocol<[UInt8], any Error>)
      case alreadyRead
      case end
    }

    private var state: State

    init(_ content: Content) {
      switch content {
      case .bytes(let bytes): state = bytes.isEmpty ? .end : .bytes(bytes)
      case .stream(let chunks, let flag):
        state = flag?.raise() == false ? .alreadyRead : .stream(chunks.makeAsyncIterator())
      }
    }

    public mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> [UInt8]? {
      switch state {
      case .bytes(let bytes):
        state = .end
        return bytes
      case .stream(var chunks):
        state = .end
        guard let chunk = try await chunks.next(isolation: actor) else { return nil }
        state = .stream(chunks)
        return chunk
      case .alreadyRead: throw HTTPBodyError.alreadyRead
      case .end: return nil
      }
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(content)
  }
}

extension HTTPBody: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension HTTPBody: CustomStringConvertible {
  /// How long the body is, not what it holds.
  public var description: String {
    length.map { "\($0) bytes" } ?? "a stream of bytes"
  }
}
