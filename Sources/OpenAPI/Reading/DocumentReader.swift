import SwiftwrightDiagnostics
import SwiftwrightYAML

/// Reads objects from nodes. Whatever is wrong goes to the log, and reading goes on.
///
/// It lives while a document is read, or while a reference is followed to a place that was not read before.
final class DocumentReader {
  let version: OpenAPIVersion
  var log: DiagnosticLog
  var read: ReadObjects
  /// How many `allOf`, `anyOf` and `oneOf` the schema being read stands in directly.
  var compositionDepth = 0
  /// Whether the schema to be read next is that of a property.
  var isProperty = false

  /// Whether slips that were legal before OpenAPI 3 are taken with a warning: documents of 3.0 are mostly converted ones.
  var isLenient: Bool { version == .v30 }

  init(version: OpenAPIVersion, read: ReadObjects, log: DiagnosticLog) {
    self.version = version
    self.read = read
    self.log = log
  }

  func error(_ id: String, _ message: String, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
    log.append(Diagnostic(.error, id, message, at: location, notes: notes))
  }

  func warning(_ id: String, _ message: String, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
    log.append(Diagnostic(.warning, id, message, at: location, notes: notes))
  }

  /// Reads an object, or finds it where it was read before.
  func object<Object: DocumentObject>(_ node: YAMLNode, _ type: Object.Type) -> Object? {
    if let known = read.objects[node.location] as? Object { return known }
    guard let mapping = node.mapping else {
      error("wrong-type", "\(Object.kind) must be a mapping, found \(node.kindName)", at: node.location)
      return nil
    }
    var object = ObjectReader(self, mapping, at: node.location, kind: Object.kind)
    let value = Object.read(&object)
    object.reportUnknown(Object.fields)
    if let value { read.objects[node.location] = value }
    return value
  }

  /// Reads an object or a reference to one.
  func referenceOr<Object: DocumentObject>(_ node: YAMLNode, _ type: Object.Type) -> ReferenceOr<Object>? {
    guard let mapping = node.mapping, mapping.firstIndex(of: "$ref") != nil else {
      return object(node, type).map { .object($0) }
    }
    if let known = read.referenceObjects[node.location] { return .reference(known) }
    var object = ObjectReader(self, mapping, at: node.location, kind: "a reference")
    guard let ref = object.located("$ref") else { return nil }
    let reference = ReferenceObject(
      ref: ref,
      summary: object.string("summary"),
      description: object.string("description"),
      location: node.location
    )
    for entry in object.rest where !entry.key.hasPrefix("x-") {
      warning(
        "ignored-beside-reference",
        "`\(entry.key)` beside `$ref` is ignored: the reference stands for the whole object",
        at: entry.keyLocation
      )
    }
    read.referenceObjects[node.location] = reference
    read.references.append((ref, .object(Object.self)))
    return .reference(reference)
  }

  /// Reads a schema, or finds it where it was read before.
  func schema(_ node: YAMLNode) -> SchemaObject? {
    if let known = read.schemas[node.location] { return known }
    let schema: SchemaObject
    switch node.content {
    case .mapping(let mapping):
      var object = ObjectReader(self, mapping, at: node.location, kind: "a schema")
      schema = SchemaObject(&object)
      note(schema)
    case .scalar(let scalar):
      guard case .bool(let boolean) = scalar.value else { return notASchema(node) }
      schema = SchemaObject(boolean: boolean, at: node.location, reader: self)
    case .sequence:
      return notASchema(node)
    }
    read.schemas[node.location] = schema
    return schema
  }

  private func notASchema(_ node: YAMLNode) -> SchemaObject? {
    error("wrong-type", "a schema must be a mapping or a boolean, found \(node.kindName)", at: node.location)
    return nil
  }

  /// Remembers how a schema can be referred to, and what it refers to; checks it.
  private func note(_ schema: SchemaObject) {
    if let ref = schema.ref { read.references.append((ref, .schema)) }
    if let anchor = schema.anchor ?? schema.dynamicAnchor { read.anchors[anchor.value] = schema }
    if let id = schema.id { read.identified[id.value] = schema }
    checkSchema(schema)
  }
}
