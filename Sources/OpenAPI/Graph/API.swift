package import SwiftwrightDiagnostics

/// A document with every reference followed: what emitters see.
package struct API: Sendable {
  package var title: String
  package var version: String
  package var description: String?
  package var servers: [Server]
  package var securitySchemes: [SecurityScheme]
  /// The requirement of operations that state none of their own.
  package var security: [SecurityRequirement]
  package var operations: [Operation]
  /// What the API's provider calls: webhooks, then callbacks.
  package var webhooks: [Operation]
  package var graph: SchemaGraph
  /// The documents as written, whose schemas are what values are checked against.
  package var documents: DocumentSet
  /// The places of the operations and schemas that a ``Selection`` has left out.
  package internal(set) var dropped: Set<SourceLocation> = []
}

/// A base URL and its variables: OpenAPI 3.1 §4.8.5.
package struct Server: Hashable, Sendable {
  package struct Variable: Hashable, Sendable {
    package var name: String
    package var defaultValue: String
    package var allowed: [String]
    package var description: String?
  }

  package var url: String
  /// What the server is called: OpenAPI 3.2 §4.6.
  package var name: String?
  package var description: String?
  package var variables: [Variable]
}

/// A way to authenticate: OpenAPI 3.1 §4.8.27.
package struct SecurityScheme: Sendable {
  package enum Kind: Sendable {
    case bearer
    case basic
    /// Another scheme of the HTTP authentication registry.
    case http(String)
    case apiKey(name: String, location: ParameterLocation)
    case oauth2(OAuthFlows)
    case openIDConnect(url: String)
    case mutualTLS
  }

  package var name: String
  package var location: SourceLocation
  package var kind: Kind
  package var description: String?
  package var isDeprecated = false
  /// Where an OAuth 2 server describes itself: RFC 8414.
  package var metadataURL: String?
}

/// How tokens are had from an OAuth 2 server without a user who logs in: OpenAPI 3.1 §4.8.28.
package struct OAuthFlows: Sendable {
  package struct Flow: Sendable {
    package var tokenURL: String
    package var scopes: [String]
  }

  package var clientCredentials: Flow?

  /// Where a refresh token, from whatever flow a user went through, gives an access token.
  package var refresh: Flow?
}

/// Schemes that must all be satisfied, with the scopes asked of each; the alternatives stand in a list.
package struct SecurityRequirement: Hashable, Sendable {
  package struct Scheme: Hashable, Sendable {
    package var name: String
    package var scopes: [String]
  }

  package var schemes: [Scheme]
}
