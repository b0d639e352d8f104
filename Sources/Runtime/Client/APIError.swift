#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A response other than the documented success.
public struct APIError: Error, Sendable, CustomStringConvertible {
  /// Which operation was called, as the document names it.
  public let operationID: String

  /// The response's status, which the document has as a failure or not at all.
  public let status: Int
  /// The response's header fields.
  public let headers: HTTPHeaders

  /// The first bytes of the body.
  public let body: [UInt8]

  /// Whether the body was longer than what is kept of it.
  public let isTruncated: Bool

  /// The documented body of this error, of the type that the operation's `Output` has for it; nil when the status is not
  /// documented.
  public let documented: (any Sendable)?

  /// An error as clients throw it, for transports and tests that stand in for a server.
  public init(
    operationID: String,
    status: Int,
    headers: HTTPHeaders = [:],
    body: [UInt8] = [],
    isTruncated: Bool = false,
    documented: (any Sendable)? = nil
  ) {
    self.operationID = operationID
    self.status = status
    self.headers = headers
    self.body = body
    self.isTruncated = isTruncated
    self.documented = documented
  }

  /// By what the server knows this exchange, if it says so.
  public var requestID: String? {
    headers.requestID
  }

  /// How long the server asks to wait before the next attempt, if it does.
  public var retryAfter: Duration? {
    headers["Retry-After"].flatMap { RetryAfter.duration($0, now: Date()) }
  }

  /// The body as RFC 9457 problem details, where it is a JSON object.
  public var problem: ProblemDetails? {
    guard headers["Content-Type"].flatMap(MediaType.init)?.isJSON ?? true else { return nil }
    return try? ProblemDetails(jsonData: body, options: .response)
  }

  /// What the server says is wrong, where its body is one of the usual forms: problem details, or an `error` or
  /// `message` member.
  public var message: String? {
    if let problem, let text = problem.detail ?? problem.title { return text }
    guard let json = try? JSONValue(jsonData: body) else { return nil }
    return (json["error"]?["message"] ?? json["message"] ?? json["error"] ?? json["detail"])?.stringValue
  }

  /// Such as `getModel: 404 Not Found: no such model (request 7f3a)`.
  public var description: String {
    var text = "\(operationID): \(status) \(HTTPStatus.phrase(status))"
    if (200..<300).contains(status) { text += ", which is not the documented success" }
    if let message { text += ": \(message)" }
    if let requestID { text += " (request \(requestID))" }
    return text
  }
}
