import SwiftwrightDiagnostics
import SwiftwrightYAML

/// Compositions by `allOf` whose parts leave no place for each other.
extension DocumentSet {
  /// The part that closes a composition to what its other parts have: nil where there are values of all of them.
  ///
  /// `additionalProperties: false` speaks of the properties beside it alone. A part that has it forbids what another
  /// requires, or all that others have; frameworks write so, and mean the members of all parts.
  mutating func closingPart(of schema: SchemaObject) -> SchemaObject? {
    if schema.allOf.isEmpty || schema.ref != nil { return nil }
    let parts = parts(of: schema)
    let closed = parts.filter { $0.additionalProperties?.boolean == false && $0.patternProperties.isEmpty }
    guard let first = closed.first, parts.count > 1 else { return nil }
    func isForbidden(_ name: String) -> Bool { closed.contains { $0.properties[name] == nil } }
    let names = Set(parts.flatMap { $0.properties.names.map(Spelling.init) })
    let required = parts.flatMap(\.required).filter { names.contains(Spelling($0.value)) }
    if let name = required.first(where: { isForbidden($0.value) })?.value {
      return closed.first { $0.properties[name] == nil }
    }
    return !names.isEmpty && names.allSatisfy { isForbidden($0.text) } ? first : nil
  }

  /// A schema and what it is composed of by `allOf`, by reference or not, at whatever remove.
  private mutating func parts(of schema: SchemaObject) -> [SchemaObject] {
    // Only the references that were followed before are followed here.
    var silent = DiagnosticLog()
    var seen: Set<ObjectIdentifier> = []
    var result: [SchemaObject] = []
    var work = [schema]
    while let next = work.popLast() {
      guard seen.insert(ObjectIdentifier(next)).inserted else { continue }
      result.append(next)
      if let ref = next.ref, let target = self.schema(ref, log: &silent) { work.append(target) }
      work += next.allOf
    }
    return result
  }
}
