/// A response that the document does not speak of. Its body has not been read.
///
/// A server may return one too, to say what the document does not foresee.
public struct UndocumentedResponse: Sendable {
  public var status: Int
  public var headers: HTTPHeaders
  public var body: HTTPBody

  public init(status: Int, headers: HTTPHeaders = [:], body: HTTPBody = HTTPBody()) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
