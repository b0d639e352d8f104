/// Thrown by handlers of operations that a server does not offer; the response is 501.
public struct NotImplemented: Error, Sendable, Hashable {
  /// Says that the operation is not offered.
  public init() {}
}
