#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// When and after how long a request is repeated.
///
/// Only requests that may arrive twice are: those whose method is idempotent (RFC 9110 §9.2.2) and those with an
/// idempotency key; and never one whose body is a stream that can be read only once. They are repeated when no
/// connection was made, when it broke before a response began, when no response began in time, and after the responses
/// 408, 409, 425, 429 and 5xx, except 501 and 505, which would not change.
public struct RetryPolicy: Sendable, Hashable {
  /// How often a request is sent at most, the first time included.
  public var maximumAttempts: Int

  /// Up to how long the first wait lasts; each further one lasts up to twice as long.
  ///
  /// How long exactly is left to chance ("full jitter"), so that many clients do not come back all at once.
  public var baseDelay: Duration

  /// Up to how long any wait lasts.
  public var maximumDelay: Duration

  /// The longest `Retry-After` that is waited for; a server that asks for more gets no repetition.
  public var maximumRetryAfter: Duration

  /// The header field that holds the key by which servers recognise a request that they have seen.
  public var idempotencyKeyField: String

  /// Whether a request whose method is not idempotent gets a random key, so that it may be repeated. For servers that
  /// honour it only.
  public var addsIdempotencyKey: Bool

  /// A policy; unless told otherwise, three attempts, with waits of up to half a second and one second.
  public init(
    maximumAttempts: Int = 3,
    baseDelay: Duration = .milliseconds(500),
    maximumDelay: Duration = .seconds(8),
    maximumRetryAfter: Duration = .seconds(60),
    idempotencyKeyField: String = "Idempotency-Key",
    addsIdempotencyKey: Bool = false
  ) {
    self.maximumAttempts = maximumAttempts
    self.baseDelay = baseDelay
    self.maximumDelay = maximumDelay
    self.maximumRetryAfter = maximumRetryAfter
    self.idempotencyKeyField = idempotencyKeyField
    self.addsIdempotencyKey = addsIdempotencyKey
  }

  /// Three attempts, half a second to eight seconds apart.
  public static let standard = RetryPolicy()

  /// No repetition.
  public static let none = RetryPolicy(maximumAttempts: 1)

  static func isIdempotent(_ method: HTTPMethod) -> Bool {
    [.get, .head, .options, .trace, .put, .delete, .query].contains(method)
  }

  /// A key for a request that may be repeated only with one.
  func newKey(for request: HTTPRequest) -> String? {
    guard addsIdempotencyKey, !Self.isIdempotent(request.method), request.headers[idempotencyKeyField] == nil else {
      return nil
    }
    return UUID().uuidString
  }

  func mayRepeat(_ request: HTTPRequest) -> Bool {
    !request.body.isOneShot && (Self.isIdempotent(request.method) || request.headers[idempotencyKeyField] != nil)
  }

  static func mayPass(_ status: Int) -> Bool {
    switch status {
    case 408, 409, 425, 429: true
    case 501, 505: false
    default: (500..<600).contains(status)
    }
  }

  static func mayPass(_ error: TransportError) -> Bool {
    switch error.kind {
    case .cannotConnect, .connectionLost, .timedOut(.response), .timedOut(.idle): true
    case .badURL, .timedOut(.total), .tls, .tooManyRedirects, .other: false
    }
  }

  /// How long to wait after an attempt, counted from 1.
  func delay(after attempt: Int, random: Double) -> Duration {
    var ceiling = baseDelay
    for _ in 1..<max(attempt, 1) where ceiling < maximumDelay { ceiling *= 2 }
    return min(ceiling, maximumDelay) * random
  }
}
