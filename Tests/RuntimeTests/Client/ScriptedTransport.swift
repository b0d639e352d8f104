import SwiftwrightRuntime
import Synchronization

/// A transport that answers by a closure and remembers what was sent.
final class ScriptedTransport: ClientTransport {
  typealias Answer = @Sendable (_ request: HTTPRequest, _ number: Int) async throws -> HTTPResponse

  private let sent = Mutex<[HTTPRequest]>([])
  private let answer: Answer

  /// - Parameter answer: Given a request and how many came before it.
  init(_ answer: @escaping Answer) {
    self.answer = answer
  }

  /// Gives one answer after the other, the last one for ever.
  convenience init(_ answers: Result<HTTPResponse, TransportError>...) {
    self.init { _, number in try answers[min(number, answers.count - 1)].get() }
  }

  var requests: [HTTPRequest] {
    sent.withLock { $0 }
  }

  func send(_ request: HTTPRequest, timeout: Duration?) async throws -> HTTPResponse {
    let number = sent.withLock { sent in
      sent.append(request)
      return sent.count - 1
    }
    return try await answer(request, number)
  }
}

extension Result<HTTPResponse, TransportError> {
  static func status(_ status: Int, _ headers: HTTPHeaders = [:]) -> Self {
    .success(HTTPResponse(status: status, headers: headers))
  }

  static func error(_ kind: TransportError.Kind) -> Self {
    .failure(TransportError(kind, "\(kind)"))
  }

  static var text: Self {
    .success(.completion)
  }
}

extension HTTPResponse {
  static let completion = HTTPResponse(
    status: 200, headers: ["Content-Type": "application/json"], body: #"{"text": "done"}"#)
}
