/// Something that is waited for: it happens once.
public final class Event: Sendable {
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  public init() {
    (stream, continuation) = AsyncStream.makeStream()
  }

  public func happen() {
    continuation.yield()
  }

  /// Waits, also in a task that was cancelled.
  public func wait() async {
    await Task { [stream] in
      for await _ in stream { break }
    }.value
  }
}
