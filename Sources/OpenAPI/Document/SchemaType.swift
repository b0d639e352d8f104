/// The types of JSON Schema.
package enum SchemaType: String, Sendable, CaseIterable {
  case null, boolean, integer, number, string, array, object
}
