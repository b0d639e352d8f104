/// Why no response came, or why it broke off.
public struct TransportError: Error, Sendable, CustomStringConvertible {
  public enum Kind: Sendable, Hashable {
    /// The address is none.
    case badURL
    /// No connection could be made: no such host, refused, no network.
    case cannotConnect
    /// Nothing came for longer than the timeout.
    case timedOut
    /// The connection broke.
    case connectionLost
    /// The server's certificate, or the handshake, is not good.
    case tls
    case other
  }

  public let kind: Kind

  /// What is wrong, without the address, which may hold a credential.
  public let message: String

  public let underlying: (any Error)?

  public init(_ kind: Kind, _ message: String, underlying: (any Error)? = nil) {
    self.kind = kind
    self.message = message
    self.underlying = underlying
  }

  public var description: String {
    message
  }
}
