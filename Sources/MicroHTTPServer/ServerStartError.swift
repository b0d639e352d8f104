/// Why a server does not listen.
public enum ServerStartError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The port is none: it is not from 0 to 65535.
  case badPort(Int)

  /// There is no listening at this address; the reason is the system's, such as `Address already in use`.
  case cannotListen(host: String, port: Int, reason: String)

  /// A file of the certificate cannot be read.
  case unreadable(file: String)

  /// The certificate and its key do not fit, or the library was built without TLS.
  case badCertificate(TLSFiles)

  /// The library's threads or sockets could not be made.
  case noResources

  public var description: String {
    switch self {
    case .badPort(let port): "\(port) is no port"
    case .cannotListen(let host, let port, let reason): "cannot listen on \(host), port \(port): \(reason)"
    case .unreadable(let file): "cannot read \(file)"
    case .badCertificate(let files): "cannot use \(files)"
    case .noResources: "the server's threads could not be started"
    }
  }
}
