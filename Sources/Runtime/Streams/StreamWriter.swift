/// Where a closure puts the elements of a stream.
public struct StreamWriter<Element: Sendable>: Sendable {
  let channel: StreamChannel<Element>

  /// Hands over an element, and waits while the reader is behind.
  ///
  /// - Throws: `CancellationError` when nobody reads any more.
  public func send(_ element: Element) async throws {
    try await channel.send(element)
  }
}
