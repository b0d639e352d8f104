internal import Foundation
internal import SwiftwrightRuntime

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// A session that ends with its owner. A session keeps its delegate alive until it is told to end.
final class OwnedSession: Sendable {
  private let session: URLSession
  private let delegate: SessionDelegate

  init(_ configuration: URLSessionConfiguration) {
    delegate = SessionDelegate()
    session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
  }

  deinit {
    session.finishTasksAndInvalidate()
  }

  /// - Parameter body: The request's body, if it was a stream; it is kept until the exchange ends.
  func send(_ request: URLRequest, _ body: SpooledBody?) async throws -> HTTPResponse {
    let task = body?.file.map { session.uploadTask(with: request, fromFile: $0) } ?? session.dataTask(with: request)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        delegate.start(task, continuation, body, owner: self)
      }
    } onCancel: {
      task.cancel()
    }
  }
}
