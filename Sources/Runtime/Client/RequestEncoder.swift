/// Where an operation writes its input: the parts of a request.
///
/// Values that are nil are left out. What cannot be written is remembered and thrown when the request is made, so that
/// writing a parameter cannot fail.
public struct RequestEncoder: Sendable {
  /// What the request is for.
  public let operation: OperationInfo
  /// The header fields so far.
  public var headers: HTTPHeaders = [:]
  /// The body so far.
  public var body = HTTPBody()

  private var pathValues: [(name: String, text: String)] = []
  private var pairs: [String] = []
  private var cookies: [String] = []
  private var failure: (any Error)?

  /// Begins an empty request.
  public init(_ operation: OperationInfo) {
    self.operation = operation
  }

  /// Writes a parameter into the path, everywhere the path names it.
  public mutating func path<T: JSONCodable>(_ name: String, _ value: T, _ style: ParameterStyle = .simple) {
    guard let value = parameter(name, .path, value, style) else { return }
    guard let text = ParameterWriter.path(name, value, style), !text.isEmpty else {
      return fail(ParameterError(name, in: .path, "must not be empty"))
    }
    pathValues.append((name, text))
  }

  /// Writes a parameter into the query.
  public mutating func query<T: JSONCodable>(_ name: String, _ value: T) {
    query(name, value, .form)
  }

  /// Writes a parameter of a style into the query.
  public mutating func query<T: JSONCodable>(_ name: String, _ value: T, _ style: ParameterStyle) {
    guard let value = parameter(name, .query, value, style) else { return }
    pairs += ParameterWriter.query(name, value, style)
  }

  /// Writes a parameter into the header.
  public mutating func header<T: JSONCodable>(_ name: String, _ value: T) {
    header(name, value, .simple)
  }

  /// Writes a parameter of a style into the header.
  public mutating func header<T: JSONCodable>(_ name: String, _ value: T, _ style: ParameterStyle) {
    guard let value = parameter(name, .header, value, style), let text = ParameterWriter.header(value, style) else {
      return
    }
    headers[name] = text
  }

  /// Writes a parameter into the `Cookie` header.
  public mutating func cookie<T: JSONCodable>(_ name: String, _ value: T, _ style: ParameterStyle = .form) {
    guard let value = parameter(name, .cookie, value, style) else { return }
    let pairs = ParameterWriter.query(name, value, style)
    if style.kind == .cookie, pairs.contains(where: { $0.contains(";") }) {
      return fail(ParameterError(name, in: .cookie, "must not hold a semicolon"))
    }
    cookies += pairs
  }

  /// Writes the whole query from one value: as a form, as JSON (``ParameterStyle/json``), or as text
  /// (``ParameterStyle/simple(explode:)``).
  public mutating func querystring<T: JSONCodable>(_ name: String, _ value: T, _ style: ParameterStyle = .form) {
    do {
      guard style.kind == .form else {
        guard case .text(let text)? = parameter(name, .querystring, value, style) else { return }
        pairs.append(PercentEncoding.encode(text))
        return
      }
      if try JSONValue(value, options: operation.requestOptions).isNull { return }
      let form = String(decoding: try URLEncodedForm.encode(value, [:], operation.requestOptions), as: UTF8.self)
      if !form.isEmpty { pairs.append(form) }
    } catch {
      fail(ParameterError(name, in: .querystring, "\((error as? JSONError)?.message ?? "\(error)")"))
    }
  }

  /// Writes a body of JSON. Nil sends none.
  public mutating func json<T: JSONCodable>(_ value: T?, as mediaType: String = "application/json") throws {
    guard let value else { return }
    setBody(HTTPBody(try value.jsonBytes(operation.requestOptions)), as: mediaType)
  }

  /// Writes a body of `application/x-www-form-urlencoded`: a pair for each member, lists repeating their name, nested
  /// objects as JSON. Nil sends none.
  ///
  /// - Parameter encoding: How members are written for which the document says otherwise.
  public mutating func form<T: JSONCodable>(_ value: T?, encoding: [String: ParameterStyle] = [:]) throws {
    guard let value else { return }
    setBody(
      HTTPBody(try URLEncodedForm.encode(value, encoding, operation.requestOptions)),
      as: "application/x-www-form-urlencoded")
  }

  /// Writes a body of `multipart/form-data`, streaming its files.
  ///
  /// ```swift
  /// try request.multipart { form in
  ///   form.file("file", file)
  ///   form.field("purpose", purpose)
  /// }
  /// ```
  public mutating func multipart(_ write: (inout MultipartEncoder) throws -> Void) throws {
    var form = MultipartEncoder()
    try write(&form)
    if let failure = form.failure { throw failure }
    setBody(form.body, as: form.mediaType)
  }

  /// Writes a body of `multipart/form-data`, streaming its files. Nil sends none.
  public mutating func multipart<Form>(
    _ value: Form?,
    _ write: (inout MultipartEncoder, Form) throws -> Void
  ) throws {
    guard let value else { return }
    try multipart { try write(&$0, value) }
  }

