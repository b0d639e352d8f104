internal import CSwiftwrightMicroHTTPD

/// What libmicrohttpd calls, on its own threads. The context is the ``Daemon``, which lives until it is stopped.
enum DaemonCallbacks {
  static func options(_ daemon: Daemon) -> swiftwright_mhd_options {
    var options = swiftwright_mhd_options()
    options.context = Unmanaged.passUnretained(daemon).toOpaque()
    options.on_connection = connectionChanged
    options.on_target = targetRead
    options.on_request = requestAdvanced
    options.on_completion = requestCompleted
    return options
  }

  /// A connection was opened or closed. The ``Connection`` is stored with it, retained.
  private static let connectionChanged: MHD_NotifyConnectionCallback = { context, handle, stored, code in
    guard let context, let handle, let stored else { return }
    let daemon = Unmanaged<Daemon>.fromOpaque(context).takeUnretainedValue()
    if code == swiftwright_mhd_started {
      let connection = Connection(socket: swiftwright_mhd_socket(handle))
      stored.pointee = Unmanaged.passRetained(connection).toOpaque()
      daemon.open(connection)
    } else if let pointer = stored.pointee {
      daemon.close(Unmanaged<Connection>.fromOpaque(pointer).takeRetainedValue())
      stored.pointee = nil
    }
  }

  /// The first line of a request was read. The ``Exchange`` that is returned, retained, is the request's from now on.
  private static let targetRead:
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?) -> UnsafeMutableRawPointer? = {
      context, target, handle in
      guard let context, let target, let handle, let stored = swiftwright_mhd_context(handle) else { return nil }
      let daemon = Unmanaged<Daemon>.fromOpaque(context).takeUnretainedValue()
      let connection = Unmanaged<Connection>.fromOpaque(stored).takeUnretainedValue()
      let exchange = Exchange(daemon, handle, target: String(cString: target))
      connection.begin(exchange)
      return Unmanaged.passRetained(exchange).toOpaque()
    }

  private static let requestAdvanced: MHD_AccessHandlerCallback = { _, _, _, method, _, data, size, stored in
    guard let method, let size, let pointer = stored?.pointee else { return swiftwright_mhd_no }
    let exchange = Unmanaged<Exchange>.fromOpaque(pointer).takeUnretainedValue()
    if size.pointee > 0 {
      defer { size.pointee = 0 }
      return exchange.receive(UnsafeRawBufferPointer(start: data, count: size.pointee))
        ? swiftwright_mhd_yes : swiftwright_mhd_no
    }
    return exchange.proceed(method: method) ? swiftwright_mhd_yes : swiftwright_mhd_no
  }

  private static let requestCompleted: MHD_RequestCompletedCallback = { _, handle, stored, _ in
    guard let handle, let stored, let pointer = stored.pointee else { return }
    stored.pointee = nil
    Unmanaged<Exchange>.fromOpaque(pointer).takeRetainedValue().complete()
    guard let owner = swiftwright_mhd_context(handle) else { return }
    Unmanaged<Connection>.fromOpaque(owner).takeUnretainedValue().end()
  }
}
