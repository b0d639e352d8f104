#if canImport(FoundationNetworking)
  internal import Foundation

  /// Runs what is added to it at once, on the thread that adds it.
  ///
  /// `FoundationNetworking` adds an operation for each piece of a response as fast as pieces come, and what waits in a
  /// usual queue holds the response in memory without a bound. Here the transfer goes on when the piece is dealt with.
  final class InlineQueue: OperationQueue, @unchecked Sendable {
    override func addOperation(_ block: @escaping @Sendable () -> Void) {
      block()
    }
  }
#endif
