import SwiftwrightDiagnostics
import SwiftwrightYAML

/// Reads objects from nodes. Whatever is wrong goes to the log, and reading goes on.
///
/// It lives while a document is read, or while a reference is followed to a place that was not read before.
final class DocumentReader {
  var version: OpenAPIVersion
  var log: DiagnosticLog
  var read: ReadObjects
  /// How many `allOf`, `anyOf` and `oneOf` the schema being read stands in directly.
  var compositionDepth = 0
  /// Whether the schema to be read next is that of a property.
  var isProperty = false

  /// Whether slips that were legal before OpenAPI 3 are taken with a warning: documents of 3.0 are mostly converted ones.
  var isLenient: Bool { version == .v30 }
  /// The schema with an `$id` that is being read, which references are relative to; nil outside of such schemas.
  private var scope: Resources.ID?
  /// How many schemas and objects are being read, each as a part of the one before.
  private var depth: Int
  /// Whether no identifier and no reference was followed, so that the order of reading does not matter.
  private(set) var isIndependent = true
  /// The schemas of the components, if they are read meanwhile.
  private var schemasAhead: SchemasAhead?

  /// More than documents can be deep, unless references that stand for parts lead back to where they are.
  private static let maximumDepth = 220

  init(version: OpenAPIVersion, read: ReadObjects, log: DiagnosticLog, scope: Resources.ID? = nil, depth: Int = 0) {
    self.version = version
    self.read = read
    self.log = log
    self.scope = scope
    self.depth = depth
  }

  /// Reads a whole document, the schemas of its components on another core.
  func document(_ node: YAMLNode, _ mapping: YAMLMapping) -> OpenAPIDocument? {
    schemasAhead = SchemasAhead(of: mapping, version: version, read: read)
    return object(node, OpenAPIDocument.self)
  }

  /// Takes in the schemas that were read meanwhile, unless something makes them depend on what was read here.
  func takeSchemasAhead() {
    guard let reading = schemasAhead?.get(), isIndependent else { return }
    read.add(reading.read)
    log.append(contentsOf: reading.log)
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
    if mapping.firstIndex(of: "$ref") != nil, !Object.fields.contains("$ref"), !(Object.self is OpenAPIDocument.Type),
      let place = misplacedReference(node, Object.kind)
    {
      return reading(place) { self.object(place.node, type) }
    }
    guard enter(node) else { return nil }
    defer { depth -= 1 }
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
    note(ref, .object(Object.self))
    return .reference(reference)
  }

  /// Reads a schema, or finds it where it was read before.
  func schema(_ node: YAMLNode) -> SchemaObject? {
    if let known = read.schemas[node.location] { return known }
    let schema: SchemaObject
    switch node.content {
    case .mapping(let mapping):
      guard enter(node) else { return nil }
      defer { depth -= 1 }
      var object = ObjectReader(self, withoutSiblings(mapping), at: node.location, kind: "a schema")
      let outer = scope
      if object.has("$id") || object.has("$anchor") || object.has("$dynamicAnchor") {
        isIndependent = false
        let around = scope ?? read.resources.scope(of: node.location)
        let inner = read.resources.enter(node, mapping, in: around, version: version)
        if inner != around { scope = inner }
      }
      schema = SchemaObject(&object)
      note(schema)
      scope = outer
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
    if let ref = schema.ref {
      note(ref, .schema)
      if ref.location == schema.dynamicRef?.location { read.dynamicReferences.insert(ref.location) }
    }
    checkSchema(schema)
  }

  private func note(_ ref: Located<String>, _ target: ReferenceTarget) {
    noteScope(of: ref)
    read.references.append((ref, target))
  }

  /// Remembers what a reference is relative to, if that is not the whole document.
  func noteScope(of ref: Located<String>) {
    guard let scope, read.resources[scope].document != scope,
      read.resources[scope].node.location.file == ref.location.file
    else { return }
    read.resources.scopes[ref.location] = scope
  }

  /// Counts one level more; false, after an error, if there are too many.
  private func enter(_ node: YAMLNode) -> Bool {
    guard depth < Self.maximumDepth else {
      error(
        "reference-cycle", "references that stand for parts of objects lead back to where they are", at: node.location)
      return false
    }
    depth += 1
    return true
  }

  /// Reads in another place, with what belongs to it.
  private func reading<Value>(_ place: Resources.Target, _ body: () -> Value?) -> Value? {
    guard enter(place.node) else { return nil }
    let outer = (version, scope)
    version = read.resources.version(of: place.node.location.file)
    scope = place.scope
    defer {
      (version, scope) = outer
      depth -= 1
    }
    return body()
  }

  /// What a `$ref` leads to that stands where the specification allows none. Tools that make one file of many follow
  /// these everywhere, and so documents have them.
  ///
  /// - Parameter what: What should stand there, with its article.
  func misplacedReference(_ node: YAMLNode, _ what: String) -> Resources.Target? {
    guard let entry = node.mapping?.entry("$ref"), let text = entry.value.string else { return nil }
    isIndependent = false
    let ref = Located(text, at: entry.value.location)
    noteScope(of: ref)
    do throws(ReferenceProblem) {
      let target = try read.resources.target(ref, log: &log)
      let known = read.misplaced[what] ?? (node.location, 0)
      read.misplaced[what] = (min(known.first, node.location), known.count + 1)
      return target
    } catch {
      if let diagnostic = error.diagnostic(ref) { log.append(diagnostic) }
      return nil
    }
  }
}
