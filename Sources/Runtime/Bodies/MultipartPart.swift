/// A part of a multipart body: what its head says, and its bytes, in memory or in a temporary file.
struct MultipartPart: Sendable {
  /// Empty when the body is no form and the part has none.
  let name: String
  /// Nil when the part is no file.
  let filename: String?
  let contentType: String?
  /// The headers that say nothing of the above.
  let headers: HTTPHeaders
  /// The bytes; empty when they are in a file.
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  private var spilled: TemporaryFile?

  /// - Parameter isForm: Whether parts must be named, as in `multipart/form-data`.
  /// - Throws: ``MultipartError`` when the part has no name and must have one.
  init(_ headers: HTTPHeaders, isForm: Bool = true) throws {
    var scanner = HeaderScanner(headers["Content-Disposition"] ?? "")
    let disposition = scanner.token()?.lowercased()
    guard disposition == "form-data" || !isForm else {
      throw MultipartError("a part has no Content-Disposition of form-data")
    }
    let parameters = scanner.parameters()
    func value(_ name: String) -> String? {
      parameters.first { $0.name == name }?.value
    }
    let name = value("name")
    if isForm, name == nil { throw MultipartError("a part has no name") }
    self.name = name.map(Self.unescaped) ?? ""
    filename = (value("filename*").flatMap(Self.extended) ?? value("filename").map(Self.unescaped)).map(
      Self.lastComponent
    )
    contentType = headers["Content-Type"]
    var others = headers
    for name in ["Content-Disposition", "Content-Type"] { others.remove(name) }
    self.headers = others
  }

  /// Takes more bytes: into memory while there is room, else all into a file.
  mutating func append(_ more: [UInt8], room: Int) throws {
    count += more.count
    if spilled == nil, bytes.count + more.count > room {
      let file = try TemporaryFile()
      try file.append(bytes)
      bytes = []
      spilled = file
    }
    if let spilled { try spilled.append(more) } else { bytes.append(contentsOf: more) }
  }

  /// The part as a file, whatever it is.
  var file: MultipartFile {
    MultipartFile(
      name: name.isEmpty ? nil : name,
      filename: filename,
      contentType: contentType,
      headers: headers,
      body: spilled.map { $0.body(length: count) } ?? HTTPBody(bytes)
    )
  }

  /// The part as a value: JSON or a form where it says that it is one, else text.
  func looseValue() throws -> LooseValue {
    let type = contentType.flatMap(MediaType.init)
    if type?.isJSON == true { return .json(try JSONValue(jsonData: bytes)) }
    guard let encoding = TextEncoding(type), let text = encoding.decode(bytes) else {
      throw ParameterError(name, in: .form, "is not UTF-8")
    }
    if type?.essence == URLEncodedForm.mediaType {
      return try ParameterReader.grouped(QueryPair.parse(query: text), name, .form)
    }
    return LooseValue(text)
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
  }

  /// `UTF-8''na%C3%AFve.txt` (RFC 8187).
  private static func extended(_ text: String) -> String? {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].lowercased() == "utf-8" else { return nil }
    return PercentEncoding.decode(parts[2])
  }

  /// The name without a folder: a client must not choose one.
  private static func lastComponent(_ path: String) -> String {
    String(path[(path.lastIndex { $0 == "/" || $0 == "\\" }.map { path.index(after: $0) } ?? path.startIndex)...])
  }
}
