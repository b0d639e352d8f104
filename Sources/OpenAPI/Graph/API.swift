public import SwiftwrightDiagnostics

/// A document with every reference followed: what emitters see.
public struct API: Sendable {
  public var title: String
  public var version: String
  public var description: String?
  public var servers: [Server]
  public var securitySchemes: [SecurityScheme]
  /// The requirement of operations that state none of their own.
  public var security: [SecurityRequirement]
  public var operations: [Operation]
  /// What the API's provider calls: webhooks, then callbacks.
  public var webhooks: [Operation]
  public var graph: SchemaGraph
  /// The documents as written, whose schemas are what values are checked against.
  public var documents: DocumentSet
  /// The places of the operations and schemas that a ``Selection`` has left out.
  public internal(set) var dropped: Set<SourceLocation> = []
}

/// A base URL and its variables: OpenAPI 3.1 §4.8.5.
public struct Server: Hashable, Sendable {
  public struct Variable: Hashable, Sendable {
    public var name: String
    public var defaultValue: String
    public var allowed: [String]
    public var description: String?
  }

  public var url: String
  /// What the server is called: OpenAPI 3.2 §4.6.
  public var name: String?
  public var description: String?
  public var variables: [Variable]
}

/// A way to authenticate: OpenAPI 3.1 §4.8.27.
public struct SecurityScheme: Sendable {
  public enum Kind: Sendable {
    case bearer
    case basic
    /// Another scheme of the HTTP authentication registry.
    case http(String)
    case apiKey(name: String, location: ParameterLocation)
    case oauth2(OAuthFlows)
    case openIDConnect(url: String)
    case mutualTLS
  }

  public var name: String
  public var location: SourceLocation
  public var kind: Kind
  public var description: String?
  public var isDeprecated = false
  /// Where an OAuth 2 server describes itself: RFC 8414.
  public var metadataURL: String?
}

/// How tokens are had from an OAuth 2 server without a user who logs in: OpenAPI 3.1 §4.8.28.
public struct OAuthFlows: Sendable {
  public struct Flow: Sendable {
    public var tokenURL: String
    public var scopes: [String]
  }

  public var clientCredentials: Flow?

  /// Where a refresh token, from whatever flow a user went through, gives an access token.
  public var refresh: Flow?
}

/// Schemes that must all be satisfied, with the scopes asked of each; the alternatives stand in a list.
public struct SecurityRequirement: Hashable, Sendable {
  public struct Scheme: Hashable, Sendable {
    public var name: String
    public var scopes: [String]
  }

  public var schemes: [Scheme]
}
