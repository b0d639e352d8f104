/// Events as the chunks of a body, one chunk an event.
struct EncodedEvents: AsyncSequence, Sendable {
  typealias Element = [UInt8]
  typealias Failure = any Error

  let events: ServerSentEvents
  let format: EventFormat
  let endsWithDone: Bool

  struct AsyncIterator: AsyncIteratorProtocol {
    var events: ServerSentEvents.AsyncIterator?
    let format: EventFormat
    let endsWithDone: Bool

    mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> [UInt8]? {
      guard var events else { return nil }
      var chunk: [UInt8] = []
      if let event = try await events.next(isolation: actor) {
        self.events = events
        format.write(event, to: &chunk)
        return chunk
      }
      self.events = nil
      guard endsWithDone else { return nil }
      ServerSentEvent(data: "[DONE]").write(to: &chunk)
      return chunk
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(events: events.makeAsyncIterator(), format: format, endsWithDone: endsWithDone)
  }
}
