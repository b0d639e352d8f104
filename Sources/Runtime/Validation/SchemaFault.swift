/// What of a value is not as its schema has it.
public struct SchemaFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where in the value, as a JSON pointer (RFC 6901); empty for the value itself.
  public let pointer: String

  /// The keyword of JSON Schema that is not met, such as `maxLength`.
  public let keyword: String

  /// What is wrong, in lower case, such as `must be at most 64 characters long`.
  public let message: String

  /// A place, and the keyword that it does not satisfy.
  public init(pointer: String, keyword: String, message: String) {
    self.pointer = pointer
    self.keyword = keyword
    self.message = message
  }

  /// `/messages/0/role: must be one of: "user", "system"`.
  public var description: String {
    pointer.isEmpty ? message : "\(pointer): \(message)"
  }
}
