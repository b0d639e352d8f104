internal import CSwiftwrightMicroHTTPD
internal import Synchronization

/// A connection to a peer, on which one exchange follows the other.
final class Connection: Sendable {
  private struct State {
    var exchange: Exchange?
    var isCut = false
    /// Since when the head of a request is waited for.
    var waitingSince = ContinuousClock.now
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
      state.waitingSince = .now
    }
  }

  /// Looks after what nobody else does: peers that left, exchanges and heads that take too long.
  func check(_ now: ContinuousClock.Instant, headTime: Duration) {
    let exchange = state.withLock { state -> Exchange? in
      if state.exchange == nil, now - state.waitingSince > headTime { swiftwright_socket_shut(socket) }
      return state.exchange
    }
    exchange?.check(now, socket: socket)
  }

  /// Closes a connection on which nothing is going on.
  func closeIfIdle() {
    state.withLock { state in
      if state.exchange == nil { swiftwright_socket_shut(socket) }
    }
  }

  /// Ends the connection whatever is going on.
  func cut() {
    let exchange = state.withLock { state in
      state.isCut = true
      if state.exchange == nil { swiftwright_socket_shut(socket) }
      return state.exchange
    }
    exchange?.abandon(socket: socket)
  }
}
