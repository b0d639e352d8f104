/// A response, as servers send it and clients receive it.
public struct HTTPResponse: Sendable {
  public var status: Int
  public var headers: HTTPHeaders
  public var body: HTTPBody

  public init(status: Int, headers: HTTPHeaders = [:], body: HTTPBody = HTTPBody()) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

extension HTTPResponse: CustomStringConvertible, CustomDebugStringConvertible {
  /// The status and its phrase.
  public var description: String {
    "\(status) \(HTTPStatus.phrase(status))"
  }

  public var debugDescription: String {
    description
  }
}
