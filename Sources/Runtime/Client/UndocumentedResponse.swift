/// A response that the document does not speak of. Its body has not been read.
///
/// A server may return one too, to say what the document does not foresee.
public struct UndocumentedResponse: Sendable {
  /// The status code.
  public var status: Int
  /// All header fields.
  public var headers: HTTPHeaders
  /// The body, not yet read.
  public var body: HTTPBody

  /// A response with a status that the document does not have.
  public init(status: Int, headers: HTTPHeaders = [:], body: HTTPBody = HTTPBody()) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
