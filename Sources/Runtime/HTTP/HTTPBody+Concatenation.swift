extension HTTPBody {
  /// Several bodies one after the other. It can be read as often as all of them can.
  init(concatenating bodies: [HTTPBody]) {
    if bodies.allSatisfy({ $0.bytes != nil }) {
      self.init(bodies.flatMap { $0.bytes ?? [] })
      return
    }
    var length: Int? = 0
    for body in bodies {
      guard let sum = length, let next = body.length else {
        length = nil
        break
      }
      length = sum + next
    }
    self.init(ConcatenatedBodies(bodies: bodies), length: length, isRepeatable: bodies.allSatisfy { !$0.isOneShot })
  }
}

/// The chunks of several bodies one after the other.
struct ConcatenatedBodies: AsyncSequence, Sendable {
  typealias Element = [UInt8]
  typealias Failure = any Error

  let bodies: [HTTPBody]

  struct AsyncIterator: AsyncIteratorProtocol {
    var bodies: ArraySlice<HTTPBody>
    var current: HTTPBody.AsyncIterator?

    mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> [UInt8]? {
      while true {
        if let chunk = try await current?.next(isolation: actor) { return chunk }
        guard let body = bodies.popFirst() else {
          current = nil
          return nil
        }
        current = body.makeAsyncIterator()
      }
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(bodies: bodies[...])
  }
}
