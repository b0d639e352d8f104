internal import Foundation
internal import SwiftwrightRuntime

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// One request that is under way.
struct Exchange: Sendable {
  /// Who waits for the head; nil once it was there.
  var head: CheckedContinuation<HTTPResponse, any Error>?

  let task: URLSessionDataTask

  /// What is sent, kept while the exchange lasts.
  let body: RequestBody

  /// Keeps the session while the exchange lasts.
  let session: OwnedSession

  /// What is received.
  let received: ReceivedBody

  /// Why the request's body could not be sent, if that is what ended the exchange.
  var failure: (any Error)?

  init(
    head: CheckedContinuation<HTTPResponse, any Error>,
    task: URLSessionDataTask,
    body: RequestBody,
    session: OwnedSession
  ) {
    self.head = head
    self.task = task
    self.body = body
    self.session = session
    received = ReceivedBody(task)
  }
}
