import SwiftwrightRuntime
import Synchronization

/// What goes on between a client and the recording server: one call at a time.
final class Exchange: Sendable {
  private struct State {
    var input: (any Sendable)?
    var status = "200"
    var answer: [UInt8] = []
    var sent: [UInt8] = []
  }

  private let state = Mutex(State())

  /// Tells what to answer the next call with: the JSON that the documented body is read from.
  func prepare(status: String, answer: [UInt8]) {
    state.withLock { $0 = State(status: status, answer: answer) }
  }

  /// The status to answer with, as the document writes it.
  var status: String { state.withLock(\.status) }

  /// A code of the status' range.
  var code: Int { Int(status) ?? (status.first?.wholeNumberValue ?? 4) * 100 + 18 }

  /// What the server was called with.
  var input: (any Sendable)? { state.withLock(\.input) }

  /// The body that the server answered with.
  var sent: [UInt8] { state.withLock(\.sent) }

  func record(_ input: some Sendable) {
    state.withLock { $0.input = input }
  }

  /// The body to answer with.
  func body<Body: JSONCodable>() throws -> Body {
    let body = try Body(jsonData: state.withLock(\.answer))
    let bytes = try body.jsonBytes()
    state.withLock { $0.sent = bytes }
    return body
  }
}
