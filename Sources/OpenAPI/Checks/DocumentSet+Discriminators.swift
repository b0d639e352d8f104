import SwiftwrightDiagnostics
import SwiftwrightYAML

extension DocumentSet {
  /// Checks that mapped names lead to schemas, and that branches have the member that tells them apart.
  mutating func checkDiscriminators(log: inout DiagnosticLog) {
    for schema in discriminated() {
      guard let discriminator = schema.discriminator else { continue }
      for entry in discriminator.mapping { checkMapping(entry.name, entry.value, log: &log) }
      if let fallback = discriminator.defaultMapping { checkMapping("defaultMapping", fallback, log: &log) }
      checkBranches(schema, discriminator, log: &log)
    }
  }

  /// The schemas that have a discriminator, in document order.
  private func discriminated() -> [SchemaObject] {
    read.schemas.values.filter { $0.discriminator != nil }.sorted { $0.location < $1.location }
  }

  private mutating func checkMapping(_ name: String, _ value: Located<String>, log: inout DiagnosticLog) {
    if mappedSchema(value, log: &log) != nil || !isName(value.value) { return }
    let hint = suggestion(for: value.value, among: root.components.schemas.names)
    log.append(
      Diagnostic(
        name == "defaultMapping" ? .warning : .error,
        "unresolved-mapping",
        "the discriminator mapping of `\(name)` leads nowhere: there is no schema `\(value.value)`"
          + (hint.map { "; did you mean `\($0)`?" } ?? ""),
        at: value.location
      )
    )
  }

  private mutating func checkBranches(
    _ schema: SchemaObject,
    _ discriminator: DiscriminatorObject,
    log: inout DiagnosticLog
  ) {
    let property = discriminator.propertyName
    for branch in schema.oneOf + schema.anyOf {
      var visited: Set<ObjectIdentifier> = []
      guard declares(property.value, branch, &visited) == false else { continue }
      let name = branch.ref.flatMap { $0.value.split(separator: "/").last.map { "`\($0)`" } } ?? "a branch"
      log.append(
        Diagnostic(
          .warning,
          "undeclared-discriminator",
          "discriminator property `\(property.value)` is not declared in \(name)",
          at: property.location,
          notes: [.init("the branch is here", at: branch.location)]
        )
      )
    }
  }

  /// Whether a schema declares a property, itself or through what it is composed of; nil if it cannot be told.
  private mutating func declares(
    _ name: String,
    _ schema: SchemaObject,
    _ visited: inout Set<ObjectIdentifier>
  ) -> Bool? {
    guard visited.insert(ObjectIdentifier(schema)).inserted else { return false }
    if schema.properties[name] != nil { return true }
    if let type = schema.type, !type.contains(where: { $0.value == .object }) { return nil }
    var parts = schema.allOf
    if let ref = schema.ref {
      var silent = DiagnosticLog()
      guard let target = self.schema(ref, log: &silent) else { return nil }
      parts.append(target)
    }
    var isKnown = !schema.hasBranches
    for part in parts {
      switch declares(name, part, &visited) {
      case true: return true
      case false: break
      case nil: isKnown = false
      }
    }
    return isKnown ? false : nil
  }
}
