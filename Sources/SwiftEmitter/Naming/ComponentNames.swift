import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

/// Names the types of `components/schemas`, all in one pass: what the user wrote first, then the names that stripping a
/// prefix does not change, then the others; a name already taken keeps its prefix.
struct ComponentNames {
  private(set) var names: [Schema.ID: SwiftIdentifier] = [:]
  fileprivate(set) var scope: UniqueNames

  init(_ api: API, options: Options, acronyms: Acronyms, log: inout DiagnosticLog) {
    // The types and modules that the document's name gives.
    let own = ["", "Models", "Client", "Server", "API", "Credentials"].map { options.name + $0 }
    scope = UniqueNames(reserving: ReservedWords.types.union(own))
    for type in options.types.all { scope.reserve(String(type.name.prefix { $0 != "." })) }
    scope.reserve(options.name + "Model")
    var waiting: [(id: Schema.ID, name: String, stripped: String)] = []
    var seen: Set<Schema.ID> = []
    let qualified = QualifiedNames(api)
    for id in api.graph.components where seen.insert(id).inserted {
      guard case .component(let name) = api.graph[id].origin, options.types.schemas[name] == nil,
        options.types.places[api.graph[id].location] == nil
      else { continue }
      if let written = options.naming.types[name] {
        if let identifier = SwiftIdentifier(written: written), scope.isFree(identifier.name) {
          names[id] = scope.take(identifier)
          continue
        }
        log.append(.unusableName(written, for: name, at: api.graph[id].location))
      }
      waiting.append((id, name, qualified.shortened(Self.stripped(name, options.naming.strip))))
    }
    let ordered = waiting.filter { $0.name == $0.stripped } + waiting.filter { $0.name != $0.stripped }
    var holders: [String: (id: Schema.ID, name: String)] = [:]
    for entry in ordered {
      let short = SwiftIdentifier(type: Words(splitting: entry.stripped), acronyms: acronyms)
      let full = SwiftIdentifier(type: Words(splitting: entry.name), acronyms: acronyms)
      let name = scope.take(short, full, short.adding(suffix: "Schema"))
      names[entry.id] = name
      if name != short, let holder = holders[short.name] {
        let location = api.graph[entry.id].location
        log.append(
          .sameName(entry.name, as: holder.name, short, instead: name, at: location, api.graph[holder.id].location))
      }
      holders[name.name] = (entry.id, entry.name)
    }
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

extension Diagnostic {
  /// Two names of the document that are one in Swift.
  static func sameName(
    _ name: String,
    as other: String,
    _ shared: SwiftIdentifier,
    instead: SwiftIdentifier,
    at location: SourceLocation,
    _ first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "name-clash",
      "`\(name)` and `\(other)` are both `\(shared.name)` in Swift; this one is named `\(instead.name)`",
      at: location, notes: [.init("the other one is here", at: first)])
  }
}
