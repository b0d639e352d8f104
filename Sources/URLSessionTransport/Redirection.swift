internal import Foundation
internal import SwiftwrightRuntime

/// Where a response sends a request: RFC 9110 §15.4.
enum Redirection {
  /// The request to make next; nil when the response is none of the redirects that are followed.
  static func request(after response: HTTPResponse, to request: HTTPRequest) -> HTTPRequest? {
    guard [301, 302, 303, 307, 308].contains(response.status), let location = response.headers["Location"],
      let base = URL(string: request.url), let target = URL(string: location, relativeTo: base)?.absoluteURL,
      let origin = origin(target), let baseOrigin = Self.origin(base),
      // What went out encrypted is not repeated for all to read.
      target.scheme?.lowercased() == "https" || base.scheme?.lowercased() == "http"
    else { return nil }
    var next = request
    if changesMethod(response.status, request.method) {
      next.method = .get
      next.body = HTTPBody()
      for field in request.headers.fields where field.name.lowercased().hasPrefix("content-") {
        next.headers.remove(field.name)
      }
    }
    if origin != baseOrigin {
      guard next.method == .get || next.method == .head else { return nil }
      next.headers = HTTPHeaders(next.headers.fields.filter { harmlessFields.contains($0.name.lowercased()) })
    }
    let parts = URLComponents(url: target, resolvingAgainstBaseURL: true)
    let path = parts?.percentEncodedPath ?? ""
    next.origin = origin
    next.path = path.isEmpty ? "/" : path
    next.query = parts?.percentEncodedQuery
    return next
  }

  /// `303` asks for another resource; after `301` and `302` a `POST` becomes a `GET`, as it always did.
  private static func changesMethod(_ status: Int, _ method: HTTPMethod) -> Bool {
    switch status {
    case 303: method != .head
    case 301, 302: method == .post
    default: false
    }
  }

  /// Scheme, host and port in one spelling; nil when the address is none of HTTP.
  private static func origin(_ url: URL) -> String? {
    guard let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https",
      let host = url.host(percentEncoded: true)?.lowercased(), !host.isEmpty
    else { return nil }
    let port = url.port.flatMap { $0 == (scheme == "https" ? 443 : 80) ? nil : ":\($0)" } ?? ""
    return "\(scheme)://\(host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host)\(port)"
  }

  /// What another host may see, being no credential whatever the API is.
  private static let harmlessFields: Set<String> = [
    "accept", "accept-encoding", "accept-language", "if-match", "if-modified-since", "if-none-match", "if-range",
    "if-unmodified-since", "range", "user-agent",
  ]
}
