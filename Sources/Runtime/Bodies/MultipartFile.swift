/// A file in a form of `multipart/form-data`, or any part of another multipart body.
public struct MultipartFile: Sendable {
  /// The field's name, for parts of a form that is a list of parts; properties of files have it already.
  public var name: String?

  /// What the file is called, without a folder.
  public var filename: String?

  /// What the file is, such as `image/png`.
  public var contentType: String?

  /// The other headers of the part.
  public var headers: HTTPHeaders

  /// What is in it; it may be a stream.
  public var body: HTTPBody

  /// A part of a body; what is nil is not sent.
  public init(
    name: String? = nil,
    filename: String? = nil,
    contentType: String? = nil,
    headers: HTTPHeaders = [:],
    body: HTTPBody
  ) {
    self.name = name
    self.filename = filename
    self.contentType = contentType
    self.headers = headers
    self.body = body
  }
}
