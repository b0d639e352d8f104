/// The pages that an operation answers with, one after the other, and the items in them.
///
/// Nothing is asked for before somebody reads, and no page before the one that is read is used up. Who stops reading, or
/// is cancelled, asks for no more.
///
/// ```swift
/// for try await model in gateway.models.list(accountID: "acme", pageSize: 200).items { … }
/// for try await page in gateway.models.list(accountID: "acme").pages { … }
/// ```
public struct Paged<Operation: PagedOperation>: Sendable {
  fileprivate let client: APIClient
  fileprivate let first: Operation
  fileprivate let options: CallOptions

  /// The pages, as the operation answers them. Each iteration begins with the first.
  public var pages: Pages { Pages(paged: self) }

  /// The items of all pages. Each iteration begins with the first.
  public var items: Items { Items(pages: pages) }
}

extension APIClient {
  /// The pages that begin with what `operation` asks for.
  public func pages<Operation: PagedOperation>(
    _ operation: Operation,
    _ options: CallOptions = .default
  ) -> Paged<Operation> {
    Paged(client: self, first: operation, options: options)
  }
}

extension Paged {
  /// A sequence of pages.
  public struct Pages: AsyncSequence, Sendable {
    public typealias Element = Operation.Output.Success
    public typealias Failure = any Error

    let paged: Paged

    /// Asks for the next page when it is read.
    public struct AsyncIterator: AsyncIteratorProtocol {
      let client: APIClient
      let options: CallOptions
      var next: Operation?
      var tokens: Set<String> = []

      /// Asks for the next page; nil when the one before was the last.
      ///
      /// - Throws: What ``APIClient/call(_:_:)`` does, and `CancellationError`; the sequence ends with it.
      public mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> Element? {
        guard var operation = next else { return nil }
        next = nil
        try Task.checkCancellation()
        let (headers, body) = try await client.success(operation, options)
        var turn = PageTurn<Operation>(
          body: body, headers: headers, itemCount: Operation.items(in: body)?.count ?? 0, tokens: tokens)
        if operation.advance(&turn) { next = operation }
        tokens = turn.tokens
        return body
      }
    }

    public func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(client: paged.client, options: paged.options, next: paged.first)
    }
  }

  /// A sequence of the items of all pages.
  public struct Items: AsyncSequence, Sendable {
    public typealias Element = Operation.Item
    public typealias Failure = any Error

    let pages: Pages

    /// Asks for the next page when it is read.
    public struct AsyncIterator: AsyncIteratorProtocol {
      var pages: Pages.AsyncIterator
      var items: ArraySlice<Operation.Item> = []

      /// The next item; the next page is asked for when this one has no more.
      ///
      /// - Throws: What ``APIClient/call(_:_:)`` does, and `CancellationError`; the sequence ends with it.
      public mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> Element? {
        while true {
          if let item = items.popFirst() { return item }
          guard let page = try await pages.next(isolation: actor) else { return nil }
          items = (Operation.items(in: page) ?? [])[...]
        }
      }
    }

    public func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(pages: pages.makeAsyncIterator())
    }
  }
}
