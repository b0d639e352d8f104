/// A response to an operation, as outputs read it.
public struct ClientResponse: Sendable {
  /// The operation's name in the document, for errors.
  public let operationID: String
  /// The status code.
  public let status: Int
  /// All header fields.
  public let headers: HTTPHeaders

  /// What the body is; nil when the response does not say.
  public let mediaType: MediaType?

  /// The body, which is read once unless it is short and an error.
  public let body: HTTPBody

  /// How long a body may be that is read as a whole.
  public let limit: Int

  /// - Parameter limit: How many bytes of body are read at most where it is read as a whole.
  public init(_ response: HTTPResponse, operationID: String, limit: Int = CallOptions.defaultResponseLimit) {
    self.operationID = operationID
    status = response.status
    headers = response.headers
    mediaType = response.headers["Content-Type"].flatMap(MediaType.init)
    body = response.body
    self.limit = limit
  }

  /// Reads the body as JSON.
  ///
  /// - Throws: ``DecodingFailure`` when it is something else.
  public func json<T: JSONCodable>(_ type: T.Type = T.self) async throws -> T {
    let bytes = try await bytes()
    return try DecodingFailure.wrap(operationID: operationID, status: status) {
      try T(jsonData: bytes, options: .response)
    }
  }

  /// Reads a documented header. It may be absent only if it is asked for as an optional.
  ///
  /// - Throws: ``DecodingFailure`` when it is absent or not what is asked for.
  public func header<T: JSONCodable>(_ name: String, _ style: ParameterStyle = .simple) throws -> T {
    do {
      return try ParameterDecoding.read(try ParameterReader.header(name, headers, style), name, .header)
    } catch let error as ParameterError {
      throw DecodingFailure(operationID: operationID, status: status, underlying: error)
    }
  }

  /// Reads the body as text in the charset that it names, and in UTF-8 where that is not known here.
  public func text() async throws -> String {
    let bytes = try await bytes()
    return TextEncoding(mediaType)?.decode(bytes) ?? String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the body is of a media type with all of its parameters.
  public func has(_ documented: String) -> Bool {
    guard let mediaType, let documented = MediaType(documented) else { return false }
    return mediaType.matches(documented)
  }

  /// Whether the body is of a range of media types, such as `image/*`, and not of one that the range covers and that the
  /// document names beside it.
  public func isReadable(as range: String, butNot closer: String? = nil) -> Bool {
    guard let mediaType, mediaType.isReadable(as: range) else { return false }
    return closer.map { !mediaType.isReadable(as: $0) } ?? true
  }

  /// Takes the body, unread, with what it is.
  public func media() -> MediaBody {
    MediaBody(headers["Content-Type"] ?? "application/octet-stream", body)
  }

  /// Reads the body as bytes.
  public func bytes() async throws -> [UInt8] {
    do {
      return try await body.collect(upTo: limit)
    } catch let error as HTTPBodyError {
      throw DecodingFailure(operationID: operationID, status: status, underlying: error)
    }
  }

  /// Takes the body as a stream of events, as they come.
  ///
  /// - Parameters:
  ///   - member: The member of an event that names it, where the document says so.
  ///   - ends: The names of the events that end the stream.
  ///   - fields: Whether a value is all of a server-sent event: see ``EventFormat/holdsFields``.
  public func events<Event>(
    _ type: Event.Type = Event.self, named member: String? = nil, endingAt ends: Set<String> = [], fields: Bool = false
  ) -> EventStream<Event> {
    let format = EventFormat(
      mediaType: mediaType?.essence ?? "", nameMember: member, ends: ends, holdsFields: fields)
    return EventStream(body, format, operationID: operationID)
  }

  /// The response, unread, for what the document does not foresee.
  public func undocumented() -> UndocumentedResponse {
    UndocumentedResponse(status: status, headers: headers, body: body)
  }
}
