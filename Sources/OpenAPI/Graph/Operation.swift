public import SwiftwrightDiagnostics

/// One method on one path: OpenAPI 3.1 §4.8.10.
public struct Operation: Sendable {
  public var index: Int
  /// `operationId`, or a name made from the method and the path.
  public var id: String
  public var location: SourceLocation
  /// The method's name in capitals, such as `GET`.
  public var method: String
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
}
