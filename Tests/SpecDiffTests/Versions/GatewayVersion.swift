import SwiftwrightRuntime
import Synchronization

/// The generated client and server of one of the Gateway's documents, for the operation that both documents have.
///
/// Models of two documents have the same names, so each version has a file of its own, and values go as JSON.
protocol GatewayVersion: Sendable {
  /// What the version has of a model that is written with the members of all versions.
  static func known(_ model: JSONValue) throws -> JSONValue

  /// Calls Update Model.
  ///
  /// - Returns: The model as the client has read it.
  static func update(_ model: JSONValue, over connection: Connection) async throws -> JSONValue

  /// A server which keeps what its handler is called with, and answers with the exchange's model.
  static func router(_ exchange: ModelExchange) -> APIRouter

  /// The values of the enums that a model may hold, by the enums' names in the document.
  static var enums: [String: [String]] { get }
}

/// The way from a client to a server.
struct Connection: Sendable {
  var server: APIServer
  var transport: any ClientTransport
  let wire = WireRecorder()
}

/// What a server is called with and answers.
final class ModelExchange: Sendable {
  private struct State {
    var answer: JSONValue
    var received: JSONValue?
    var path = ""
  }

  private let state: Mutex<State>

  init(answer: JSONValue) {
    state = Mutex(State(answer: answer))
  }

  /// The model to answer with.
  var answer: JSONValue { state.withLock(\.answer) }

  /// The model that the handler was called with.
  var received: JSONValue? { state.withLock(\.received) }

  /// What the path named.
  var path: String { state.withLock(\.path) }

  func prepare(answer: JSONValue) {
    state.withLock { $0 = State(answer: answer) }
  }

  func record(_ model: JSONValue, path: String) {
    state.withLock { ($0.received, $0.path) = (model, path) }
  }
}

/// Keeps the body that a client sent.
final class WireRecorder: ClientMiddleware {
  private let body = Mutex<[UInt8]>([])

  var sent: JSONValue {
    get throws { try JSONValue(jsonData: body.withLock(\.self)) }
  }

  func send(_ request: HTTPRequest, _ operation: OperationInfo, next: Next) async throws -> HTTPResponse {
    let bytes = try await request.body.collect(upTo: 100_000)
    body.withLock { $0 = bytes }
    return try await next(request)
  }
}
