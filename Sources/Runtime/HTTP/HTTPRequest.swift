/// A request, as clients send it and servers receive it.
public struct HTTPRequest: Sendable {
  /// What is to be done.
  public var method: HTTPMethod {
    get { head.method }
    set { head.method = newValue }
  }

  /// Scheme and authority, such as `https://api.example.com`; nil on the side of a server.
  public var origin: String? {
    get { head.origin }
    set { head.origin = newValue }
  }

  /// The path, percent-encoded, beginning with `/`.
  public var path: String {
    get { head.path }
    set { head.path = newValue }
  }

  /// What follows the `?`, percent-encoded; nil when there is no `?`.
  public var query: String? {
    get { head.query }
    set { head.query = newValue }
  }

  /// The header fields, in order.
  public var headers: HTTPHeaders {
    get { head.headers }
    _modify { yield &head.headers }
  }

  /// The body; empty where there is none.
  public var body: HTTPBody

  /// A request goes through many hands, so what they seldom change is one reference.
  @Indirect private var head: Head

  private struct Head: Sendable {
    var method: HTTPMethod
    var origin: String?
    var path: String
    var query: String?
    var headers: HTTPHeaders
  }

  /// A request of a path and a query that are percent-encoded already; without an origin, it has none yet.
  public init(
    _ method: HTTPMethod,
    origin: String? = nil,
    path: String,
    query: String? = nil,
    headers: HTTPHeaders = [:],
    body: HTTPBody = HTTPBody()
  ) {
    head = Head(method: method, origin: origin, path: path, query: query, headers: headers)
    self.body = body
  }

  /// A request as servers find it on the wire: `target` is a path and maybe a query.
  public init(_ method: HTTPMethod, target: String, headers: HTTPHeaders = [:], body: HTTPBody = HTTPBody()) {
    let place = target.utf8.firstOffset { $0 == UInt8(ascii: "?") }
    let mark = place.map { target.utf8.index(target.startIndex, offsetBy: $0) }
    self.init(
      method,
      path: mark.map { String(target[..<$0]) } ?? target,
      query: mark.map { String(target[target.utf8.index(after: $0)...]) },
      headers: headers,
      body: body
    )
  }

  /// The same request with nothing in its body.
  var withoutBody: HTTPRequest {
    var request = self
    request.body = HTTPBody()
    return request
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
