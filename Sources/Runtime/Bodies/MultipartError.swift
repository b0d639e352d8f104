/// What is wrong with a multipart body.
public struct MultipartError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong with the body, for people.
  public let message: String

  init(_ message: String) {
    self.message = message
  }

  public var description: String {
    message
  }
}
