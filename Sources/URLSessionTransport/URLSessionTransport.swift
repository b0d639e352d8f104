public import SwiftwrightRuntime

#if canImport(FoundationNetworking)
  internal import Foundation
  public import FoundationNetworking
#else
  public import Foundation
#endif

/// Carries requests by `URLSession`, through the proxies that it knows of.
///
/// Bodies are streamed both ways in bounded memory. On Apple's systems whoever is faster waits: the task is suspended
/// while the reader of a response is behind, and a request's body is asked for its next chunk when the last one has gone.
/// `FoundationNetworking` can do neither; there the body of a request that is a stream is read to its end first, and it
/// and what comes of a response before it is read go into temporary files when they are long.
///
/// Redirects are followed as RFC 9110 §15.4 says. To another origin go only `GET` and `HEAD`, with none of the header
/// fields that could be a credential, and nothing goes from `https` to `http`; other redirects are returned as they are.
public struct URLSessionTransport: ClientTransport {
  private let session: OwnedSession
  private let timeout: Double
  private let maximumRedirects: Int

  /// - Parameters:
  ///   - configuration: How the session works. By default it keeps neither cookies nor a cache.
  ///   - maximumRedirects: How many redirects one request may meet; with 0, all are returned as they are.
  public init(configuration: URLSessionConfiguration = Self.plain, maximumRedirects: Int = 10) {
    session = OwnedSession(configuration)
    timeout = configuration.timeoutIntervalForRequest
    self.maximumRedirects = maximumRedirects
  }

  /// A configuration without cookies and cache, with up to 256 connections to a host, since each stream takes one, in
  /// which nothing may come for five minutes before an exchange is given up: models that think, and do not stream, take
  /// that long.
  public static var plain: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.httpMaximumConnectionsPerHost = 256
    configuration.timeoutIntervalForRequest = 300
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    return configuration
  }

  /// Sends a request. The timeout is counted in whole seconds.
  public func send(_ request: HTTPRequest, timeout: Duration?) async throws -> HTTPResponse {
    try Task.checkCancellation()
    var request = request
    var body = try await RequestBody(request.body)
    var redirects = 0
    while true {
      let response = try await session.send(try urlRequest(request, timeout), body)
      guard maximumRedirects > 0, let next = Redirection.request(after: response, to: request),
        next.body.isEmpty || body.isRepeatable
      else { return response }
      guard redirects < maximumRedirects else {
        throw TransportError(.tooManyRedirects, "\(request) was redirected more than \(maximumRedirects) times")
      }
      redirects += 1
      request = next
      if next.body.isEmpty { body = .none }
    }
  }

  private func urlRequest(_ request: HTTPRequest, _ timeout: Duration?) throws -> URLRequest {
    guard let url = URL(string: request.url), url.host != nil, ["http", "https"].contains(url.scheme?.lowercased())
    else { throw TransportError(.badURL, "the address of \(request) is not one of HTTP with a host") }
    var result = URLRequest(url: url)
    result.httpMethod = request.method.rawValue
    for field in request.headers.fields { result.addValue(field.value, forHTTPHeaderField: field.name) }
    // Fractions of a second would be cut off, and none means at once.
    result.timeoutInterval = max(1, (timeout.map { $0 / .seconds(1) } ?? self.timeout).rounded(.up))
    return result
  }
}
