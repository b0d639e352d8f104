/// The elements of a sequence, each made into something else.
struct MappedSequence<Input: Sendable, Output: Sendable>: AsyncSequence, Sendable {
  typealias Element = Output
  typealias Failure = any Error

  let base: any AsyncSequence<Input, any Error> & Sendable
  let transform: @Sendable (Input) throws -> Output

  struct AsyncIterator: AsyncIteratorProtocol {
    var base: any AsyncIteratorProtocol<Input, any Error>
    let transform: @Sendable (Input) throws -> Output

    mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> Output? {
      guard let input = try await base.next(isolation: actor) else { return nil }
      return try transform(input)
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(base: base.makeAsyncIterator(), transform: transform)
  }
}
