/// Where an operation reads its input: the parts of a request.
///
/// What is read as an optional may be absent. Errors name the parameter, or the place in the body. What is wrong with a
/// parameter that may be absent is remembered and thrown once the operation has been read, so that reading it cannot fail.
public struct RequestDecoder: Sendable {
  /// What is called.
  public let operation: OperationInfo
  /// The request as it came.
  public internal(set) var request: HTTPRequest
  /// How long a body may be that is read as a whole.
  public let limits: RequestLimits

  /// What the body is; nil when the request does not say.
  public let mediaType: MediaType?

  /// The values of the path's parameters, still percent-encoded.
  let pathValues: PathValues
  let queryPairs: [QueryPair]
  private var claimed: Set<String> = []
  private var failure: (any Error)?

  /// What of the request is checked against the document.
  var validation = ServerValidation()

  /// The body, once it was read to be checked.
  var read = ReadBody.nothing

  /// What was made of the body while it was checked: a reference, as there is none in most requests.
  indirect enum ReadBody: Sendable {
    case nothing
    case json(JSONDocument)
    case multipart(MultipartDecoder)
  }

  init(_ request: HTTPRequest, _ operation: OperationInfo, _ pathValues: PathValues, _ router: APIRouter) {
    self.init(request, operation, pathValues: pathValues, limits: router.limits)
    validation = router.validation
  }

  init(_ request: HTTPRequest, _ operation: OperationInfo, pathValues: PathValues, limits: RequestLimits) {
    self.request = request
    self.operation = operation
    self.pathValues = pathValues
    self.limits = limits
    mediaType = request.headers["Content-Type"].flatMap(MediaType.init)
    queryPairs = QueryPair.parse(query: request.query ?? "")
  }

  /// Reads a parameter from the path.
  ///
  /// - Throws: ``ParameterError``.
  @specialized(where T == String)
  public mutating func path<T: JSONCodable>(_ name: String) throws -> T {
    try path(name, .simple)
  }

  /// Reads a parameter of a style from the path.
  ///
  /// - Throws: ``ParameterError``.
  @specialized(where T == String)
  public mutating func path<T: JSONCodable>(_ name: String, _ style: ParameterStyle) throws -> T {
    try ParameterDecoding.path(name, pathValues[name], style)
  }

  /// Reads a parameter from the query that may be absent.
  @specialized(where T == String)
  @specialized(where T == Int32)
  public mutating func query<T: JSONCodable>(_ name: String) -> T? {
    queryPairs.isEmpty ? nil : query(name, .form)
  }

  /// Reads a parameter of a style from the query that may be absent.
  @specialized(where T == String)
  @specialized(where T == Int32)
  public mutating func query<T: JSONCodable>(_ name: String, _ style: ParameterStyle) -> T? {
    unlessFaulty { decoder in
      if decoder.claimEmptyValue(name, style) {
        return try ParameterDecoding.readEmpty(name, .query, default: nil) as T?
      }
      return try ParameterDecoding.readOptional(decoder.claimValue(name, style), name, .query)
    }
  }

  /// Reads a parameter from the query. Where it is absent, it is what the default is as JSON, as it is of parameters of
  /// other places.
  ///
  /// An exploded object whose members are not named takes all parameters that were not read before it.
  ///
  /// - Throws: ``ParameterError``.
  public mutating func query<T: JSONCodable>(
    _ name: String,
    _ style: ParameterStyle = .form,
    default json: StaticString? = nil
  ) throws -> T {
    if claimEmptyValue(name, style) { return try ParameterDecoding.readEmpty(name, .query, default: json) }
    return try ParameterDecoding.read(claimValue(name, style), name, .query, default: json)
  }

  /// Whether a parameter is in the query without a value, and may be.
  private mutating func claimEmptyValue(_ name: String, _ style: ParameterStyle) -> Bool {
    guard style.isEmptyValue(name, in: queryPairs) else { return false }
    claimed.insert(name)
    return true
  }

  /// What the query says of a parameter; nil when it says nothing.
  private mutating func claimValue(_ name: String, _ style: ParameterStyle) throws -> LooseValue? {
    if queryPairs.isEmpty { return nil }
    let value = try ParameterReader.pairs(name, queryPairs, style, in: .query, claimed: claimed)
    claimed.insert(name)
    return value
  }

  /// Reads the whole query as one value, nil where there is none: a form, JSON or text.
  public mutating func querystring<T: JSONCodable>(_ name: String, _ style: ParameterStyle = .form) -> T? {
    unlessFaulty { try ParameterDecoding.readOptional($0.querystringValue(name, style), name, .querystring) }
  }

