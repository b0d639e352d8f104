package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// One method on one path, or what the API's provider calls: OpenAPI 3.1 §4.8.10.
package struct Operation: Sendable {
  /// Who calls, and where.
  package enum Kind: Sendable, Hashable {
    /// A client, at the operation's path.
    case request
    /// The API's provider, at an address agreed upon elsewhere: a name of `webhooks`, OpenAPI 3.1 §4.8.1.
    case webhook(String)
    /// The API's provider, at an address that a call of another operation tells it: OpenAPI 3.1 §4.8.18.
    case callback(String, expression: String, operation: String)
  }

  package var kind = Kind.request
  package var index: Int
  /// `operationId`, or a name made from the method and the path.
  package var id: String
  /// Whether the document gives it the ID.
  package var isNamed: Bool
  package var location: SourceLocation
  /// The method's name in capitals, such as `GET`.
  package var method: String
  /// Empty for what has no path of the document's.
  package var path: String
  package var tags: [String]
  package var summary: String?
  package var description: String?
  package var isDeprecated: Bool
  package var parameters: [Parameter]
  package var body: RequestBody?
  package var responses: [Response]
  package var security: [SecurityRequirement]
  package var servers: [Server]
  /// The callbacks it brings about, by name, each with the expression of its address.
  package var callbacks: [(name: String, expression: String)] = []
}

extension Operation {
  /// The schemas that the operation uses directly.
  package var schemas: [Schema.ID] {
    var result = parameters.map(\.use.id)
    for content in (body?.contents ?? []) + responses.flatMap(\.contents) {
      if let use = content.use { result.append(use.id) }
      result += content.encodings.flatMap(\.headers).map(\.use.id)
    }
    return result + responses.flatMap(\.headers).map(\.use.id)
  }
}

/// A parameter of an operation: OpenAPI 3.1 §4.8.12.
package struct Parameter: Sendable {
  package enum Format: Sendable {
    /// The value is written by a style of OpenAPI 3.1 §4.8.12.2.
    case style(ParameterStyle, explode: Bool)
    /// The value is written as this media type.
    case content(String)
  }

  package var name: String
  package var location: SourceLocation
  package var place: ParameterLocation
  package var description: String?
  package var isRequired: Bool
  package var isDeprecated: Bool
  package var format: Format
  package var allowReserved: Bool
  /// Whether `x=` of a query is as good as no parameter, whatever its schema says.
  package var allowsEmptyValue = false
  package var use: SchemaUse
}

/// A request's body: OpenAPI 3.1 §4.8.13.
package struct RequestBody: Sendable {
  package var location: SourceLocation
  package var description: String?
  package var isRequired: Bool
  package var contents: [Content]
}

/// One media type of a body: OpenAPI 3.1 §4.8.14.
package struct Content: Sendable {
  package enum Kind: Sendable {
    case json
    case events
    case multipart
    case form
    case text
    case bytes
  }

  package var mediaType: String
  package var location: SourceLocation
  package var kind: Kind
  /// nil where the document gives no schema.
  package var use: SchemaUse?
  /// What `x-event-stream` says of the events, for those that are some.
  package var events = EventStreamRule()
  /// How properties of a form are written, where the document says so.
  package var encodings: [Encoding] = []
  /// What the parts of a multipart body are that go by their positions; nil where the document does not say so.
  package var partTypes: PartTypes?

  /// The content types of parts by position: OpenAPI 3.2 §4.14, `prefixEncoding` and `itemEncoding`.
  package struct PartTypes: Sendable {
    /// Of the first parts.
    package var first: [String?]
    /// Of the further ones.
    package var others: String?
    package var location: SourceLocation
  }

  /// How one property of a form is written: OpenAPI 3.1 §4.8.15.
  package struct Encoding: Sendable {
    package var property: String
    package var location: SourceLocation
    package var contentType: String?
    /// nil where none of `style`, `explode` and `allowReserved` is written, so that the content type counts.
    package var format: Parameter.Format?
    package var allowReserved: Bool
    package var headers: [Response.Header]
  }
}

/// What the extension `x-event-stream` of a media type says.
package struct EventStreamRule: Sendable {
  /// The member of an event that names it: `name`.
  package var nameMember: String?
  /// The names of the events that end a stream: `end`.
  package var ends: [String] = []

  /// Whether the schema describes all fields of a server-sent event, and not only what its data hold.
  package var holdsFields = false

  /// Events without names, which end with the body.
  package init() {}
}

/// A documented response: OpenAPI 3.1 §4.8.17.
package struct Response: Sendable {
  package enum Status: Hashable, Sendable {
    case code(Int)
    /// `1XX` to `5XX`, by its first digit.
    case range(Int)
    case `default`
  }

  package struct Header: Sendable {
    package var name: String
    package var location: SourceLocation
    package var description: String?
    package var isRequired: Bool
    package var isDeprecated: Bool
    package var format: Parameter.Format
    package var use: SchemaUse
  }

  package var status: Status
  package var location: SourceLocation
  package var description: String?
  package var contents: [Content]
  package var headers: [Header]
  /// What can be called next.
  package var links: [Link] = []

  /// A call that a response leads to: OpenAPI 3.1 §4.8.20.
  package struct Link: Sendable {
    package var name: String
    package var description: String?
    /// The operation, by its ID or by a reference.
    package var target: String
    /// What its parameters are given, by name: runtime expressions, or values.
    package var parameters: [(name: String, value: YAMLNode)]
    /// What its body is given.
    package var body: YAMLNode?
  }
}
