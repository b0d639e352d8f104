/// Where an output writes itself: the parts of a response.
public struct ResponseEncoder: Sendable {
  /// What is answered.
  public let operation: OperationInfo

  /// What the client takes.
  public let accept: AcceptHeader

  /// The status code; 200 unless the output says otherwise.
  public var status = 200
  /// The header fields so far.
  public var headers: HTTPHeaders = [:]
  /// The body so far.
  public var body = HTTPBody()

  /// Throws where a value of a stream is not as documented, if that is looked at.
  var checkEvent: (@Sendable (ServerSentEvent, _ status: Int, _ mediaType: String) throws -> Void)?

  /// Begins an empty response.
  public init(_ operation: OperationInfo, accept: AcceptHeader) {
    self.operation = operation
    self.accept = accept
  }

  /// Which of the documented media types the client likes best; nil when that is a range.
  public var documentedType: String? {
    accept.preferred(among: operation.accepts).flatMap { $0.contains("*") ? nil : $0 }
  }

  /// Writes a header field. Nil is left out.
  public mutating func header<T: JSONCodable>(_ name: String, _ value: T, _ style: ParameterStyle = .simple) throws {
    if style.kind == .json {
      let text = String(decoding: try value.jsonBytes(.response), as: UTF8.self)
      if text != "null" { headers[name] = text }
      return
    }
    let value = try ParameterValue(value)
    if case .list(let texts) = value, HTTPHeaders.areSame(name, "Set-Cookie") {
      for text in texts { headers.add(name, text) }
    } else if let text = ParameterWriter.header(value, style) {
      headers[name] = text
    }
  }

  /// Writes a body of JSON.
  public mutating func json<T: JSONCodable>(
    _ status: Int,
    _ value: T,
    as mediaType: String = "application/json"
  ) throws {
    set(status, HTTPBody(try value.jsonBytes(.response)), mediaType)
  }

  /// Writes a body of events, which are sent as they come.
  ///
  /// - Parameters:
  ///   - mediaType: Server-sent events, JSON Lines or a JSON text sequence.
  ///   - member: The member of an event that names it, where the document says so.
  ///   - ends: The names of the events that end the stream.
  ///   - fields: Whether a value is all of a server-sent event: see ``EventFormat/holdsFields``.
  public mutating func events<Event>(
    _ status: Int,
    _ events: EventStream<Event>,
    as mediaType: String = "text/event-stream",
    named member: String? = nil,
    endingAt ends: Set<String> = [],
    fields: Bool = false
  ) {
    var events = events
    events.format = EventFormat(mediaType: mediaType, nameMember: member, ends: ends, holdsFields: fields)
    let check = checkEvent.map { check in
      { @Sendable (event: ServerSentEvent) in try check(event, status, mediaType) }
    }
    set(status, events.body(checkedBy: check), mediaType)
    headers["Cache-Control"] = "no-cache"
  }

  /// Writes a body of text.
  public mutating func text(_ status: Int, _ value: String, as mediaType: String = "text/plain; charset=utf-8") {
    let bytes = TextEncoding(MediaType(mediaType))?.encode(value) ?? Array(value.utf8)
    set(status, HTTPBody(bytes), mediaType)
  }

  /// Writes a body of any bytes.
  public mutating func bytes(_ status: Int, _ value: HTTPBody, as mediaType: String = "application/octet-stream") {
    set(status, value, mediaType)
  }

  /// Writes a body of bytes of the media type that it names.
  public mutating func media(_ status: Int, _ value: MediaBody) {
    set(status, value.body, value.mediaType)
  }

  /// Writes no body.
  public mutating func empty(_ status: Int) {
    self.status = status
    body = HTTPBody()
  }

  /// Writes a response that the document does not speak of.
  public mutating func undocumented(_ response: UndocumentedResponse) {
    status = response.status
    headers.merge(response.headers)
    body = response.body
  }

  private mutating func set(_ status: Int, _ body: HTTPBody, _ mediaType: String) {
    self.status = status
    self.body = body
    headers["Content-Type"] = mediaType
  }

  /// - Throws: ``RequestError`` when a header field cannot be sent.
  func response() throws -> HTTPResponse {
    if let name = headers.firstInvalidName { throw RequestError("the header field \(name) cannot be sent") }
    return HTTPResponse(status: status, headers: headers, body: body)
  }
}
