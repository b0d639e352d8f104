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

  /// Types of the standard library and of Foundation that generated code names, and that another type would hide.
  static let standardTypes: Set<String> = [
    "Any", "AnyObject", "Array", "Bool", "Character", "Codable", "CodingKey", "Data", "Date", "Decimal", "Decodable",
    "Dictionary", "Double", "Encodable", "Equatable", "Error", "Float", "Hashable", "Hasher", "Int", "Int32", "Int64",
    "Never", "Optional", "Protocol", "Result", "Self", "Sendable", "Set", "String", "Swift", "Type", "UInt32",
    "UInt64", "URL", "UUID", "Void", "Foundation", "FoundationEssentials", "SwiftwrightRuntime",
  ]

  /// All types that generated code names, and that a schema's type would hide.
  static let types: Set<String> = standardTypes.union([
    "APIClient", "APIError", "APIOperation", "APIResponse", "APIRouter", "APIServer", "AcceptHeader", "BytesOutput",
    "CalendarDate", "CallOptions", "ClientMiddleware", "ClientOperation", "ClientOutput", "ClientResponse",
    "ClientTransport", "CreatedOutput", "Credential", "Credentials", "DecodingFailure", "EmptyOutput", "EventStream",
    "EventsOutput", "HTTPBody", "HTTPBodyError", "HTTPHeaders", "HTTPMethod", "HTTPRequest", "HTTPResponder",
    "HTTPResponse", "HTTPStatus", "InMemoryTransport", "Indirect", "JSONCodable", "JSONDirection", "JSONElement",
    "JSONError",
    "JSONKind", "JSONMembers", "JSONModel", "JSONNulls", "JSONObject", "JSONOutput", "JSONRepresentable", "JSONTag",
    "JSONUnion", "JSONValue", "JSONWriter", "MediaType", "MultipartDecoder", "MultipartEncoder", "MultipartError",
    "MultipartFile", "NoContentOutput", "NotImplemented", "OAuthToken", "OAuthTokenSource", "OpenEnum",
    "OperationClient",
    "OperationInfo", "PageTurn", "Paged", "PagedOperation", "ParameterError", "ParameterLocation",
    "ParameterStyle", "ProblemDetails", "ProblemFault", "RequestContext", "RequestDecoder", "RequestEncoder",
    "JSONSchemaSet", "RequestError", "RequestLimits", "ResponseEncoder", "SchemaViolation", "SecurityScheme",
    "ServerMiddleware",
    "ServerOperation", "ServerOutput", "ServerSentEvent", "ServerSentEventParser", "ServerSentEvents", "StreamWriter",
    "StreamingOutput",
    "SwiftwrightURLSession", "TransportError", "URLSessionTransport", "UndocumentedResponse",
  ])

  /// Names that no nested type can bear: what generated models name inside their types.
  static let nestedTypes: Set<String> = standardTypes.union([
    "APIServer", "CalendarDate", "CreatedOutput", "Defaults", "EventStream", "HTTPBody", "HTTPMethod", "Indirect",
    "JSONElement", "JSONMembers", "JSONModel", "JSONNulls", "JSONOutput", "JSONUnion", "JSONValue", "JSONWriter",
    "MultipartFile", "NoContentOutput", "OpenEnum", "OperationInfo", "Output", "SecurityScheme", "UndocumentedResponse",
  ])

  /// Members that every generated struct has.
  static let structMembers: Set<String> = ["explicitNulls", "additionalProperties", "hashValue", "self"]

  /// Names that generated methods use, and that a parameter would hide.
  static let parameters: Set<String> = ["options", "body", "self", "client", "info", "operation", "request", "form"]

  /// Cases and members of a generated enum that a value's case must not hide.
  static let cases: Set<String> = ["unrecognized", "rawValue", "self", "none", "hashValue"]
}
