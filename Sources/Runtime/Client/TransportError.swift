/// Why no response came, or why it broke off.
public struct TransportError: Error, Sendable, CustomStringConvertible {
  /// What failed.
  public enum Kind: Sendable, Hashable {
    /// The address is none.
    case badURL
    /// No connection could be made: no such host, refused, no network.
    case cannotConnect
    /// It took too long.
    case timedOut(Timeout)
    /// The connection broke, or what came over it was not HTTP.
    case connectionLost
    /// The server's certificate, or the handshake, is not good.
    case tls
    /// The server sent the request round and round.
    case tooManyRedirects
    /// Something else; `underlying` may tell.
    case other
  }

  /// Which of the limits on time was met.
  public enum Timeout: Sendable, Hashable {
    /// No connection was made, or no response began, within the call's timeout.
    case response
    /// A response began, and then nothing came for as long as the call's timeout.
    case idle
    /// The call took longer than its deadline allows, repetitions and the reading of the response included.
    case total
  }

  /// What failed.
  public let kind: Kind

  /// What is wrong, without the address, which may hold a credential.
  public let message: String

  /// What the transport said, if anything.
  public let underlying: (any Error)?

  /// Says what failed; the message must not hold the address.
  public init(_ kind: Kind, _ message: String, underlying: (any Error)? = nil) {
    self.kind = kind
    self.message = message
    self.underlying = underlying
  }

  /// Whether one of the limits on time was met.
  public var isTimeout: Bool {
    if case .timedOut = kind { true } else { false }
  }

  public var description: String {
    message
  }
}
