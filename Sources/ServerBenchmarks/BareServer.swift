import CSwiftwrightMicroHTTPD

/// What libmicrohttpd does by itself: a handler that returns the same bytes whatever it is asked.
enum BareServer {
  /// Starts it on a free port, for as long as the process runs.
  static func start(_ body: [UInt8], threads: Int) -> Int? {
    let answer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: body.count)
    _ = answer.initialize(from: body)
    let context = UnsafeMutablePointer<UnsafeMutableBufferPointer<UInt8>>.allocate(capacity: 1)
    context.initialize(to: answer)

    let listener = swiftwright_socket_listen("127.0.0.1", 0)
    guard listener >= 0 else { return nil }
    var options = swiftwright_mhd_options()
    options.listener = listener
    options.threads = UInt32(threads)
    options.connections = 1024
    options.idle_seconds = 60
    options.memory = 32 << 10
    options.context = UnsafeMutableRawPointer(context)
    options.on_request = { context, connection, _, _, _, _, _, state in
      guard let state, let context else { return swiftwright_mhd_no }
      // The first call tells of the head only; an answer to that would end the connection.
      guard state.pointee != nil else {
        state.pointee = context
        return swiftwright_mhd_yes
      }
      let answer = context.assumingMemoryBound(to: UnsafeMutableBufferPointer<UInt8>.self).pointee
      guard let response = swiftwright_mhd_bytes(answer.baseAddress, answer.count) else { return swiftwright_mhd_no }
      defer { MHD_destroy_response(response) }
      _ = MHD_add_response_header(response, "Content-Type", "application/json")
      return MHD_queue_response(connection, 200, response)
    }
    guard swiftwright_mhd_start(&options) != nil else { return nil }
    return Int(swiftwright_socket_port(listener))
  }
}
