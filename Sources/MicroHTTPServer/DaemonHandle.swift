internal import CSwiftwrightMicroHTTPD

/// A daemon of libmicrohttpd, which any thread may stop, but only one and once.
struct DaemonHandle: @unchecked Sendable {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  /// Stops listening. Connections go on.
  func quiesce() {
    let listener = MHD_quiesce_daemon(pointer)
    if listener >= 0 { swiftwright_socket_close(listener) }
  }

  /// Closes all connections and waits for the daemon's threads to end. No connection may be suspended for good.
  func stop() {
    MHD_stop_daemon(pointer)
  }
}
