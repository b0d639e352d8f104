import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The other side of a connection, which does only what it is told. What does not come within a minute is missing.
///
/// It waits in a thread of its own: those of the tests are needed by the server.
actor Peer {
  private let thread = OwnThread()
  private let descriptor: Int32

  /// Whether something was missing at last.
  private(set) var isSilent = false

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    thread.asUnownedSerialExecutor()
  }

  init(port: Int) throws {
    #if os(Linux)
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else {
      Foundation.close(descriptor)
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    var time = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit {
    Foundation.close(descriptor)
  }

  /// Leaves without a word: what arrives after this is answered with a reset.
  func leave() {
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<linger>.size))
    shutdown(descriptor, Int32(SHUT_RDWR))
  }

  func send(_ text: String) {
    send(Array(text.utf8))
  }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, noSignal) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// How many bytes can be sent until nobody takes any for so many milliseconds or the connection is closed, at most
  /// `limit`.
  func sendUntilStuck(limit: Int, patience: Int32 = 200) -> Int {
    let chunk = [UInt8](repeating: 0x61, count: 64 << 10)
    var sent = 0
    while sent < limit {
      var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      guard poll(&entry, 1, patience) > 0 else { return sent }
      let count = chunk.withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, min($0.count, limit - sent), noSignal | Int32(MSG_DONTWAIT))
      }
      if count < 0, errno != EAGAIN, errno != EINTR { return sent }
      sent += max(0, count)
    }
    return sent
  }

  /// What comes until `end`, or until the connection is closed.
  func receive(until end: String? = nil) -> String {
    var received: [UInt8] = []
    let end = end.map { Array($0.utf8) }
    while !(end.map { received.suffix($0.count).elementsEqual($0) } ?? false) {
      // Byte by byte where there is an end, so that nothing behind it is lost.
      let chunk = receive(upTo: end == nil ? 64 << 10 : 1)
      if chunk.isEmpty { break }
      received += chunk
    }
    return String(decoding: received, as: UTF8.self)
  }

  /// A response with a `Content-Length`.
  func response() -> (head: String, body: String) {
    let head = receive(until: "\r\n\r\n")
    let length = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
      .flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) }
    return (head, String(decoding: receive(exactly: length ?? 0), as: UTF8.self))
  }

  /// Waits until the server closes the connection without another word.
  func isClosed() -> Bool {
    receive(upTo: 1).isEmpty && !isSilent
  }

  func receive(exactly count: Int) -> [UInt8] {
    var received: [UInt8] = []
    while received.count < count {
      let chunk = receive(upTo: count - received.count)
      if chunk.isEmpty { break }
      received += chunk
    }
    return received
  }

  private func receive(upTo count: Int) -> [UInt8] {
    let received = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      errno = 0
      length = max(recv(descriptor, buffer.baseAddress, count, 0), 0)
      isSilent = length == 0 && errno == EAGAIN
    }
    return received
  }

  private let noSignal = Int32(MSG_NOSIGNAL)
}
