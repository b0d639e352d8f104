#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A value that reads itself from JSON and writes itself as JSON.
///
/// Text, numbers, dates, arrays, dictionaries with text keys, optionals and every generated model conform.
public protocol JSONCodable: Sendable {
  /// Reads the value at `json`.
  ///
  /// - Throws: `JSONError`, with the place in the document, when the value has another form.
  init(json: borrowing JSONElement) throws

  /// Appends the value to `json`.
  func write(to json: inout JSONWriter)
}

extension JSONCodable {
  /// Reads a whole JSON document.
  ///
  /// - Throws: `JSONError` when the bytes are not JSON or hold something else than this type expects.
  public init(jsonData bytes: [UInt8], options: JSONReadOptions = .storage) throws {
    try self.init(json: try JSONDocument(bytes, options: options).root)
  }

  /// Reads a whole JSON document.
  ///
  /// - Throws: `JSONError` when the bytes are not JSON or hold something else than this type expects.
  public init(jsonData data: Data, options: JSONReadOptions = .storage) throws {
    try self.init(json: try JSONDocument(data, options: options).root)
  }

  /// Writes the value as a JSON document of UTF-8 bytes.
  ///
  /// - Throws: `JSONError` when a number or date has no JSON form (never with `.storage`).
  public func jsonBytes(_ options: JSONWriteOptions = .storage) throws -> [UInt8] {
    var writer = JSONWriter(options)
    write(to: &writer)
    return try writer.finish()
  }

  /// Writes the value as a JSON document of UTF-8 bytes.
  ///
  /// - Throws: `JSONError` when a number or date has no JSON form (never with `.storage`).
  public func jsonData(_ options: JSONWriteOptions = .storage) throws -> Data {
    Data(try jsonBytes(options))
  }
}