  /// Writes a multipart body of any parts, streaming them. Nil sends none.
  ///
  /// - Parameters:
  ///   - types: What the first parts are that do not say so.
  ///   - others: What the further ones are.
  public mutating func parts(
    _ value: [MultipartFile]?,
    as mediaType: String,
    types: [String?] = [],
    others: String? = nil
  ) {
    guard let value else { return }
    var parts = MultipartEncoder()
    for (position, part) in value.enumerated() {
      var part = part
      part.contentType = part.contentType ?? (position < types.count ? types[position] : others)
      parts.part(part)
    }
    if let failure = parts.failure { return fail(failure) }
    setBody(parts.body, as: parts.mediaType(of: mediaType))
  }

  /// Writes a body of values that are sent as they come. Nil sends none.
  ///
  /// - Parameters:
  ///   - mediaType: Server-sent events, JSON Lines or a JSON text sequence.
  ///   - member: The member of an event that names it, where the document says so.
  ///   - ends: The names of the events that end the stream.
  ///   - fields: Whether a value is all of a server-sent event: see ``EventFormat/holdsFields``.
  public mutating func events<Event>(
    _ value: EventStream<Event>?,
    as mediaType: String = "text/event-stream",
    named member: String? = nil,
    endingAt ends: Set<String> = [],
    fields: Bool = false
  ) {
    guard var value else { return }
    value.format = EventFormat(mediaType: mediaType, nameMember: member, ends: ends, holdsFields: fields)
    setBody(value.body, as: mediaType)
  }

  /// Writes a body of text, in the charset of the media type where that is known here. Nil sends none.
  public mutating func text(_ value: String?, as mediaType: String = "text/plain; charset=utf-8") {
    guard let value else { return }
    guard let bytes = (TextEncoding(MediaType(mediaType)) ?? .utf8).encode(value) else {
      return fail(RequestError("the text has characters that \(mediaType) cannot hold"))
    }
    setBody(HTTPBody(bytes), as: mediaType)
  }

  /// Writes a body of bytes of the media type that it names. Nil sends none.
  ///
  /// - Throws: ``RequestError`` when the media type is not within the documented range.
  public mutating func media(_ value: MediaBody?, as range: String) throws {
    guard let value else { return }
    guard let mediaType = MediaType(value.mediaType), mediaType.isReadable(as: range) else {
      throw RequestError("a body of \(value.mediaType) is not within \(range)")
    }
    setBody(value.body, as: value.mediaType)
  }

  /// Writes a body of any bytes. Nil sends none.
  public mutating func bytes(_ value: HTTPBody?, as mediaType: String = "application/octet-stream") {
    guard let value else { return }
    setBody(value, as: mediaType)
  }

  private mutating func setBody(_ body: HTTPBody, as mediaType: String) {
    self.body = body
    headers["Content-Type"] = mediaType
  }

  private mutating func parameter<T: JSONCodable>(
    _ name: String,
    _ location: ParameterLocation,
    _ value: T,
    _ style: ParameterStyle
  ) -> ParameterValue? {
    do {
      if style.kind == .json {
        let text = String(decoding: try value.jsonBytes(operation.requestOptions), as: UTF8.self)
        return text == "null" ? nil : .text(text)
      }
      let result = try ParameterValue(value)
      return result == .absent && location != .path ? nil : result
    } catch {
      fail(ParameterError(name, in: location, "\((error as? JSONError)?.message ?? "\(error)")"))
      return nil
    }
  }

  private mutating func fail(_ error: any Error) {
    if failure == nil { failure = error }
  }

  /// The request, for a base address.
  func request(_ address: APIServer.Address, options: CallOptions, accept: String?) throws -> HTTPRequest {
    if let failure { throw failure }
    let extra = options.query.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
    let query = ((address.query.map { [$0] } ?? []) + pairs + extra).joined(separator: "&")
    var request = HTTPRequest(
      operation.method,
      origin: address.origin,
      path: address.basePath + (try filledPath()),
      query: query.isEmpty ? nil : query,
      body: body
    )
    if let accept { request.headers["Accept"] = accept }
    request.headers.merge(headers)
    if !cookies.isEmpty { request.headers["Cookie"] = cookies.joined(separator: "; ") }
    request.headers.merge(options.headers)
    if let name = request.headers.firstInvalidName {
      throw RequestError("the header field \(name) has a name or value that cannot be sent")
    }
    return request
  }

  private func filledPath() throws -> String {
    let path = try PathTemplate(operation.path).fill { name in
      guard let value = pathValues.first(where: { $0.name == name }) else {
        throw ParameterError(name, in: .path, "is required")
      }
      return value.text
    }
    // Dot segments are resolved by whoever handles the address next, and would lead elsewhere.
    if path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) {
      throw RequestError("\(operation.id): a path parameter must not be \".\" or \"..\"")
    }
    return path
  }
}
