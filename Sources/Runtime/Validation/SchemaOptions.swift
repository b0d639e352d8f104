/// What is held against a value beyond its schema's words.
struct SchemaOptions: Sendable {
  /// What the value is for: members that are read-only do not count in requests, nor write-only ones in responses.
  var direction: JSONDirection = .storage

  /// Whether text that an `enum` does not list is taken where it lists nothing but text.
  var takesUnknownEnumValues = false

  /// How many faults are told of.
  var maximumFaults = 100
}
