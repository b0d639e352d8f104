#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// What a caller wants of one call beyond its input. What is nil is as the client has it.
public struct CallOptions: Sendable {
  private struct Wishes: Sendable {
    var timeout: Duration?
    var deadline: Duration?
    var retry: RetryPolicy?
    var idempotencyKey: String?
    var headers: HTTPHeaders
    var query: [(name: String, value: String)]
    var server: APIServer?
    var responseLimit: Int?
  }

  // Kept apart: each call hands them on, and most do not say anything.
  @Indirect private var wishes: Wishes

  /// For how long nothing may come before an attempt is given up.
  public var timeout: Duration? {
    get { wishes.timeout }
    set { wishes.timeout = newValue }
  }

  /// For how long the whole call may last, with its repetitions and the reading of the response. None by default.
  public var deadline: Duration? {
    get { wishes.deadline }
    set { wishes.deadline = newValue }
  }

  /// When the request is repeated; ``RetryPolicy/standard`` by default.
  public var retry: RetryPolicy? {
    get { wishes.retry }
    set { wishes.retry = newValue }
  }

  /// What the server knows the request by if it comes twice; with one, any request may be repeated.
  public var idempotencyKey: String? {
    get { wishes.idempotencyKey }
    set { wishes.idempotencyKey = newValue }
  }

  /// Further header fields, which replace those of the same name.
  public var headers: HTTPHeaders {
    get { wishes.headers }
    set { wishes.headers = newValue }
  }

  /// Further query parameters, not yet encoded.
  public var query: [(name: String, value: String)] {
    get { wishes.query }
    set { wishes.query = newValue }
  }

  /// Where the request goes.
  public var server: APIServer? {
    get { wishes.server }
    set { wishes.server = newValue }
  }

  /// How long a response may be that is read as a whole.
  public var responseLimit: Int? {
    get { wishes.responseLimit }
    set { wishes.responseLimit = newValue }
  }

  /// Options; what is left out is as the client has it.
  public init(
    timeout: Duration? = nil,
    deadline: Duration? = nil,
    retry: RetryPolicy? = nil,
    idempotencyKey: String? = nil,
    headers: HTTPHeaders = [:],
    query: [(name: String, value: String)] = [],
    server: APIServer? = nil,
    responseLimit: Int? = nil
  ) {
    wishes = Wishes(
      timeout: timeout,
      deadline: deadline,
      retry: retry,
      idempotencyKey: idempotencyKey,
      headers: headers,
      query: query,
      server: server,
      responseLimit: responseLimit
    )
  }

  /// Everything as the client has it.
  public static let `default` = CallOptions()

  /// How long a response may be that is read as a whole, unless somebody says otherwise: 64 MiB.
  public static let defaultResponseLimit = 64 << 20

  /// These options for a webhook or callback, which goes to exactly this address, whatever the client's server is.
  ///
  /// ```swift
  /// let response = try await webhooks.send(NewPetWebhook(body: pet), options: .default.sent(to: subscription.url))
  /// ```
  public func sent(to url: URL) -> CallOptions {
    var options = self
    options.server = .url(url.absoluteString)
    return options
  }

  /// These options over `base`.
  func over(_ base: CallOptions) -> CallOptions {
    var headers = base.headers
    headers.merge(self.headers)
    return CallOptions(
      timeout: timeout ?? base.timeout,
      deadline: deadline ?? base.deadline,
      retry: retry ?? base.retry,
      idempotencyKey: idempotencyKey ?? base.idempotencyKey,
      headers: headers,
      query: base.query + query,
      server: server ?? base.server,
      responseLimit: responseLimit ?? base.responseLimit
    )
  }
}
