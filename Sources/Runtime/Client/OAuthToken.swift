/// What an OAuth 2 server grants: RFC 6749 §5.1. It never shows in descriptions.
public struct OAuthToken: Sendable, Hashable {
  /// What requests carry as a bearer token.
  public var accessToken: String

  /// For how long the access token is good from the moment it was granted; nil when the server does not say.
  public var lifetime: Duration?

  /// What the next access token can be had for; nil when the server gives none.
  public var refreshToken: String?

  /// A token as an authorization server gave it; without a lifetime, it is used until it is refused.
  public init(accessToken: String, lifetime: Duration? = nil, refreshToken: String? = nil) {
    self.accessToken = accessToken
    self.lifetime = lifetime
    self.refreshToken = refreshToken
  }

  /// Reads a server's answer.
  init(response: JSONValue) throws {
    guard let token = response["access_token"]?.stringValue else {
      throw OAuthError(status: 200, code: nil, detail: "the answer has no access token")
    }
    if let type = response["token_type"]?.stringValue, type.lowercased() != "bearer" {
      throw OAuthError(status: 200, code: nil, detail: "the access token is not a bearer token")
    }
    // Some servers write the number as a string.
    let seconds = response["expires_in"]?.doubleValue ?? response["expires_in"]?.stringValue.flatMap(Double.init)
    self.init(
      accessToken: token,
      lifetime: seconds.flatMap { $0.isFinite ? .seconds(min(max($0, 0), 1e9)) : nil },
      refreshToken: response["refresh_token"]?.stringValue
    )
  }
}

extension OAuthToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    "<redacted>"
  }

  public var debugDescription: String {
    description
  }

  public var customMirror: Mirror {
    Mirror(self, children: [])
  }
}