  /// Reads the whole query as one value: a form, JSON or text.
  ///
  /// - Throws: ``ParameterError``.
  public func querystring<T: JSONCodable>(
    _ name: String,
    _ style: ParameterStyle = .form,
    default json: StaticString? = nil
  ) throws -> T {
    try ParameterDecoding.read(try querystringValue(name, style), name, .querystring, default: json)
  }

  /// The whole query; nil where there is none.
  func querystringValue(_ name: String, _ style: ParameterStyle) throws -> LooseValue? {
    guard let query = request.query, !query.isEmpty else { return nil }
    return try ParameterReader.query(name, query, style)
  }

  /// Reads a parameter from the header that may be absent.
  public mutating func header<T: JSONCodable>(_ name: String, _ style: ParameterStyle = .simple) -> T? {
    unlessFaulty { try ParameterDecoding.readOptional($0.headerValue(name, style), name, .header) }
  }

  /// Reads a parameter from the header.
  ///
  /// - Throws: ``ParameterError``.
  public mutating func header<T: JSONCodable>(
    _ name: String,
    _ style: ParameterStyle = .simple,
    default json: StaticString? = nil
  ) throws -> T {
    try ParameterDecoding.read(headerValue(name, style), name, .header, default: json)
  }

  private func headerValue(_ name: String, _ style: ParameterStyle) throws -> LooseValue? {
    try request.headers.list(name).map { try ParameterReader.header(name, $0, style) }
  }

  /// Reads a parameter from the `Cookie` header that may be absent.
  public mutating func cookie<T: JSONCodable>(_ name: String, _ style: ParameterStyle = .form) -> T? {
    unlessFaulty { try ParameterDecoding.readOptional($0.cookieValue(name, style), name, .cookie) }
  }

  /// Reads a parameter from the `Cookie` header.
  ///
  /// - Throws: ``ParameterError``.
  public mutating func cookie<T: JSONCodable>(
    _ name: String,
    _ style: ParameterStyle = .form,
    default json: StaticString? = nil
  ) throws -> T {
    try ParameterDecoding.read(cookieValue(name, style), name, .cookie, default: json)
  }

  private func cookieValue(_ name: String, _ style: ParameterStyle) throws -> LooseValue? {
    let pairs = request.headers.values("Cookie").flatMap(QueryPair.parse(cookie:))
    return try ParameterReader.pairs(name, pairs, style, in: .cookie, claimed: [])
  }

  /// Reads what may be absent: nil where it cannot be read, which is remembered.
  private mutating func unlessFaulty<T>(_ read: (inout RequestDecoder) throws -> T?) -> T? {
    do {
      return try read(&self)
    } catch {
      failure = failure ?? error
      return nil
    }
  }

  /// Throws what was wrong with the parameters that may be absent.
  ///
  /// - Throws: The first ``ParameterError``.
  func throwFailure() throws {
    if let failure { throw failure }
  }

  /// Reads the body as JSON. It may be absent only if it is asked for as an optional.
  ///
  /// - Throws: `JSONError` with the place; 415 when the body says that it is something else.
  public func json<T: JSONCodable>(_ type: T.Type = T.self) async throws -> T {
    try check("application/json")
    if case .json(let document) = read { return try T(json: document.root) }
    let bytes = try await collected()
    if bytes.isEmpty, let absent = ParameterDecoding.absent(T.self) { return absent }
    if bytes.isEmpty { throw RequestRefusal(400, "The request must have a body.") }
    return try T(jsonData: bytes, options: operation.readOptions)
  }

  /// Reads the body as `application/x-www-form-urlencoded`. It may be absent only if it is asked for as an optional.
  ///
  /// - Throws: `JSONError` or ``ParameterError`` with the place; 415 when the body says that it is something else.
  public func form<T: JSONCodable>(
    _ type: T.Type = T.self,
    encoding: [String: ParameterStyle] = [:]
  ) async throws -> T {
    try check("application/x-www-form-urlencoded")
    let bytes = try await collected()
    if bytes.isEmpty, let absent = ParameterDecoding.absent(T.self) { return absent }
    return try URLEncodedForm.decode(bytes, encoding)
  }

  /// Reads the body as `multipart/form-data`.
  ///
  /// - Throws: ``MultipartError``; 413 when a part is too long; 415 when the body says that it is something else.
  public func multipart() async throws -> MultipartDecoder {
    if case .multipart(let decoder) = read { return decoder }
    return try await multipart(as: "multipart/form-data", isForm: true)
  }

  /// Reads the body as `multipart/form-data`, nil when there is none.
  ///
  /// - Throws: As ``multipart()`` does.
  public func optionalMultipart() async throws -> MultipartDecoder? {
    hasBody ? try await multipart() : nil
  }

  /// Reads a multipart body as a list of its parts. It may be absent only if it is asked for as an optional.
  ///
  /// - Throws: As ``multipart()`` does.
  public func parts(as documented: String) async throws -> [MultipartFile] {
    try await multipart(as: documented, isForm: MediaType(documented)?.subtype == "form-data").files
  }

