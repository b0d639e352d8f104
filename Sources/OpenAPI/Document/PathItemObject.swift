package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// What can be done at one path.
package struct PathItemObject: Sendable {
  package let summary: String?
  package let description: String?
  /// By the method in lower case, such as `get`, in document order; `query` from 3.2 on.
  package let operations: OrderedMap<OperationObject>
  /// By the method as it is sent, such as `COPY` (3.2).
  package let additionalOperations: OrderedMap<OperationObject>
  package let servers: [ServerObject]
  /// What all operations of the path take.
  package let parameters: [ReferenceOr<ParameterObject>]
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension PathItemObject {
  /// All operations by the method as it is sent, those of methods of their own last.
  package var allOperations: [Named<OperationObject>] {
    operations.map { Named($0.name.uppercased(), at: $0.location, $0.value) } + additionalOperations.entries
  }
}

extension PathItemObject: DocumentObject {
  static var kind: String { "a path item" }

  static var fields: [String] {
    [
      "$ref", "summary", "description", "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
      "additionalOperations", "servers", "parameters",
    ]
  }

  private static let methods: Set = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
  ]

  static func read(_ object: inout ObjectReader) -> PathItemObject? {
    var operations: [Named<OperationObject>] = []
    for entry in object.mapping.entries where methods.contains(entry.key) {
      guard let operation = object.object(entry.key, OperationObject.self) else { continue }
      operations.append(Named(entry.key, at: entry.keyLocation, operation))
    }
    return PathItemObject(
      summary: object.string("summary"),
      description: object.string("description"),
      operations: OrderedMap(operations),
      additionalOperations: additionalOperations(&object),
      servers: object.objects("servers", ServerObject.self),
      parameters: object.references("parameters", ParameterObject.self),
      location: object.location,
      extensions: object.extensions()
    )
  }

  /// The operations whose methods have no field of their own.
  private static func additionalOperations(_ object: inout ObjectReader) -> OrderedMap<OperationObject> {
    object.map("additionalOperations") { reader, entry in
      if methods.contains(entry.key.lowercased()), entry.key == entry.key.uppercased() {
        reader.error(
          "additional-operation",
          "`\(entry.key)` has a field of its own in a path item: `\(entry.key.lowercased())`",
          at: entry.keyLocation
        )
        return nil
      }
      guard isToken(Substring(entry.key).utf8) else {
        reader.error("additional-operation", "`\(entry.key)` is no name of a method", at: entry.keyLocation)
        return nil
      }
      return reader.object(entry.value, OperationObject.self)
    }
  }
}
