/// The types of JSON Schema.
public enum SchemaType: String, Sendable, CaseIterable {
  case null, boolean, integer, number, string, array, object
}
