/// Words that a generated name must not be, or must be quoted as.
enum ReservedWords {
  /// The keywords of Swift that need backticks as a member's or parameter's name.
  static let keywords: Set<String> = [
    "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func",
    "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
    "private", "protocol", "public", "repeat", "rethrows", "return", "self", "some", "static", "struct", "subscript",
    "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// The keywords that need backticks behind a dot, too.
  static let memberKeywords: Set<String> = ["Protocol", "Type", "init", "self"]

  /// Types of the standard library and of Foundation that generated code names, and that another type would hide.
  static let standardTypes: Set<String> = [
    "Any", "AnyObject", "Array", "Bool", "Character", "Codable", "CodingKey", "Data", "Date", "Decimal", "Decodable",
    "Dictionary", "Double", "Encodable", "Equatable", "Error", "Float", "Hashable", "Hasher", "Int", "Int16", "Int32",
    "Int64", "Int8", "Never", "Optional", "Protocol", "Result", "Self", "Sendable", "Set", "String", "Swift", "Type",
    "UInt16", "UInt32", "UInt64", "UInt8", "URL", "UUID", "Void", "Foundation", "FoundationEssentials",
    "SwiftwrightRuntime",
  ]

  /// All types of the runtime, which a schema's type would hide, and those that generated types hold.
  static let types: Set<String> = standardTypes.union([
    "APIAuthenticator", "APIClient", "APIError", "APIOperation", "APIResponse", "APIRouter", "APIServer",
    "AcceptHeader", "AccessGrant", "Base64URLData", "Body", "BytesOutput", "CalendarDate", "CallClock", "CallOptions",
    "ClientMiddleware", "ClientOperation", "ClientOutput", "ClientResponse", "ClientTransport", "ConnectionLimits",
    "CreatedOutput", "Credential", "Credentials", "DecodingFailure", "Defaults", "EmbeddedJSON", "EmptyOutput",
    "EventFormat", "EventStream", "EventsOutput", "ExchangeRecord", "HTTPBody", "HTTPBodyError", "HTTPHeaders",
    "HTTPMethod", "HTTPRequest", "HTTPResponder", "HTTPResponse", "HTTPStatus", "ImmediateOperation",
    "InMemoryTransport", "Indirect", "JSONCodable", "JSONDirection", "JSONDocument", "JSONElement", "JSONError",
    "JSONKind", "JSONMemberTraits", "JSONMembers", "JSONModel", "JSONNulls", "JSONNumberText", "JSONObject",
    "JSONObjectRepresentable", "JSONOutput", "JSONReadOptions", "JSONRepresentable", "JSONSchemaSet", "JSONSide",
    "JSONTag", "JSONTextConvertible", "JSONUnion", "JSONValue", "JSONWriteOptions", "JSONWriter", "KnownValues",
    "LoggingMiddleware", "MediaBody", "MediaType", "MicroHTTPServer", "MultipartDecoder", "MultipartEncoder",
    "MultipartError", "MultipartFile", "NoContentOutput", "NotImplemented", "OAuthError", "OAuthToken",
    "OAuthTokenSource", "OpenEnum", "OperationClient", "OperationInfo", "Output", "PageTurn", "Paged", "PagedOperation",
    "ParameterError", "ParameterLocation", "ParameterStyle", "PresentedCredential", "ProblemDetails", "ProblemFault",
    "RequestContext", "RequestDecoder", "RequestEncoder", "RequestError", "RequestLimits", "RequestViolation",
    "ResponseEncoder", "ResponseViolation", "RetryPolicy", "RunningServer", "SchemaFault", "SchemaViolation",
    "SecurityScheme", "ServerMiddleware", "ServerOperation", "ServerOutput", "ServerSentEvent", "ServerSentEventParser",
    "ServerSentEvents", "ServerStartError", "ServerValidation", "StreamError", "StreamWriter", "StreamingOutput",
    "SwiftwrightURLSession", "TLSFiles", "TransportError", "URLSessionTransport", "UndocumentedResponse",
    "ValidationMiddleware",
  ])

  /// Names that no nested type can bear: what generated models name inside their types.
  static let nestedTypes: Set<String> = standardTypes.union([
    "APIServer", "Base64URLData", "CalendarDate", "CreatedOutput", "Defaults", "EmbeddedJSON", "EventStream",
    "HTTPBody", "HTTPMethod", "Indirect", "JSONElement", "JSONMembers", "JSONModel", "JSONNulls", "JSONOutput",
    "JSONUnion", "JSONValue", "JSONWriter", "KnownValues", "MediaBody", "MultipartFile", "NoContentOutput", "OpenEnum",
    "OperationInfo", "Output", "ParameterStyle", "SecurityScheme", "UndocumentedResponse",
  ])

  /// Members that every generated struct has.
  static let structMembers: Set<String> = ["explicitNulls", "additionalProperties", "hashValue", "self"]

  /// Names that generated methods use, and that a parameter would hide.
  static let parameters: Set<String> = ["options", "body", "self", "client", "info", "operation", "request", "form"]

  /// Members of the client and the server, and what their initializers name, that a group must not hide.
  static let groups: Set<String> = ["client", "router", "self"]

  /// Cases and members of a generated enum that a value's case must not hide.
  static let cases: Set<String> = ["unrecognized", "rawValue", "allCases", "self", "none", "hashValue"]
}
