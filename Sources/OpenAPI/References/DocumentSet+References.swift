import SwiftwrightDiagnostics
import SwiftwrightYAML

extension DocumentSet {
  /// Tries each reference of the document, and those of what they lead to.
  mutating func checkReferences(log: inout DiagnosticLog) {
    var dynamic: [Located<String>] = []
    let unused = root.components.entryReferences
    var place = 0
    repeat {
      while place < read.references.count {
        let (ref, target) = read.references[place]
        place += 1
        switch target {
        case .schema where read.dynamicReferences.contains(ref.location): dynamic.append(ref)
        case .part where read.dynamicReferences.contains(ref.location): dynamic.append(ref)
        case .schema: _ = schema(ref, log: &log)
        case .part: checkPart(ref, log: &log)
        case .object(let type):
          var found = DiagnosticLog()
          type.check(ref, in: &self, log: &found)
          log.append(contentsOf: unused.contains(ref.location) ? found.withoutRemote : found)
        }
      }
      // What these lead to is only known when all files are.
      for ref in dynamic { _ = schema(ref, log: &log) }
      dynamic = []
    } while place < read.references.count
    checkSchemaCycles(log: &log)
  }

  /// Tries a reference within a schema. An object of another kind says nothing that JSON Schema would know, so that any
  /// value can stand there; the rest of the schema holds.
  private mutating func checkPart(_ ref: Located<String>, log: inout DiagnosticLog) {
    var found = DiagnosticLog()
    _ = schema(ref, log: &found)
    let isObject = targets[key(ref)].map { read.objects[$0.node.location] != nil } ?? false
    for var diagnostic in found.diagnostics {
      if isObject, diagnostic.id == "wrong-reference-kind" {
        untyped.insert(ref.location)
        diagnostic.severity = .warning
        diagnostic.message += "; the type is any JSON value"
      }
      log.append(diagnostic)
    }
  }

  /// Reports schemas that are nothing but references to each other in a circle.
  private mutating func checkSchemaCycles(log: inout DiagnosticLog) {
    var settled: Set<ObjectIdentifier> = []
    for (ref, target) in read.references {
      if case .object = target { continue }
      var path: [SchemaObject] = []
      var next = schemas[key(ref)]
      while let schema = next, !settled.contains(ObjectIdentifier(schema)) {
        if let start = path.firstIndex(where: { $0 === schema }) {
          // One that describes itself is at least something of its own: a warning tells of it once types are known.
          guard path[start...].allSatisfy({ $0.description == nil }) else { break }
          reportCycle(path[start...].compactMap(\.ref), log: &log, name: Self.name)
          break
        }
        path.append(schema)
        next = schema.ref.flatMap { schemas[key($0)] }
      }
      settled.formUnion(path.map(ObjectIdentifier.init))
    }
  }

  /// Reports references that lead to each other, at the first of them.
  func reportCycle(_ refs: [Located<String>], log: inout DiagnosticLog, name: (String) -> String) {
    guard let first = refs.indices.min(by: { refs[$0].location < refs[$1].location }) else { return }
    let names = (refs[first...] + refs[..<first]).map { name($0.value) }
    let message =
      names.count == 1
      ? "`\(names[0])` refers to itself"
      : "references in a circle: \((names.suffix(1) + names).joined(separator: " → "))"
    log.append(Diagnostic(.error, "reference-cycle", message, at: refs[first].location))
  }

  /// Tells of references that were followed where the specification allows none.
  func reportMisplaced(log: inout DiagnosticLog) {
    for (what, places) in read.misplaced.sorted(by: { $0.value.first < $1.value.first }) {
      let others = places.count == 1 ? "" : " here and in \(places.count - 1) other places"
      log.append(
        Diagnostic(
          .warning, "misplaced-reference",
          "`$ref` stands in the place of \(what)\(others), where OpenAPI allows none; it is followed all the same",
          at: places.first))
    }
  }

  private static func name(_ ref: String) -> String {
    ref.split(separator: "/").last.map(String.init) ?? ref
  }
}

extension ComponentsObject {
  /// Where the references stand that are entries themselves; schemas aside, these count only if something uses them.
  fileprivate var entryReferences: Set<SourceLocation> {
    func places<Object>(_ map: OrderedMap<ReferenceOr<Object>>) -> [SourceLocation] {
      map.entries.compactMap { $0.value.reference?.ref.location }
    }
    return Set(
      places(responses) + places(parameters) + places(examples) + places(requestBodies) + places(headers)
        + places(securitySchemes) + places(links) + places(callbacks) + places(pathItems) + places(mediaTypes))
  }
}

extension DiagnosticLog {
  /// The same with warnings in place of errors about what is remote.
  fileprivate var withoutRemote: DiagnosticLog {
    var result = DiagnosticLog()
    for var diagnostic in diagnostics {
      if diagnostic.id == "remote-reference" { diagnostic.severity = .warning }
      result.append(diagnostic)
    }
    return result
  }
}

extension DocumentObject {
  /// Follows a reference to an object of this type for what it reports.
  fileprivate static func check(_ ref: Located<String>, in set: inout DocumentSet, log: inout DiagnosticLog) {
    let reference = ReferenceObject(ref: ref, location: ref.location)
    _ = set.resolve(ReferenceOr<Self>.reference(reference), log: &log)
  }
}
