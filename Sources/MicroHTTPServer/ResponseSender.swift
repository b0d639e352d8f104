internal import CSwiftwrightMicroHTTPD
internal import SwiftwrightRuntime

/// Hands a response to libmicrohttpd.
struct ResponseSender {
  private let daemon: Daemon
  private let exchange: Exchange
  private let response: HTTPResponse
  private let isHead: Bool

  init(_ daemon: Daemon, _ exchange: Exchange, _ response: HTTPResponse, isHead: Bool) {
    self.daemon = daemon
    self.exchange = exchange
    self.response = response
    self.isHead = isHead
  }

  /// Whether the body is to be read chunk by chunk.
  static func isStreamed(_ response: HTTPResponse, method: HTTPMethod) -> Bool {
    response.body.bytes == nil && method != .head && mayHaveBody(response.status)
  }

  private static func mayHaveBody(_ status: Int) -> Bool {
    status >= 200 && status != 204 && status != 304
  }

  /// - Returns: False when the connection is to be closed.
  func send(on connection: OpaquePointer) -> Bool {
    guard let sent = make() else { return false }
    defer { MHD_destroy_response(sent) }
    for field in response.headers.fields where !Self.isFraming(field.name) {
      if !Self.add(field, to: sent) { return false }
    }
    // The library ends the body that it does not send, and the peer would take that for the next response.
    let isUnknownHead = isHead && response.body.length == nil && response.headers["Content-Length"] == nil
    if daemon.isDraining || isUnknownHead { _ = MHD_add_response_header(sent, "Connection", "close") }
    return MHD_queue_response(connection, UInt32(clamping: response.status), sent) == swiftwright_mhd_yes
  }

  private func make() -> OpaquePointer? {
    guard Self.mayHaveBody(response.status) else { return swiftwright_mhd_bytes(nil, 0) }
    // A response to HEAD announces the length that the body would have.
    let announced = response.headers["Content-Length"].flatMap { Int64($0) }
    if let bytes = response.body.bytes, !bytes.isEmpty || (announced ?? 0) == 0 {
      return bytes.withUnsafeBytes { swiftwright_mhd_bytes($0.baseAddress, $0.count) }
    }
    let length = announced ?? response.body.length.map { Int64($0) } ?? -1
    let context = Unmanaged.passRetained(exchange)
    let sent = swiftwright_mhd_stream(
      length,
      32 << 10,
      { context, _, target, size in
        guard let context, let target else { return swiftwright_mhd_failure }
        let exchange = Unmanaged<Exchange>.fromOpaque(context).takeUnretainedValue()
        return exchange.fill(UnsafeMutableRawBufferPointer(start: target, count: size))
      },
      context.toOpaque(),
      { context in
        guard let context else { return }
        Unmanaged<Exchange>.fromOpaque(context).release()
      }
    )
    if sent == nil { context.release() }
    return sent
  }

  private static func add(_ field: HTTPHeaders.Field, to response: OpaquePointer) -> Bool {
    // A string that is passed as it is would be copied for the call.
    field.name.withCString { name in
      field.value.withCString { MHD_add_response_header(response, name, $0) == swiftwright_mhd_yes }
    }
  }

  /// Whether a field says how the message is framed, which libmicrohttpd does itself.
  private static func isFraming(_ name: String) -> Bool {
    switch name.utf8.count {
    case 14: name.lowercased() == "content-length"
    case 17: name.lowercased() == "transfer-encoding"
    default: false
    }
  }
}
