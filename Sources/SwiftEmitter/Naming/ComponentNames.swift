import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

/// Names the types of `components/schemas`, all in one pass: what the user wrote first, then the names that stripping a
/// prefix does not change, then the others; a name already taken keeps its prefix.
struct ComponentNames {
  private(set) var names: [Schema.ID: SwiftIdentifier] = [:]
  fileprivate(set) var scope = UniqueNames(reserving: ReservedWords.types)

  init(_ api: API, options: Options, acronyms: Acronyms, log: inout DiagnosticLog) {
    scope.reserve(options.name + "Model")
    var waiting: [(id: Schema.ID, name: String, stripped: String)] = []
    var seen: Set<Schema.ID> = []
    for id in api.graph.components where seen.insert(id).inserted {
      guard case .component(let name) = api.graph[id].origin else { continue }
      if let written = options.naming.types[name] {
        if let identifier = SwiftIdentifier(written: written), scope.isFree(identifier.name) {
          names[id] = scope.take(identifier)
          continue
        }
        log.append(.unusableName(written, for: name, at: api.graph[id].location))
      }
      waiting.append((id, name, Self.stripped(name, options.naming.strip)))
    }
    for entry in waiting where entry.name == entry.stripped { take(entry, acronyms) }
    for entry in waiting where entry.name != entry.stripped { take(entry, acronyms) }
  }

  private mutating func take(_ entry: (id: Schema.ID, name: String, stripped: String), _ acronyms: Acronyms) {
    let short = SwiftIdentifier(type: Words(splitting: entry.stripped), acronyms: acronyms)
    let full = SwiftIdentifier(type: Words(splitting: entry.name), acronyms: acronyms)
    names[entry.id] = scope.take(short, full, short.adding(suffix: "Schema"))
  }

  /// Reserves a name of another kind of type, such as an operation's.
  mutating func take(_ candidates: SwiftIdentifier...) -> SwiftIdentifier {
    scope.take(candidates)
  }

  /// The text without the first of the prefixes it has, where something worth a name is left.
  static func stripped(_ text: String, _ prefixes: [String]) -> String {
    for prefix in prefixes where text.hasPrefix(prefix) && text.count > prefix.count {
      let rest = text.dropFirst(prefix.count)
      guard let first = rest.unicodeScalars.first, let last = prefix.unicodeScalars.last else { continue }
      if first.isCapital || !last.isWordScalar { return String(rest) }
    }
    return text
  }
}

extension ComponentNames {
  func isFree(_ name: String) -> Bool {
    scope.isFree(name)
  }

  mutating func reserve(_ name: String) {
    scope.reserve(name)
  }
}
