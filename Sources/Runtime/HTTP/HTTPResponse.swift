/// A response, as servers send it and clients receive it.
public struct HTTPResponse: Sendable {
  /// The status code.
  public var status: Int
  /// The header fields, in order.
  public var headers: HTTPHeaders
  /// The body; empty where there is none.
  public var body: HTTPBody

  /// A response; without a body, an empty one.
  public init(status: Int, headers: HTTPHeaders = [:], body: HTTPBody = HTTPBody()) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A response of JSON.
  ///
  /// - Throws: `JSONError` when the value cannot be written, such as a number that is not finite.
  public static func json(
    _ status: Int,
    _ value: some JSONCodable,
    as mediaType: String = "application/json"
  ) throws -> HTTPResponse {
    let body = HTTPBody(try value.jsonBytes(.response))
    return HTTPResponse(status: status, headers: ["Content-Type": mediaType], body: body)
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
