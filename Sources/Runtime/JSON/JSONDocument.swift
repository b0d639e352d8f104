#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The bytes of a JSON document, checked once, with a table of its values.
///
/// Reading from it never looks at a byte twice to find something: each container knows where it ends.
public final class JSONDocument: @unchecked Sendable {
  // Never written after `init`, which is what makes the class sendable.
  let bytes: UnsafeMutablePointer<UInt8>
  let byteCount: Int
  let tokens: UnsafeMutablePointer<JSONToken>
  let tokenCount: Int
  let options: JSONReadOptions
  let trials = JSONTrials()

  /// Checks the bytes.
  ///
  /// - Throws: `JSONError` when they are not one JSON value in UTF-8, or nested too deeply. A byte order mark is skipped.
  public convenience init(_ source: [UInt8], options: JSONReadOptions = .storage) throws {
    try self.init(source.withUnsafeBytes { JSONScanner(copying: $0, options: options) }, options: options)
  }

  /// Checks the bytes.
  ///
  /// - Throws: `JSONError` when they are not one JSON value in UTF-8, or nested too deeply. A byte order mark is skipped.
  public convenience init(_ source: Data, options: JSONReadOptions = .storage) throws {
    try self.init(source.withUnsafeBytes { JSONScanner(copying: $0, options: options) }, options: options)
  }

  /// Checks the bytes.
  ///
  /// - Throws: `JSONError` when they are not one JSON value in UTF-8, or nested too deeply. A byte order mark is skipped.
  public convenience init(_ source: UnsafeRawBufferPointer, options: JSONReadOptions = .storage) throws {
    try self.init(JSONScanner(copying: source, options: options), options: options)
  }

  init(_ prepared: JSONScanner, options: JSONReadOptions) throws {
    var scanner = prepared
    if let fault = scanner.scan() {
      let error = scanner.error(fault)
      scanner.free()
      throw error
    }
    bytes = scanner.bytes
    byteCount = scanner.end
    tokens = scanner.tokens
    tokenCount = scanner.tokenCount
    self.options = options
  }

  deinit {
    // The table stands in the same memory.
    bytes.deallocate()
  }

  /// The document's value.
  public var root: JSONElement {
    JSONElement(document: self, index: 0)
  }

  /// The error at a token.
  func error(_ message: String, at index: UInt32) -> JSONError {
    let place = JSONPlace(bytes: bytes, tokens: tokens, tokenCount: tokenCount)
    let token = tokens[Int(index)]
    return place.error(message, offset: Int(token.start) - (token.kind == .string ? 1 : 0), token: index)
  }
}
