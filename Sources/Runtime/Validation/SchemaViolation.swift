/// Thrown where a value is not as its schema has it.
public struct SchemaViolation: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was checked: the name of a Swift type, or that of a schema.
  public let name: String

  /// What is wrong, in the order of the schema.
  public let faults: [SchemaFault]

  /// Says what is wrong with a value of the schema of that name.
  public init(_ name: String, _ faults: [SchemaFault]) {
    self.name = name
    self.faults = faults
  }

  /// `Pet is not as documented: /name: must be at most 64 characters long`.
  public var description: String {
    "\(name) is not as documented: \(faults.map(\.description).joined(separator: "; "))"
  }
}
