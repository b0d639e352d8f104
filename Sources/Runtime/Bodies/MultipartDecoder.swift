/// A form of `multipart/form-data` as a server reads it. The order of its parts does not matter: files that are larger
/// than ``RequestLimits/filesInMemory`` wait in temporary files, which vanish with the last body that reads them.
///
/// ```swift
/// let form = try await request.multipart()
/// file = try form.file("file")
/// purpose = try form.field("purpose")
/// ```
public struct MultipartDecoder: Sendable {
  private var parts: [MultipartPart] = []
  private var length = 0
  /// How much of the files is in memory.
  private var held = 0

  /// Reads all parts of a body.
  ///
  /// - Throws: ``MultipartError``; ``HTTPBodyError/tooLarge(limit:)`` when a part is larger than the limits allow.
  init(_ body: HTTPBody, boundary: String, isForm: Bool = true, limits: RequestLimits) async throws {
    var parser = MultipartParser(boundary: boundary, headLimit: limits.partHead)
    var events: [MultipartParser.Event] = []
    for try await chunk in body {
      length += chunk.count
      if length > limits.form { throw HTTPBodyError.tooLarge(limit: limits.form) }
      try parser.parse(chunk, into: &events)
      for event in events { try take(event, isForm, limits) }
      events.removeAll(keepingCapacity: true)
    }
    try parser.finish()
  }

  private mutating func take(_ event: MultipartParser.Event, _ isForm: Bool, _ limits: RequestLimits) throws {
    switch event {
    case .part(let headers):
      if parts.count == limits.parts { throw MultipartError("the form has more than \(limits.parts) parts") }
      parts.append(try MultipartPart(headers, isForm: isForm))
    case .bytes(let bytes):
      guard let part = parts.last else { return }
      let isFile = part.filename != nil || !isForm
      let limit = isFile ? limits.file : limits.field
      if part.count + bytes.count > limit { throw HTTPBodyError.tooLarge(limit: limit) }
      held -= isFile ? part.bytes.count : 0
      try parts[parts.count - 1].append(bytes, room: isFile ? limits.filesInMemory - held : .max)
      held += isFile ? parts[parts.count - 1].bytes.count : 0
    case .endOfPart: break
    }
  }

  /// The names of the parts, in order.
  public var names: [String] {
    parts.map(\.name)
  }

  /// The parts in order, each as a file.
  public var files: [MultipartFile] {
    parts.map(\.file)
  }

  /// The headers of the first part of a name, but for `Content-Disposition` and `Content-Type`.
  public func headers(_ name: String) -> HTTPHeaders {
    parts.first { $0.name == name }?.headers ?? [:]
  }

  /// Reads a file that must be there.
  ///
  /// - Throws: ``ParameterError`` when there is none of that name.
  public func file(_ name: String) throws -> MultipartFile {
    guard let file = optionalFile(name) else { throw ParameterError(name, in: .form, "is required") }
    return file
  }

  /// Reads a file that may be absent.
  public func optionalFile(_ name: String) -> MultipartFile? {
    parts.first { $0.name == name }?.file
  }

  /// Reads all files of a name.
  public func files(_ name: String) -> [MultipartFile] {
    parts.filter { $0.name == name }.map(\.file)
  }

  /// Reads a field. It may be absent only if it is asked for as an optional.
  ///
  /// - Throws: ``ParameterError`` when it is absent, or not what is asked for.
  public func field<T: JSONCodable>(_ name: String, as type: T.Type = T.self) throws -> T {
    try ParameterDecoding.read(try value(name), name, .form)
  }

  /// The fields as the members of an object, for checking. Files are left out.
  func looseMembers() throws -> LooseValue {
    var names: [String] = []
    for part in parts where part.filename == nil && !names.contains(part.name) { names.append(part.name) }
    return .members(try names.map { ($0, try value($0) ?? .list([])) })
  }

  /// The names of the parts that are files.
  var fileNames: Set<JSONMemberName> {
    Set(parts.filter { $0.filename != nil }.map { JSONMemberName($0.name) })
  }

  private func value(_ name: String) throws -> LooseValue? {
    let own = parts.filter { $0.name == name }
    guard let first = own.first else { return nil }
    do {
      if own.count > 1 { return .list(try own.map { try $0.looseValue() }) }
      let value = try first.looseValue()
      guard case .text(let text) = value else { return value }
      return LooseValue(text.text, or: [.list([value])])
    } catch let error as JSONError {
      throw ParameterError(name, in: .form, "is not JSON: \(error.message)", pointer: error.pointer)
    }
  }
}
