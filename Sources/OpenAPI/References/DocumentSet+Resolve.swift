package import SwiftwrightDiagnostics
import SwiftwrightYAML

extension DocumentSet {
  /// The schema that a `$ref` leads to, one step only: it may be a reference itself. Nil, after an error, if there is
  /// none.
  package mutating func schema(_ ref: Located<String>, log: inout DiagnosticLog) -> SchemaObject? {
    let key = key(ref)
    if let known = schemas[key] { return known }
    guard let schema = findSchema(ref, log: &log) else { return nil }
    schemas[key] = schema
    return schema
  }

  /// The schema that a value of a discriminator is mapped to: a component by its name, or what a reference leads to:
  /// OpenAPI 3.1 §4.8.25.4. In a file of its own, a name may also be that of one of the file's components.
  package mutating func mappedSchema(_ value: Located<String>, log: inout DiagnosticLog) -> SchemaObject? {
    if let component = root.components.schemas[value.value] { return component }
    if isName(value.value) { return ownComponent(value) }
    return schema(value, log: &log)
  }

  /// Whether the text of a mapping can only be a name.
  func isName(_ text: String) -> Bool {
    !text.contains("/") && !text.contains("#") && !text.contains(".")
  }

  private mutating func ownComponent(_ name: Located<String>) -> SchemaObject? {
    guard read.resources.isReferenced(name.location.file) else { return nil }
    var silent = DiagnosticLog()
    let token = name.value.replacing("~", with: "~0").replacing("%", with: "%25")
    return schema(Located("#/components/schemas/\(token)", at: name.location), log: &silent)
  }

  /// The schema that a schema is only another name of, through any number of references; itself if it says anything.
  mutating func renamed(_ schema: SchemaObject, log: inout DiagnosticLog) -> SchemaObject {
    var schema = schema
    var visited: Set<ObjectIdentifier> = []
    while let ref = schema.ref, schema.saysNothingBesideReference, visited.insert(ObjectIdentifier(schema)).inserted,
      let target = self.schema(ref, log: &log)
    {
      schema = target
    }
    return schema
  }

  /// The parameter, or what its reference leads to in the end. So with all objects below.
  package mutating func parameter(
    _ value: ReferenceOr<ParameterObject>,
    log: inout DiagnosticLog
  ) -> ParameterObject? {
    resolve(value, log: &log)
  }

  package mutating func requestBody(
    _ value: ReferenceOr<RequestBodyObject>,
    log: inout DiagnosticLog
  ) -> RequestBodyObject? {
    resolve(value, log: &log)
  }

  package mutating func response(_ value: ReferenceOr<ResponseObject>, log: inout DiagnosticLog) -> ResponseObject? {
    resolve(value, log: &log)
  }

  package mutating func header(_ value: ReferenceOr<HeaderObject>, log: inout DiagnosticLog) -> HeaderObject? {
    resolve(value, log: &log)
  }

  package mutating func mediaType(
    _ value: ReferenceOr<MediaTypeObject>,
    log: inout DiagnosticLog
  ) -> MediaTypeObject? {
    resolve(value, log: &log)
  }

  package mutating func example(_ value: ReferenceOr<ExampleObject>, log: inout DiagnosticLog) -> ExampleObject? {
    resolve(value, log: &log)
  }

  package mutating func link(_ value: ReferenceOr<LinkObject>, log: inout DiagnosticLog) -> LinkObject? {
    resolve(value, log: &log)
  }

  package mutating func pathItem(_ value: ReferenceOr<PathItemObject>, log: inout DiagnosticLog) -> PathItemObject? {
    resolve(value, log: &log)
  }

  package mutating func securityScheme(
    _ value: ReferenceOr<SecuritySchemeObject>,
    log: inout DiagnosticLog
  ) -> SecuritySchemeObject? {
    resolve(value, log: &log)
  }

  package mutating func callback(_ value: ReferenceOr<CallbackObject>, log: inout DiagnosticLog) -> CallbackObject? {
    resolve(value, log: &log)
  }

  /// Follows references of any kind of object but schemas to the end.
  mutating func resolve<Object: DocumentObject>(
    _ value: ReferenceOr<Object>,
    log: inout DiagnosticLog
  ) -> Object? {
    var value = value
    var path: [Located<String>] = []
    while case .reference(let reference) = value {
      let ref = reference.ref
      if let start = path.firstIndex(where: { $0.location == ref.location }) {
        reportCycle(Array(path[start...]), log: &log) { $0 }
        return nil
      }
      path.append(ref)
      guard let target = place(ref, Object.kind, log: &log),
        let next = read(target, log: &log, { $0.referenceOr(target.node, Object.self) })
      else { return nil }
      value = next
    }
    return value.object
  }

  /// Reads something that may not have been read before.
  private mutating func read<Value>(
    _ target: Resources.Target,
    log: inout DiagnosticLog,
    _ body: (DocumentReader) -> Value?
  ) -> Value? {
    let version = read.resources.version(of: target.node.location.file)
    let reader = DocumentReader(version: version, read: read, log: log, scope: target.scope)
    read = ReadObjects()
    log = DiagnosticLog()
    defer {
      read = reader.read
      log = reader.log
    }
    return body(reader)
  }

  private mutating func findSchema(_ ref: Located<String>, log: inout DiagnosticLog) -> SchemaObject? {
    guard let target = place(ref, "a schema", log: &log) else { return nil }
    let schema = read.schemas[target.node.location] ?? read(target, log: &log) { $0.schema(target.node) }
    guard let schema else { return nil }
    if let wider = widened(ref, to: schema, target, log: &log) { return wider }
    let identity = ObjectIdentifier(schema)
    if addresses[identity].map({ target.address < $0 }) ?? true { addresses[identity] = target.address }
    return schema
  }

  /// What a `$dynamicRef` is taken for that can lead to several schemas, by where the reader comes from: anything.
  private mutating func widened(
    _ ref: Located<String>,
    to schema: SchemaObject,
    _ target: Resources.Target,
    log: inout DiagnosticLog
  ) -> SchemaObject? {
    guard read.dynamicReferences.contains(ref.location), let anchor = schema.dynamicAnchor,
      ref.value.hasSuffix("#" + anchor.value)
    else { return nil }
    read.resources.searchAll()
    let places = read.resources.dynamicAnchors[anchor.value] ?? []
    guard places.count > 1 else { return nil }
    log.append(.dynamic(ref, places.sorted()))
    return read(target, log: &log) { SchemaObject(boolean: true, at: ref.location, reader: $0) }
  }
}

extension Diagnostic {
  fileprivate static func dynamic(_ ref: Located<String>, _ places: [SourceLocation]) -> Diagnostic {
    Diagnostic(
      .warning, "dynamic-reference-widened",
      "`\(ref.value)` leads to one of \(places.count) schemas, by where a reader comes from; the type is any JSON value",
      at: ref.location, notes: places.map { .init("one of them", at: $0) })
  }
}
