/// A number of a schema, such as `minimum`: its exact text, and what a Double makes of it.
public struct SchemaNumber: Sendable {
  public let text: String
  public let double: Double
  /// The value if it is an integer of at most 64 bits.
  public let integer: Int?
}
