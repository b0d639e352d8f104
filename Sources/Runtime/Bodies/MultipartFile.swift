/// A file in a form of `multipart/form-data`.
public struct MultipartFile: Sendable {
  /// What the file is called, without a folder.
  public var filename: String?

  /// What the file is, such as `image/png`.
  public var contentType: String?

  /// What is in it; it may be a stream.
  public var body: HTTPBody

  public init(filename: String? = nil, contentType: String? = nil, body: HTTPBody) {
    self.filename = filename
    self.contentType = contentType
    self.body = body
  }
}
