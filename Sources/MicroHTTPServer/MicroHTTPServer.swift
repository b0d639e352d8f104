internal import CSwiftwrightMicroHTTPD
internal import Dispatch
internal import Foundation
public import SwiftwrightRuntime

/// Serves HTTP/1.1, with or without TLS, by [libmicrohttpd](https://www.gnu.org/software/libmicrohttpd/).
///
/// ```swift
/// let server = MicroHTTPServer(router: FireworksGatewayServer(models: Registry()).router)
/// try await server.run(port: 8080)
/// ```
///
/// Bodies are streamed both ways, and whoever is faster waits for the other. When a peer leaves, the task that answers
/// it is cancelled within a quarter of a second; a peer that closes its sending side counts as gone.
///
/// A response begins when the request has arrived or is refused; what is still to come of a body that the handler did not
/// read is dropped.
public struct MicroHTTPServer: Sendable {
  /// How much is taken from peers.
  public var limits = ConnectionLimits()

  /// The certificate to serve HTTPS with; nil for HTTP.
  public var tls: TLSFiles?

  /// How many threads move bytes. Handlers run in Swift's own threads.
  public var threads = ProcessInfo.processInfo.activeProcessorCount

  private let responder: any HTTPResponder

  /// A server for anything that answers requests.
  public init(_ responder: any HTTPResponder) {
    self.responder = responder
  }

  /// A server for the operations of a router.
  public init(router: APIRouter) {
    self.init(router)
  }

  /// Serves until the task is cancelled or the process is told to end, then finishes what is running.
  ///
  /// - Parameters:
  ///   - host: The address to listen at. `0.0.0.0` and `::` are all addresses of the machine.
  ///   - port: The port to listen on; 0 for any, see ``start(host:port:)`` to learn which.
  ///   - endsBySignal: Whether `SIGINT` and `SIGTERM`, which terminals and containers send, end the server.
  ///   - grace: How long running exchanges may take to finish.
  /// - Throws: ``ServerStartError``.
  public func run(
    host: String = "127.0.0.1",
    port: Int,
    endsBySignal: Bool = true,
    grace: Duration = .seconds(30)
  ) async throws {
    let server = try start(host: host, port: port)
    let (ends, end) = AsyncStream<Void>.makeStream()
    let signals = endsBySignal ? [SIGINT, SIGTERM] : []
    let sources = signals.map { signal in
      Foundation.signal(signal, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: signal)
      source.setEventHandler { end.finish() }
      source.activate()
      return source
    }
    // It ends by the end of the stream or of this task.
    for await _ in ends {}
    for source in sources { source.cancel() }
    for signal in signals { Foundation.signal(signal, SIG_DFL) }
    await server.stop(grace: grace)
  }

  /// Begins to serve.
  ///
  /// - Parameters:
  ///   - host: The address to listen at. `0.0.0.0` and `::` are all addresses of the machine.
  ///   - port: The port to listen on; 0 for any that is free.
  /// - Returns: The server, which runs until it is stopped.
  /// - Throws: ``ServerStartError``.
  public func start(host: String = "127.0.0.1", port: Int = 0) throws -> RunningServer {
    guard let number = UInt16(exactly: port) else { throw ServerStartError.badPort(port) }
    let files = try tls.map { ($0, try Self.read($0.certificate), try Self.read($0.key)) }
    let listener = swiftwright_socket_listen(host, number)
    guard listener >= 0 else {
      throw ServerStartError.cannotListen(host: host, port: port, reason: String(cString: strerror(-listener)))
    }
    let daemon = Daemon(responder, limits)
    let bound = Int(swiftwright_socket_port(listener))
    guard let handle = start(daemon, listener, files) else {
      swiftwright_socket_close(listener)
      throw tls.map(ServerStartError.badCertificate) ?? ServerStartError.noResources
    }
    return RunningServer(daemon, DaemonHandle(handle), port: bound)
  }

  private func start(_ daemon: Daemon, _ listener: Int32, _ files: (TLSFiles, String, String)?) -> OpaquePointer? {
    var options = DaemonCallbacks.options(daemon)
    options.listener = listener
    options.threads = UInt32(clamping: max(threads, 1))
    options.connections = UInt32(clamping: max(limits.connections, max(threads, 1)))
    options.idle_seconds = UInt32(clamping: max(limits.idle.components.seconds, 1))
    // The head, its parsed form, and as much again for what is sent.
    options.memory = max(limits.head, 8 << 10) * 3 + (32 << 10)
    guard let (tls, certificate, key) = files else { return swiftwright_mhd_start(&options) }
    return certificate.withCString { certificate in
      key.withCString { key in
        options.certificate = certificate
        options.key = key
        guard let password = tls.password else { return swiftwright_mhd_start(&options) }
        return password.withCString { password in
          options.key_password = password
          return swiftwright_mhd_start(&options)
        }
      }
    }
  }

  private static func read(_ file: String) throws -> String {
    do {
      return try String(contentsOfFile: file, encoding: .utf8)
    } catch {
      throw ServerStartError.unreadable(file: file)
    }
  }
}
