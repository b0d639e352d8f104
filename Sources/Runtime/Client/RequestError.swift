/// Why a request could not be made, before anything was sent.
public struct RequestError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Why no request can be made, for people.
  public let message: String

  /// Says why no request can be made.
  public init(_ message: String) {
    self.message = message
  }

  public var description: String {
    message
  }
}
