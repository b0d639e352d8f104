internal import CSwiftwrightMicroHTTPD
internal import Synchronization

/// A connection to a peer, on which one exchange follows the other.
final class Connection: Sendable {
  private struct State {
    var exchange: Exchange?
    var isCut = false
    /// Whether the socket may be another connection's by now.
    var isClosed = false
    /// When it was first seen that the head of a request is waited for, in the time of the daemon.
    var waitingSince: Duration?
  }

  private let socket: Int32
  private let state = Mutex(State())

  init(socket: Int32) {
    self.socket = socket
  }

  var isBusy: Bool {
    state.withLock { $0.exchange != nil }
  }

  func begin(_ exchange: Exchange) {
    let isCut = state.withLock { state in
      state.exchange = exchange
      return state.isCut
    }
    if isCut { exchange.abandon(socket: socket) }
  }

  func end() {
    state.withLock { state in
      state.exchange = nil
      state.waitingSince = nil
    }
  }

  /// Looks after what nobody else does: peers that left, exchanges and heads that take too long.
  func check(_ now: Duration, headTime: Duration) {
    let exchange = state.withLock { state -> Exchange? in
      let waitingSince = state.waitingSince ?? now
      state.waitingSince = waitingSince
      if now - waitingSince > headTime { shutIfIdle(state) }
      return state.exchange
    }
    exchange?.check(now, socket: socket)
  }

  /// Closes a connection on which nothing is going on.
  func closeIfIdle() {
    state.withLock { shutIfIdle($0) }
  }

  /// The library is about to close the socket.
  func close() {
    state.withLock { $0.isClosed = true }
  }

  /// Ends the connection whatever is going on.
  func cut() {
    let exchange = state.withLock { state in
      state.isCut = true
      shutIfIdle(state)
      return state.exchange
    }
    exchange?.abandon(socket: socket)
  }

  private func shutIfIdle(_ state: State) {
    if state.exchange == nil, !state.isClosed { swiftwright_socket_shut(socket) }
  }
}
