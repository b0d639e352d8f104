/// A part of a multipart form: what its head says, and all of its bytes.
struct MultipartPart: Sendable {
  let name: String
  /// Nil when the part is no file.
  let filename: String?
  let contentType: String?
  var bytes: [UInt8] = []

  /// - Throws: ``MultipartError`` when the part has no name.
  init(_ headers: HTTPHeaders) throws {
    var scanner = HeaderScanner(headers["Content-Disposition"] ?? "")
    guard scanner.token()?.lowercased() == "form-data" else {
      throw MultipartError("a part has no Content-Disposition of form-data")
    }
    let parameters = scanner.parameters()
    func value(_ name: String) -> String? {
      parameters.first { $0.name == name }?.value
    }
    guard let name = value("name") else { throw MultipartError("a part has no name") }
    self.name = Self.unescaped(name)
    filename = (value("filename*").flatMap(Self.extended) ?? value("filename").map(Self.unescaped)).map(
      Self.lastComponent
    )
    contentType = headers["Content-Type"]
  }

  /// The part as a file, whatever it is.
  var file: MultipartFile {
    MultipartFile(filename: filename, contentType: contentType, body: HTTPBody(bytes))
  }

  /// The part as a value: JSON where it says that it is, else text.
  func looseValue() throws -> LooseValue {
    if contentType.flatMap(MediaType.init)?.isJSON == true { return .json(try JSONValue(jsonData: bytes)) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ParameterError(name, in: .form, "is not UTF-8")
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
