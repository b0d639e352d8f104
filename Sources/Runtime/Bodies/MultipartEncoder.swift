/// Where an operation writes the parts of a form of `multipart/form-data`, or of another multipart body. Files are
/// streamed.
public struct MultipartEncoder: Sendable {
  private let boundary: String
  private var pieces: [HTTPBody] = []

  /// The first field that could not be written.
  private(set) var failure: ParameterError?

  /// A body without parts, whose boundary is random.
  public init() {
    self.init(
      boundary: "swiftwright-" + String(UInt64.random(in: .min ... .max), radix: 36)
        + String(UInt64.random(in: .min ... .max), radix: 36)
    )
  }

  init(boundary: String) {
    self.boundary = boundary
  }

  /// Writes a file. Nil is left out.
  public mutating func file(_ name: String, _ file: MultipartFile?, contentType: String? = nil) {
    guard let file else { return }
    var disposition = Self.disposition(name)
    disposition += "; filename=\"\(Self.escaped(file.filename ?? name))\""
    let type = file.contentType ?? contentType ?? "application/octet-stream"
    part(disposition, type, file.headers, file.body)
  }

  /// Writes a part as it is: named only when it has a name, a file only when it has a filename.
  public mutating func part(_ part: MultipartFile) {
    let filename = part.filename.map { "; filename=\"\(Self.escaped($0))\"" }
    let disposition = part.name.map { Self.disposition($0) + (filename ?? "") } ?? filename.map { "attachment\($0)" }
    self.part(disposition, part.contentType, part.headers, part.body)
  }

  /// Writes several files under one name.
  public mutating func files(_ name: String, _ files: [MultipartFile]?, contentType: String? = nil) {
    for file in files ?? [] { self.file(name, file, contentType: contentType) }
  }

  /// Writes a field. Nil is left out; a list gives a part for each element; an object is JSON.
  ///
  /// - Parameters:
  ///   - contentType: What the part is, where the document says so; JSON types write anything as JSON.
  ///   - headers: Further headers of each part.
  public mutating func field<T: JSONCodable>(
    _ name: String,
    _ value: T,
    contentType: String? = nil,
    headers: HTTPHeaders = [:]
  ) {
    do {
      if let contentType, MediaType(contentType)?.isJSON == true {
        let bytes = try value.jsonBytes(.request)
        if bytes != Array("null".utf8) { part(Self.disposition(name), contentType, headers, HTTPBody(bytes)) }
      } else {
        field(name, try JSONValue(value, options: .request), contentType, headers)
      }
    } catch {
      if failure == nil { failure = ParameterError(name, in: .form, "\(error)") }
    }
  }

  private mutating func field(_ name: String, _ value: JSONValue, _ contentType: String?, _ headers: HTTPHeaders) {
    switch value {
    case .null: break
    case .array(let elements): for element in elements { field(name, element, contentType, headers) }
    case .object where contentType.flatMap(MediaType.init)?.essence == URLEncodedForm.mediaType:
      part(Self.disposition(name), contentType, headers, HTTPBody((try? URLEncodedForm.encode(value)) ?? []))
    case .object:
      let json = (try? value.jsonBytes()) ?? []
      part(Self.disposition(name), contentType ?? "application/json", headers, HTTPBody(json))
    case .bool, .integer, .number, .exact, .string:
      part(Self.disposition(name), contentType, headers, HTTPBody(ParameterValue(json: value).flatText))
    }
  }

  private mutating func part(
    _ disposition: String?,
    _ contentType: String?,
    _ headers: HTTPHeaders,
    _ body: HTTPBody
  ) {
    if let name = headers.firstInvalidName, failure == nil {
      failure = ParameterError(name, in: .form, "is a header field that cannot be sent")
    }
    var head = "\(pieces.isEmpty ? "" : "\r\n")--\(boundary)\r\n"
    if let disposition { head += "Content-Disposition: \(disposition)\r\n" }
    if let contentType { head += "Content-Type: \(Self.withoutBreaks(contentType))\r\n" }
    for field in headers.fields { head += "\(field.name): \(Self.withoutBreaks(field.value))\r\n" }
    pieces.append(HTTPBody(head + "\r\n"))
    pieces.append(body)
  }

  /// The type of the whole, with the boundary in it.
  public var mediaType: String {
    mediaType(of: "multipart/form-data")
  }

  func mediaType(of type: String) -> String {
    "\(type); boundary=\(boundary)"
  }

  /// The whole.
  public var body: HTTPBody {
    let end = HTTPBody("\(pieces.isEmpty ? "" : "\r\n")--\(boundary)--\r\n")
    return HTTPBody(concatenating: pieces + [end])
  }

  private static func disposition(_ name: String) -> String {
    "form-data; name=\"\(escaped(name))\""
  }

  /// As browsers escape names: quotation marks and line breaks, nothing else.
  private static func escaped(_ name: String) -> String {
    name.replacing("\"", with: "%22").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func withoutBreaks(_ text: String) -> String {
    text.filter { !$0.isNewline }
  }
}
