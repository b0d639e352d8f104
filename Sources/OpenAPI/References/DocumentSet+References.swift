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
      var refs = [ref]
      var next = schemas[ref.value]
      while let schema = next, !settled.contains(ObjectIdentifier(schema)) {
        if let start = path.firstIndex(where: { $0 === schema }) {
          let cycle = refs[start...].map { Self.name($0.value) }.joined(separator: " → ")
          let place = schema.ref ?? ref
          log.append(
            Diagnostic(
              .error, "reference-cycle",
              refs[start...].count == 2 ? "\(cycle): a schema that refers to itself" : "references in a circle: \(cycle)",
              at: place.location))
          break
        }
        path.append(schema)
        guard let following = schema.ref else { break }
        refs.append(following)
        next = schemas[following.value]
      }
      settled.formUnion(path.map(ObjectIdentifier.init))
    }
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
