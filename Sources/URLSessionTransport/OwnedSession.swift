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
    #if canImport(FoundationNetworking)
      let queue = InlineQueue()
    #else
      let queue: OperationQueue? = nil
    #endif
    session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: queue)
  }

  deinit {
    session.finishTasksAndInvalidate()
  }

  func send(_ request: URLRequest, _ body: RequestBody) async throws -> HTTPResponse {
    let task = task(request, body)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        delegate.start(Exchange(head: continuation, task: task, body: body, session: self))
      }
    } onCancel: {
      task.cancel()
    }
  }

  private func task(_ request: URLRequest, _ body: RequestBody) -> URLSessionDataTask {
    var request = request
    switch body {
    case .none: break
    case .bytes(let bytes): request.httpBody = Data(bytes)
    #if canImport(FoundationNetworking)
      case .spooled(let body):
        if let file = body.file { return session.uploadTask(with: request, fromFile: file) }
    #else
      case .streamed: return session.uploadTask(withStreamedRequest: request)
    #endif
    }
    return session.dataTask(with: request)
  }
}
