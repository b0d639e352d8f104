import SwiftwrightDiagnostics

extension DocumentSet {
  /// Tries each reference of the document, and those of what they lead to.
  mutating func checkReferences(log: inout DiagnosticLog) {
    var place = 0
    while place < read.references.count {
      let (ref, target) = read.references[place]
      place += 1
      switch target {
      case .schema: _ = schema(ref, log: &log)
      case .object(let type): type.check(ref, in: &self, log: &log)
      }
    }
    checkSchemaCycles(log: &log)
  }

  /// Reports schemas that are nothing but references to each other in a circle.
  private mutating func checkSchemaCycles(log: inout DiagnosticLog) {
    var settled: Set<ObjectIdentifier> = []
    for (ref, target) in read.references {
      guard case .schema = target else { continue }
      var path: [SchemaObject] = []
      var next = schemas[ref.value]
      while let schema = next, !settled.contains(ObjectIdentifier(schema)) {
        if let start = path.firstIndex(where: { $0 === schema }) {
          reportCycle(path[start...].compactMap(\.ref), log: &log)
          break
        }
        path.append(schema)
        next = schema.ref.flatMap { schemas[$0.value] }
      }
      settled.formUnion(path.map(ObjectIdentifier.init))
    }
  }

  private func reportCycle(_ refs: [Located<String>], log: inout DiagnosticLog) {
    guard let first = refs.indices.min(by: { refs[$0].location < refs[$1].location }) else { return }
    let names = (refs[first...] + refs[..<first]).map { Self.name($0.value) }
    let message =
      names.count == 1
      ? "the schema `\(names[0])` refers to itself"
      : "references in a circle: \((names.suffix(1) + names).joined(separator: " → "))"
    log.append(Diagnostic(.error, "reference-cycle", message, at: refs[first].location))
  }

  private static func name(_ ref: String) -> String {
    ref.split(separator: "/").last.map(String.init) ?? ref
  }
}

extension DocumentObject {
  /// Follows a reference to an object of this type for what it reports.
  fileprivate static func check(_ ref: Located<String>, in set: inout DocumentSet, log: inout DiagnosticLog) {
    let reference = ReferenceObject(ref: ref, location: ref.location)
    _ = set.resolve(ReferenceOr<Self>.reference(reference), log: &log)
  }
}
