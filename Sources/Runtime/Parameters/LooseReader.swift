/// Reads a type from a ``LooseValue``.
enum LooseReader {
  /// Reads the value as what `T` wants it to be.
  ///
  /// A first pass takes only what fits fully, so that a union of an integer and a list of integers gets what it asks for.
  /// A second one goes by the places of errors: a text that does not fit is taken for something else.
  ///
  /// - Throws: ``JSONError`` whose pointer leads into the value.
  static func read<T: JSONCodable>(_ value: LooseValue, as type: T.Type = T.self) throws -> T {
    if let result: T = scalar(value) { return result }
    for reading in value.uniformReadings {
      let root = try document(reading).root
      if let result = try? T(json: root.with([.trial, .strict])) { return result }
    }
    var value = value
    var failure: JSONError?
    while true {
      do {
        return try T(json: try document(value).root)
      } catch let error as JSONError {
        if failure == nil || pointerDepth(error) > failure.map(pointerDepth) ?? 0 { failure = error }
        guard value.reconsider(path(error.pointer)[...]) else { throw failure ?? error }
      }
    }
  }

  /// The empty text as a value that fits fully; nil where the type has none.
  static func emptyText<T: JSONCodable>() -> T? {
    try? T(json: document(LooseValue("")).root.with([.trial, .strict]))
  }

  /// The commonest types, without a document between; nil where it is another or the value is none of it.
  static func scalar<T>(_ value: LooseValue) -> T? {
    guard case .text(let text) = value else { return nil }
    return scalar(text.text)
  }

  private static func scalar<T>(_ text: String) -> T? {
    if T.self == String.self || T.self == String?.self { return text as? T }
    if T.self == Int.self || T.self == Int?.self { return cast(Int(text)) }
    if T.self == Int32.self || T.self == Int32?.self { return cast(Int32(text)) }
    if T.self == Int64.self || T.self == Int64?.self { return cast(Int64(text)) }
    if T.self == Bool.self || T.self == Bool?.self { return cast(Bool(text)) }
    return nil
  }

  private static func cast<Value, T>(_ value: Value?) -> T? {
    guard let value else { return nil }
    return value as? T
  }

  private static func document(_ value: LooseValue) throws -> JSONDocument {
    var writer = JSONWriter()
    value.write(to: &writer)
    return try JSONDocument(try writer.finish(), options: .request)
  }

  private static func pointerDepth(_ error: JSONError) -> Int {
    error.pointer.utf8.count { $0 == UInt8(ascii: "/") }
  }

  private static func path(_ pointer: String) -> [String] {
    pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { part in
      String(part).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }
}
