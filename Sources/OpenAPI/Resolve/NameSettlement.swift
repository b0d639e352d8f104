import SwiftwrightDiagnostics

extension SchemaResolver {
  /// Gives the schemas that stand elsewhere than in the components names of their own, and makes components of them.
  ///
  /// Components come first; of schemas that would be called the same, the one nearest to the root document keeps the
  /// name, and the others take the name of their file or folder before it. That does not depend on where they are used.
  mutating func settleNames() {
    if named.isEmpty { return }
    let waiting = named.sorted { $0.address < $1.address }
    var taken: [String: Schema.ID] = [:]
    for id in graph.components {
      if case .component(let name) = graph[id].origin { taken[Self.folded(name)] = taken[Self.folded(name)] ?? id }
    }
    for entry in waiting {
      var name = entry.name
      if let first = taken[Self.folded(name)] {
        name = Self.candidates(entry.name, entry.address).first { taken[Self.folded($0)] == nil } ?? name
        log.append(.sameName(entry.name, settled: name, at: graph[entry.id].location, first: graph[first].location))
      }
      taken[Self.folded(name)] = entry.id
      graph.update(entry.id) { $0.origin = .component(name) }
      graph.components.append(entry.id)
    }
  }

  /// The names to try for a schema whose own name is taken.
  private static func candidates(_ name: String, _ address: TargetAddress) -> some Sequence<String> {
    var result: [String] = []
    var prefix = ""
    for qualifier in address.qualifiers {
      prefix = prefix.isEmpty ? qualifier : "\(qualifier)_\(prefix)"
      result.append("\(prefix)_\(name)")
    }
    return result + (2...999).map { "\(name)_\($0)" }
  }

  /// A name as far as it counts in Swift, whatever its case and the signs between its words.
  private static func folded(_ name: String) -> String {
    let scalars = name.lowercased().unicodeScalars.filter { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    return scalars.isEmpty ? name : String(String.UnicodeScalarView(scalars))
  }
}

extension Diagnostic {
  fileprivate static func sameName(
    _ name: String,
    settled: String,
    at location: SourceLocation,
    first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .note, "same-name", "another schema is named `\(name)` too; this one is named `\(settled)`", at: location,
      notes: [.init("the other", at: first)])
  }
}
