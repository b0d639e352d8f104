/// What is wrong with a JSON document, and where.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, in lower case and without a place, such as `expected a string, found a number`.
  public let message: String

  /// The place as a JSON pointer (RFC 6901): `/models/3/name`; empty for the document itself.
  public let pointer: String

  /// The line, from 1.
  public let line: Int

  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// The offset in bytes, from 0.
  public let offset: Int

  /// Says what is wrong, and where; unless told otherwise, at the beginning of the text.
  public init(message: String, pointer: String = "", line: Int = 1, column: Int = 1, offset: Int = 0) {
    self.message = message
    self.pointer = pointer
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// `3:14: /models/3/name: expected a string, found a number`.
  public var description: String {
    "\(line):\(column): \(pointer.isEmpty ? "" : pointer + ": ")\(message)"
  }
}

/// Thrown instead of `JSONError` while the branches of a union are tried, where nobody reads the message.
struct JSONMismatch: Error {
  /// Whether several branches of a union take the value, and each would lose a part of it.
  var isDrawn = false
}
