/// The keywords of a schema that name it and hold others to refer to: JSON Schema Core §8.
final class SchemaIdentifiers: Sendable {
  static let keywords = [
    "$dynamicRef", "$id", "$anchor", "$dynamicAnchor", "$defs",
  ]

  let dynamicRef: Located<String>?
  let id: Located<String>?
  let anchor: Located<String>?
  let dynamicAnchor: Located<String>?
  let defs: OrderedMap<SchemaObject>

  init(_ object: inout ObjectReader, dynamicRef: Located<String>?) {
    self.dynamicRef = dynamicRef
    id = object.located("$id")
    anchor = object.located("$anchor")
    dynamicAnchor = object.located("$dynamicAnchor")
    defs = object.schemaMap("$defs")
  }
}

extension SchemaObject {
  package var dynamicRef: Located<String>? { identifiers?.dynamicRef }
  package var id: Located<String>? { identifiers?.id }
  package var anchor: Located<String>? { identifiers?.anchor }
  package var dynamicAnchor: Located<String>? { identifiers?.dynamicAnchor }
  package var defs: OrderedMap<SchemaObject> { identifiers?.defs ?? OrderedMap() }
}