  /// Reads a multipart body as a list of its parts, nil when there is no body.
  ///
  /// - Throws: As ``multipart()`` does.
  public func parts(as documented: String) async throws -> [MultipartFile]? {
    hasBody ? try await parts(as: documented) as [MultipartFile] : nil
  }

  private func multipart(as documented: String, isForm: Bool) async throws -> MultipartDecoder {
    guard let mediaType, mediaType.isReadable(as: documented) else { throw unsupportedMediaType([documented]) }
    guard let boundary = mediaType[parameter: "boundary"], !boundary.isEmpty else {
      throw MultipartError("the Content-Type names no boundary")
    }
    return try await MultipartDecoder(request.body, boundary: boundary, isForm: isForm, limits: limits)
  }

  /// Takes the body as a stream of values, as they come.
  ///
  /// - Parameters:
  ///   - documented: Server-sent events, JSON Lines or a JSON text sequence.
  ///   - member: The member of an event that names it, where the document says so.
  ///   - ends: The names of the events that end the stream.
  ///   - fields: Whether a value is all of a server-sent event: see ``EventFormat/holdsFields``.
  /// - Throws: 415 when the body says that it is something else.
  public func events<Event>(
    _ type: Event.Type = Event.self,
    as documented: String = "text/event-stream",
    named member: String? = nil,
    endingAt ends: Set<String> = [],
    fields: Bool = false
  ) throws -> EventStream<Event> {
    try check(documented)
    let format = EventFormat(mediaType: documented, nameMember: member, ends: ends, holdsFields: fields)
    return EventStream(request.body, format)
  }

  /// Takes the body as a stream of values, nil when there is none.
  ///
  /// - Throws: As the other one does.
  public func events<Event>(
    _ type: Event.Type = Event.self,
    as documented: String = "text/event-stream",
    named member: String? = nil,
    endingAt ends: Set<String> = [],
    fields: Bool = false
  ) throws -> EventStream<Event>? {
    guard hasBody else { return nil }
    return try events(type, as: documented, named: member, endingAt: ends, fields: fields) as EventStream<Event>
  }

  /// Reads the body as text, in the charset that it names or in UTF-8.
  ///
  /// - Throws: 400 when it is not of that charset; 415 when that is not known here.
  public func text(as documented: String = "text/plain") async throws -> String {
    try check(documented)
    guard let encoding = TextEncoding(mediaType) else { throw unsupportedMediaType(["text/plain; charset=utf-8"]) }
    guard let text = encoding.decode(try await collected()) else {
      throw RequestRefusal(400, "The body is not of its charset, or of UTF-8 where it names none.")
    }
    return text
  }

  /// Takes the body as it is, unread, with what it is.
  public func media(as documented: String) throws -> MediaBody {
    MediaBody(request.headers["Content-Type"] ?? "application/octet-stream", try bytes(as: documented))
  }

  /// Takes the body as it is, unread, with what it is; nil when there is none.
  public func media(as documented: String) throws -> MediaBody? {
    hasBody ? try media(as: documented) as MediaBody : nil
  }

  /// Which of the documented media types the body is of; the first where it does not say. A type that is named in full
  /// goes before a range of types, and JSON of any kind is read where `application/json` is documented.
  ///
  /// - Throws: 415 with the documented types when it is none of them.
  public func documentedType(_ documented: String...) throws -> String {
    guard let mediaType else {
      guard hasBody, request.headers["Content-Type"] != nil else { return documented.first ?? "" }
      throw unsupportedMediaType(documented)
    }
    guard let found = mediaType.closest(of: documented, \.self) else { throw unsupportedMediaType(documented) }
    return found
  }

  /// Takes the body as it is, unread.
  public func bytes(as documented: String = "*/*") throws -> HTTPBody {
    try check(documented)
    return request.body
  }

  /// Whether there is a body at all.
  public var hasBody: Bool {
    !request.body.isEmpty
  }

  /// The error, to be thrown, for a body of a media type that the document does not speak of: 415.
  ///
  /// - Parameter supported: The media types that the document speaks of.
  public func unsupportedMediaType(_ supported: [String]) -> any Error {
    let found = mediaType.map { "of type \($0.essence)" } ?? "of no type"
    return RequestRefusal(415, "A body \(found) is not taken here.", supported: supported)
  }

  private func check(_ documented: String) throws {
    guard hasBody, let mediaType else {
      // What does not say what it is may be what is wanted.
      if hasBody, request.headers["Content-Type"] != nil { throw unsupportedMediaType([documented]) }
      return
    }
    if !mediaType.isReadable(as: documented) { throw unsupportedMediaType([documented]) }
  }

  func collected() async throws -> [UInt8] {
    try await request.body.collect(upTo: limits.body)
  }
}
