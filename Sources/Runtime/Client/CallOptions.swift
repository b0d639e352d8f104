#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// What a caller wants of one call beyond its input. What is nil is as the client has it.
public struct CallOptions: Sendable {
  /// For how long nothing may come before an attempt is given up.
  public var timeout: Duration?

  /// For how long the whole call may last, with its repetitions and the reading of the response. None by default.
  public var deadline: Duration?

  /// When the request is repeated; ``RetryPolicy/standard`` by default.
  public var retry: RetryPolicy?

  /// What the server knows the request by if it comes twice; with one, any request may be repeated.
  public var idempotencyKey: String?

  /// Further header fields, which replace those of the same name.
  public var headers: HTTPHeaders

  /// Further query parameters, not yet encoded.
  public var query: [(name: String, value: String)]

  /// Where the request goes.
  public var server: APIServer?

  /// How long a response may be that is read as a whole.
  public var responseLimit: Int?

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
    self.timeout = timeout
    self.deadline = deadline
    self.retry = retry
    self.idempotencyKey = idempotencyKey
    self.headers = headers
    self.query = query
    self.server = server
    self.responseLimit = responseLimit
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
