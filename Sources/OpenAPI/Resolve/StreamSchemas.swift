import SwiftwrightDiagnostics

/// Questions about the schemas of bodies that are streams of values: OpenAPI 3.2 §4.14.
extension DocumentSet {
  /// The fields of a server-sent event: the HTML standard, §9.2.6.
  private static let eventFields: Set<String> = ["data", "event", "id", "retry"]

  /// Whether an `itemSchema` is of an event with its fields, as 3.2 has it. Documents that describe what is in the data
  /// instead are taken at their word.
  mutating func holdsEventFields(_ schema: SchemaObject, _ mediaType: String, log: inout DiagnosticLog) -> Bool {
    guard MediaTypeEssence.of(mediaType) == "text/event-stream" else { return false }
    var visited: Set<ObjectIdentifier> = []
    var names: Set<String> = []
    collectProperties(of: schema, into: &names, &visited, &log)
    return !names.isEmpty && names.isSubset(of: Self.eventFields)
  }

  private mutating func collectProperties(
    of schema: SchemaObject,
    into names: inout Set<String>,
    _ visited: inout Set<ObjectIdentifier>,
    _ log: inout DiagnosticLog
  ) {
    guard visited.insert(ObjectIdentifier(schema)).inserted else { return }
    names.formUnion(schema.properties.names)
    var parts = schema.allOf + schema.anyOf + schema.oneOf
    if let ref = schema.ref, let target = self.schema(ref, log: &log) { parts.append(target) }
    for part in parts { collectProperties(of: part, into: &names, &visited, &log) }
  }

  /// What a stream's values are where its `schema` is of the stream as a whole: from 3.2 on that is an array.
  mutating func item(of schema: SchemaObject, log: inout DiagnosticLog) -> SchemaObject {
    guard root.version >= .v32 else { return schema }
    var current = schema
    for _ in 0..<16 {
      if current.type?.map(\.value) == [.array], let items = current.items { return items }
      guard let ref = current.ref, let target = self.schema(ref, log: &log) else { return schema }
      current = target
    }
    return schema
  }
}
