/// How much a server takes from its peers before it turns them away.
///
/// These are the limits of the transport; how much of a body an operation reads into memory is the router's
/// `RequestLimits`.
public struct ConnectionLimits: Sendable, Hashable {
  /// Bytes of the request line and all header fields together; more is answered with 431.
  public var head = 16 << 10

  /// Bytes of a request's body; more is answered with 413. Nil: a stream may be as long as its handler reads it.
  public var body: Int?

  /// How many connections are open at once; further ones wait to be accepted, or are closed.
  public var connections = 4096

  /// How long a peer may neither send nor take anything. It does not count while a handler works.
  public var idle = Duration.seconds(60)

  /// How long the head of a request may take to arrive, counted from the opening of the connection or the end of the
  /// exchange before it.
  public var headTime = Duration.seconds(75)

  /// How long an exchange may take from the end of the request's head to the end of the response; then the connection is
  /// closed and the handler cancelled. Nil: as long as both sides want.
  public var exchange: Duration?

  /// How many bytes of a request's body are read past an answer that did not wait for them, so that the peer gets to
  /// see the answer. After that the connection is closed.
  public var unread = 16 << 20

  /// The limits that stand beside each member.
  public init() {}
}
