public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// What can be done at one path.
public struct PathItemObject: Sendable {
  public let summary: String?
  public let description: String?
  /// By the method in lower case, such as `get`, in document order; `query` from 3.2 on.
  public let operations: OrderedMap<OperationObject>
  /// By the method as it is sent, such as `COPY` (3.2).
  public let additionalOperations: OrderedMap<OperationObject>
  public let servers: [ServerObject]
  /// What all operations of the path take.
  public let parameters: [ReferenceOr<ParameterObject>]
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
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
      additionalOperations: object.map("additionalOperations", OperationObject.self),
      servers: object.objects("servers", ServerObject.self),
      parameters: object.references("parameters", ParameterObject.self),
      location: object.location,
      extensions: object.extensions()
    )
  }
}
