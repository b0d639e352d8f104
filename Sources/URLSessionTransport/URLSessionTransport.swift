public import SwiftwrightRuntime

#if canImport(FoundationNetworking)
  internal import Foundation
  public import FoundationNetworking
#else
  public import Foundation
#endif

/// Carries requests by `URLSession`. Responses are streamed; the body of a request that is a stream is read to its end
/// first, into memory or, when it is long, into a temporary file.
///
/// Redirects are followed within one origin only, so that credentials go nowhere else; others are returned as they are.
/// What arrives faster than it is read waits in memory.
public struct URLSessionTransport: ClientTransport {
  private let session: OwnedSession
  private let timeout: Double

  /// - Parameter configuration: How the session works. By default it keeps neither cookies nor a cache.
  public init(configuration: URLSessionConfiguration = Self.plain) {
    session = OwnedSession(configuration)
    timeout = configuration.timeoutIntervalForRequest
  }

  /// A configuration without cookies and cache, in which nothing may come for five minutes before an exchange is given
  /// up: models that think, and do not stream, take that long.
  public static var plain: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.timeoutIntervalForRequest = 300
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    return configuration
  }

  public func send(_ request: HTTPRequest, timeout: Duration?) async throws -> HTTPResponse {
    try Task.checkCancellation()
    guard let url = URL(string: request.url), url.host != nil else {
      throw TransportError(.badURL, "the address of \(request) is not a URL with a host")
    }
    var urlRequest = URLRequest(url: url)
    urlRequest.httpMethod = request.method.rawValue
    for field in request.headers.fields { urlRequest.addValue(field.value, forHTTPHeaderField: field.name) }
    urlRequest.timeoutInterval = timeout.map { $0 / .seconds(1) } ?? self.timeout
    let body = request.body.bytes == nil ? try await SpooledBody(request.body) : nil
    if let bytes = request.body.bytes ?? body?.bytes, !bytes.isEmpty { urlRequest.httpBody = Data(bytes) }
    return try await session.send(urlRequest, body)
  }
}
