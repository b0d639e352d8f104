internal import CSwiftwrightMicroHTTPD
internal import SwiftwrightRuntime
internal import Synchronization

/// A libmicrohttpd daemon and its connections.
final class Daemon: Sendable {
  let responder: any HTTPResponder
  let limits: ConnectionLimits
  let startsInPlace: Bool

  /// Where its time begins. Who waits for something counts from when that is first looked at: no clock need be asked for
  /// each request.
  private let started = ContinuousClock.now
  private let draining = Atomic(false)
  private let connections = Mutex<[ObjectIdentifier: Connection]>([:])

  init(_ responder: any HTTPResponder, _ limits: ConnectionLimits, startsInPlace: Bool) {
    self.responder = responder
    self.startsInPlace = startsInPlace
    self.limits = limits
  }

  /// Whether connections are closed after what runs on them.
  var isDraining: Bool {
    draining.load(ordering: .relaxed)
  }

  /// Whether any exchange is going on.
  var isBusy: Bool {
    current.contains { $0.isBusy }
  }

  func open(_ connection: Connection) {
    connections.withLock { $0[ObjectIdentifier(connection)] = connection }
  }

  func close(_ connection: Connection) {
    connection.close()
    _ = connections.withLock { $0.removeValue(forKey: ObjectIdentifier(connection)) }
  }

  /// Looks after all connections.
  func check() {
    let now = ContinuousClock.now - started
    for connection in current { connection.check(now, headTime: limits.headTime) }
  }

  /// Begins to end: whatever comes now is the last on its connection.
  func drain() {
    draining.store(true, ordering: .relaxed)
    for connection in current { connection.closeIfIdle() }
  }

  /// Ends everything that is still going on.
  func cut() {
    for connection in current { connection.cut() }
  }

  private var current: [Connection] {
    connections.withLock { Array($0.values) }
  }
}
