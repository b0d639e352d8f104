public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// One method on one path, or what the API's provider calls: OpenAPI 3.1 §4.8.10.
public struct Operation: Sendable {
  /// Who calls, and where.
  public enum Kind: Sendable, Hashable {
    /// A client, at the operation's path.
    case request
    /// The API's provider, at an address agreed upon elsewhere: a name of `webhooks`, OpenAPI 3.1 §4.8.1.
    case webhook(String)
    /// The API's provider, at an address that a call of another operation tells it: OpenAPI 3.1 §4.8.18.
    case callback(String, expression: String, operation: String)
  }

  public var kind = Kind.request
  public var index: Int
  /// `operationId`, or a name made from the method and the path.
  public var id: String
  /// Whether the document gives it the ID.
  public var isNamed: Bool
  public var location: SourceLocation
  /// The method's name in capitals, such as `GET`.
  public var method: String
  /// Empty for what has no path of the document's.
  public var path: String
  public var tags: [String]
  public var summary: String?
  public var description: String?
  public var isDeprecated: Bool
  public var parameters: [Parameter]
  public var body: RequestBody?
  public var responses: [Response]
  public var security: [SecurityRequirement]
  public var servers: [Server]
  /// The callbacks it brings about, by name, each with the expression of its address.
  public var callbacks: [(name: String, expression: String)] = []
}

extension Operation {
  /// The schemas that the operation uses directly.
  public var schemas: [Schema.ID] {
    var result = parameters.map(\.use.id)
    for content in (body?.contents ?? []) + responses.flatMap(\.contents) {
      if let use = content.use { result.append(use.id) }
      result += content.encodings.flatMap(\.headers).map(\.use.id)
    }
    return result + responses.flatMap(\.headers).map(\.use.id)
  }
}

/// A parameter of an operation: OpenAPI 3.1 §4.8.12.
public struct Parameter: Sendable {
  public enum Format: Sendable {
    /// The value is written by a style of OpenAPI 3.1 §4.8.12.2.
    case style(ParameterStyle, explode: Bool)
    /// The value is written as this media type.
    case content(String)
  }

  public var name: String
  public var location: SourceLocation
  public var place: ParameterLocation
  public var description: String?
  public var isRequired: Bool
  public var isDeprecated: Bool
  public var format: Format
  public var allowReserved: Bool
  public var use: SchemaUse
}

/// A request's body: OpenAPI 3.1 §4.8.13.
public struct RequestBody: Sendable {
  public var location: SourceLocation
  public var description: String?
  public var isRequired: Bool
  public var contents: [Content]
}

/// One media type of a body: OpenAPI 3.1 §4.8.14.
public struct Content: Sendable {
  public enum Kind: Sendable {
    case json
    case events
    case multipart
    case form
    case text
    case bytes
  }

  public var mediaType: String
  public var location: SourceLocation
  public var kind: Kind
  /// nil where the document gives no schema.
  public var use: SchemaUse?
  /// What `x-event-stream` says of the events, for those that are some.
  public var events = EventStreamRule()
  /// How properties of a form are written, where the document says so.
  public var encodings: [Encoding] = []
  /// What the parts of a multipart body are that go by their positions; nil where the document does not say so.
  public var partTypes: PartTypes?

  /// The content types of parts by position: OpenAPI 3.2 §4.14, `prefixEncoding` and `itemEncoding`.
  public struct PartTypes: Sendable {
    /// Of the first parts.
    public var first: [String?]
    /// Of the further ones.
    public var others: String?
    public var location: SourceLocation
  }

  /// How one property of a form is written: OpenAPI 3.1 §4.8.15.
  public struct Encoding: Sendable {
    public var property: String
    public var location: SourceLocation
    public var contentType: String?
    /// nil where none of `style`, `explode` and `allowReserved` is written, so that the content type counts.
    public var format: Parameter.Format?
    public var allowReserved: Bool
    public var headers: [Response.Header]
  }
}

/// What the extension `x-event-stream` of a media type says.
public struct EventStreamRule: Sendable {
  /// The member of an event that names it: `name`.
  public var nameMember: String?
  /// The names of the events that end a stream: `end`.
  public var ends: [String] = []

  /// Whether the schema describes all fields of a server-sent event, and not only what its data hold.
  public var holdsFields = false

  /// Events without names, which end with the body.
  public init() {}
}

/// A documented response: OpenAPI 3.1 §4.8.17.
public struct Response: Sendable {
  public enum Status: Hashable, Sendable {
    case code(Int)
    /// `1XX` to `5XX`, by its first digit.
    case range(Int)
    case `default`
  }

  public struct Header: Sendable {
    public var name: String
    public var location: SourceLocation
    public var description: String?
    public var isRequired: Bool
    public var isDeprecated: Bool
    public var format: Parameter.Format
    public var use: SchemaUse
  }

  public var status: Status
  public var location: SourceLocation
  public var description: String?
  public var contents: [Content]
  public var headers: [Header]
  /// What can be called next.
  public var links: [Link] = []

  /// A call that a response leads to: OpenAPI 3.1 §4.8.20.
  public struct Link: Sendable {
    public var name: String
    public var description: String?
    /// The operation, by its ID or by a reference.
    public var target: String
    /// What its parameters are given, by name: runtime expressions, or values.
    public var parameters: [(name: String, value: YAMLNode)]
    /// What its body is given.
    public var body: YAMLNode?
  }
}
