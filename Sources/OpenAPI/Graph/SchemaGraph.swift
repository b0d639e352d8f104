/// All schemas of a document, components in document order first, each reachable by its ID.
package struct SchemaGraph: Sendable {
  package internal(set) var schemas: [Schema] = []
  /// The entries of `components/schemas` in document order, and then the schemas with names that stand elsewhere, by file.
  package internal(set) var components: [Schema.ID] = []

  package init() {}

  package subscript(id: Schema.ID) -> Schema {
    _read { yield schemas[id.index] }  // lent, not copied: most who ask look at one member
  }

  /// The schema behind aliases, and whether a null is admitted on the way.
  package func resolvingAliases(_ use: SchemaUse) -> (schema: Schema, isNullable: Bool) {
    var schema = self[use.id]
    var isNullable = use.isNullable || schema.isNullable
    var steps = 0
    while case .alias(let target) = schema.shape, steps < schemas.count {
      schema = self[target.id]
      isNullable = isNullable || target.isNullable || schema.isNullable
      steps += 1
    }
    return (schema, isNullable)
  }

  /// The schemas that a schema uses directly.
  package func parts(of id: Schema.ID) -> [Schema.ID] {
    switch self[id].shape {
    case .object(let object):
      var parts = object.properties.map(\.use.id)
      if case .schema(let use) = object.additional { parts.append(use.id) }
      return parts
    case .array(let array): return array.prefix.map(\.id) + (array.items.map { [$0.id] } ?? [])
    case .map(let values): return [values.id]
    case .union(let union): return union.branches.map(\.use.id)
    case .alias(let use): return [use.id]
    case .string(_, let content): return content.map { [$0.id] } ?? []
    case .any, .never, .boolean, .integer, .number, .enumeration, .constant: return []
    }
  }
}
