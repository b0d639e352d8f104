public import SwiftwrightDiagnostics
import SwiftwrightYAML

extension DocumentSet {
  /// The schema that a `$ref` leads to, one step only: it may be a reference itself. Nil, after an error, if there is
  /// none.
  public mutating func schema(_ ref: Located<String>, log: inout DiagnosticLog) -> SchemaObject? {
    if let known = schemas[ref.value] { return known }
    guard let schema = findSchema(ref, log: &log) else { return nil }
    schemas[ref.value] = schema
    return schema
  }

  /// The parameter, or what its reference leads to in the end. So with all objects below.
  public mutating func parameter(
    _ value: ReferenceOr<ParameterObject>,
    log: inout DiagnosticLog
  ) -> ParameterObject? {
    resolve(value, log: &log)
  }

  public mutating func requestBody(
    _ value: ReferenceOr<RequestBodyObject>,
    log: inout DiagnosticLog
  ) -> RequestBodyObject? {
    resolve(value, log: &log)
  }

  public mutating func response(_ value: ReferenceOr<ResponseObject>, log: inout DiagnosticLog) -> ResponseObject? {
    resolve(value, log: &log)
  }

  public mutating func header(_ value: ReferenceOr<HeaderObject>, log: inout DiagnosticLog) -> HeaderObject? {
    resolve(value, log: &log)
  }

  public mutating func mediaType(
    _ value: ReferenceOr<MediaTypeObject>,
    log: inout DiagnosticLog
  ) -> MediaTypeObject? {
    resolve(value, log: &log)
  }

  public mutating func example(_ value: ReferenceOr<ExampleObject>, log: inout DiagnosticLog) -> ExampleObject? {
    resolve(value, log: &log)
  }

  public mutating func link(_ value: ReferenceOr<LinkObject>, log: inout DiagnosticLog) -> LinkObject? {
    resolve(value, log: &log)
  }

  public mutating func pathItem(_ value: ReferenceOr<PathItemObject>, log: inout DiagnosticLog) -> PathItemObject? {
    resolve(value, log: &log)
  }

  public mutating func securityScheme(
    _ value: ReferenceOr<SecuritySchemeObject>,
    log: inout DiagnosticLog
  ) -> SecuritySchemeObject? {
    resolve(value, log: &log)
  }

  public mutating func callback(_ value: ReferenceOr<CallbackObject>, log: inout DiagnosticLog) -> CallbackObject? {
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
      guard let node = place(ref, Object.kind, log: &log),
        let next = read(log: &log, { $0.referenceOr(node, Object.self) })
      else { return nil }
      value = next
    }
    return value.object
  }

  /// Reads something that may not have been read before.
  private mutating func read<Value>(
    log: inout DiagnosticLog,
    _ body: (DocumentReader) -> Value?
  ) -> Value? {
    let reader = DocumentReader(version: root.version, read: read, log: log)
    read = ReadObjects()
    defer {
      read = reader.read
      log = reader.log
    }
    return body(reader)
  }

  private mutating func findSchema(_ ref: Located<String>, log: inout DiagnosticLog) -> SchemaObject? {
    let address = ReferenceAddress(ref.value)
    if let identified = identifiedSchema(address, ref.value) { return identified }
    guard let node = place(ref, "a schema", log: &log) else { return nil }
    if let known = read.schemas[node.location] { return known }
    return read(log: &log) { $0.schema(node) }
  }

  /// The schema whose `$anchor` or `$id` is meant.
  private func identifiedSchema(_ address: ReferenceAddress, _ text: String) -> SchemaObject? {
    if let schema = read.identified[text] { return schema }
    guard case .same = address.file, !address.fragment.isEmpty, !address.fragment.hasPrefix("/") else { return nil }
    return read.anchors[address.fragment]
  }
}
