internal import Foundation
internal import SwiftwrightRuntime
internal import Synchronization

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Passes on what a session's tasks receive.
final class SessionDelegate: NSObject, URLSessionDataDelegate, Sendable {
  private struct Exchange {
    /// Who waits for the head; nil once it was there.
    var head: CheckedContinuation<HTTPResponse, any Error>?
    let channel: StreamChannel<[UInt8]>
    /// Keeps the file that is sent while the exchange lasts.
    let body: SpooledBody?
    /// Keeps the session while the exchange lasts.
    let owner: OwnedSession
  }

  private let exchanges = Mutex<[Int: Exchange]>([:])

  func start(
    _ task: URLSessionDataTask,
    _ head: CheckedContinuation<HTTPResponse, any Error>,
    _ body: SpooledBody?,
    owner: OwnedSession
  ) {
    exchanges.withLock {
      $0[task.taskIdentifier] = Exchange(head: head, channel: StreamChannel(), body: body, owner: owner)
    }
    task.resume()
  }

  func urlSession(
    _ session: URLSession,
    dataTask: URLSessionDataTask,
    didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    let exchange = exchanges.withLock { exchanges in
      defer { exchanges[dataTask.taskIdentifier]?.head = nil }
      return exchanges[dataTask.taskIdentifier]
    }
    completionHandler(.allow)
    guard let exchange, let head = exchange.head else { return }
    guard let response = response as? HTTPURLResponse else {
      return head.resume(throwing: TransportError(.other, "the response is not HTTP"))
    }
    let headers = Self.headers(response)
    // What is decompressed on the way has another length than the header says.
    let isPlain = headers["Content-Encoding"] == nil && dataTask.originalRequest?.httpMethod != "HEAD"
    let body = HTTPBody(
      receiving: exchange.channel,
      length: isPlain ? headers["Content-Length"].flatMap { Int($0) } : nil,
      onRelease: { dataTask.cancel() }
    )
    head.resume(returning: HTTPResponse(status: response.statusCode, headers: headers, body: body))
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    exchanges.withLock { $0[dataTask.taskIdentifier] }?.channel.push([UInt8](data))
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    let exchange = exchanges.withLock { $0.removeValue(forKey: task.taskIdentifier) }
    let failure = error.map(TransportError.from)
    exchange?.channel.finish(throwing: failure)
    exchange?.head?.resume(throwing: failure ?? TransportError(.other, "the exchange ended without a response"))
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    let isSameOrigin =
      request.url?.scheme == response.url?.scheme && request.url?.host == response.url?.host
      && request.url?.port == response.url?.port
    completionHandler(isSameOrigin ? request : nil)
  }

  private static func headers(_ response: HTTPURLResponse) -> HTTPHeaders {
    let fields = response.allHeaderFields.compactMap { name, value -> HTTPHeaders.Field? in
      guard let name = name as? String else { return nil }
      return HTTPHeaders.Field(name: name, value: "\(value)")
    }
    return HTTPHeaders(fields.sorted { $0.name < $1.name })
  }
}
