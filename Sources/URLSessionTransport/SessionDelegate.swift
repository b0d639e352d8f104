internal import Foundation
internal import SwiftwrightRuntime
internal import Synchronization

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Passes on what a session's tasks receive.
final class SessionDelegate: NSObject, URLSessionDataDelegate, Sendable {
  private let exchanges = Mutex<[Int: Exchange]>([:])
  #if canImport(FoundationNetworking)
    private let turns = Mutex(TurnTaking())
  #endif

  func start(_ exchange: Exchange) {
    exchanges.withLock { $0[exchange.task.taskIdentifier] = exchange }
    // Whoever was cancelled before now has cancelled the task before anybody was here to be told.
    guard !Task.isCancelled else { return end(exchange.task, CancellationError()) }
    exchange.task.resume()
  }

  func urlSession(
    _ session: URLSession,
    dataTask: URLSessionDataTask,
    didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    begin(dataTask, response)
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    exchanges.withLock { $0[dataTask.taskIdentifier] }?.received.push([UInt8](data))
    #if canImport(FoundationNetworking)
      if turns.withLock({ $0.isDue(after: data.count) }) { TurnTaking.take(session) }
    #endif
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    // FoundationNetworking does not tell of the head of a redirect that says nowhere.
    if error == nil, let response = task.response { begin(task, response) }
    end(task, error)
  }

  private func end(_ task: URLSessionTask, _ error: (any Error)?) {
    guard let exchange = exchanges.withLock({ $0.removeValue(forKey: task.taskIdentifier) }) else { return }
    let failure = exchange.failure ?? error.map { TransportError.from($0, hasBegun: exchange.head == nil) }
    exchange.received.finish(throwing: failure)
    exchange.head?.resume(
      throwing: failure ?? TransportError(.connectionLost, "the exchange ended without a response"))
  }

  /// Redirects are followed by the transport, since sessions differ in what they take along.
  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  #if !canImport(FoundationNetworking)
    func urlSession(
      _ session: URLSession,
      task: URLSessionTask,
      needNewBodyStream completionHandler: @escaping @Sendable (InputStream?) -> Void
    ) {
      guard case .streamed(let body)? = exchanges.withLock({ $0[task.taskIdentifier] })?.body else {
        return completionHandler(nil)
      }
      completionHandler(
        BodyFeed.stream(body) { [weak self] error in
          self?.exchanges.withLock { $0[task.taskIdentifier]?.failure = error }
          task.cancel()
        })
    }
  #endif

  /// Hands the head of a response to who waits for it.
  private func begin(_ task: URLSessionTask, _ response: URLResponse) {
    let exchange = exchanges.withLock { exchanges in
      defer { exchanges[task.taskIdentifier]?.head = nil }
      return exchanges[task.taskIdentifier]
    }
    guard let exchange, let head = exchange.head else { return }
    guard let response = response as? HTTPURLResponse else {
      return head.resume(throwing: TransportError(.other, "the response is not HTTP"))
    }
    let headers = Self.headers(response)
    // What is decompressed on the way has another length than the header says.
    let isPlain = headers["Content-Encoding"] == nil && task.originalRequest?.httpMethod != "HEAD"
    let length = isPlain ? headers["Content-Length"].flatMap { Int($0) } : nil
    let body = HTTPBody(ReceivedChunks(body: exchange.received), length: length)
    head.resume(returning: HTTPResponse(status: response.statusCode, headers: headers, body: body))
  }

  private static func headers(_ response: HTTPURLResponse) -> HTTPHeaders {
    let fields = response.allHeaderFields.compactMap { name, value -> HTTPHeaders.Field? in
      guard let name = name as? String else { return nil }
      return HTTPHeaders.Field(name: name, value: "\(value)")
    }
    return HTTPHeaders(fields.sorted { $0.name < $1.name })
  }
}
