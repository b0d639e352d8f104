/// A request, as clients send it and servers receive it.
public struct HTTPRequest: Sendable {
  /// What is to be done.
  public var method: HTTPMethod

  /// Scheme and authority, such as `https://api.example.com`; nil on the side of a server.
  public var origin: String?

  /// The path, percent-encoded, beginning with `/`.
  public var path: String

  /// What follows the `?`, percent-encoded; nil when there is no `?`.
  public var query: String?

  /// The header fields, in order.
  public var headers: HTTPHeaders
  /// The body; empty where there is none.
  public var body: HTTPBody

  public init(
    _ method: HTTPMethod,
    origin: String? = nil,
    path: String,
    query: String? = nil,
    headers: HTTPHeaders = [:],
    body: HTTPBody = HTTPBody()
  ) {
    self.method = method
    self.origin = origin
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }

  /// A request as servers find it on the wire: `target` is a path and maybe a query.
  public init(_ method: HTTPMethod, target: String, headers: HTTPHeaders = [:], body: HTTPBody = HTTPBody()) {
    let mark = target.utf8.firstIndex(of: UInt8(ascii: "?"))
    self.init(
      method,
      path: mark.map { String(target[..<$0]) } ?? target,
      query: mark.map { String(target[target.utf8.index(after: $0)...]) },
      headers: headers,
      body: body
    )
  }

  /// The path and the query.
  public var target: String {
    guard let query else { return path }
    return "\(path)?\(query)"
  }

  /// The whole address. It may hold a credential when the API wants one in the query.
  public var url: String {
    (origin ?? "") + target
  }
}

extension HTTPRequest: CustomStringConvertible, CustomDebugStringConvertible {
  /// The method and the path; not the query, which may hold a credential.
  public var description: String {
    "\(method) \(path)"
  }

  public var debugDescription: String {
    description
  }
}
