/// A body of bytes together with what they are, where a document allows a range of media types such as `image/*`.
public struct MediaBody: Sendable {
  /// What the body is, such as `image/png`.
  public var mediaType: String

  /// What is in it; it may be a stream.
  public var body: HTTPBody

  /// A body and what it is, such as `image/png`.
  public init(_ mediaType: String, _ body: HTTPBody) {
    self.mediaType = mediaType
    self.body = body
  }
}
