import SwiftwrightOpenAPI

/// How much of a value stands in the memory of what holds it, rather than elsewhere.
struct InlineSize {
  let graph: SchemaGraph

  /// Whether a value has so many members, those of its structs and of all that it may be counted, that it is better moved
  /// by its address.
  ///
  /// An operation goes by value through every layer of client and server, and code to copy all that it holds would be
  /// made for it and again for its body.
  func isLarge(_ use: SchemaUse) -> Bool {
    var room = 9
    take(use, from: &room)
    return room < 0
  }

  /// Each schema takes some room, so that those that hold themselves come to an end.
  private func take(_ use: SchemaUse, from room: inout Int) {
    room -= 1
    switch graph.resolvingAliases(use).schema.shape {
    case .object(let object):
      for property in object.properties where room >= 0 { take(property.use, from: &room) }
    case .union(let union):
      for branch in union.branches where room >= 0 { take(branch.use, from: &room) }
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .enumeration, .constant, .alias: break
    }
  }
}
