import SwiftwrightMustache
import SwiftwrightOpenAPI

/// The variables of servers: an enum for each that has a choice, and a function for each server that has any.
struct ServerVariables {
  struct Choice {
    let variable: Server.Variable
    let name: String
    /// The cases with the values that they stand for.
    let cases: [(name: String, value: String)]
  }

  private(set) var enums: [Choice] = []
  private let servers: [Server]
  private let acronyms: Acronyms

  init(_ names: SharedNames, _ swift: SwiftAPI) {
    acronyms = Acronyms(adding: swift.options.naming.acronyms)
    var seen: Set<Server> = []
    servers = names.serverLists.flatMap(\.servers).filter { !$0.variables.isEmpty && seen.insert($0).inserted }
    var types = UniqueNames(reserving: ReservedWords.types.union(names.all))
    for variable in servers.flatMap(\.variables) where !variable.allowed.isEmpty && choice(variable) == nil {
      var scope = UniqueNames(reserving: ReservedWords.cases)
      let values =
        variable.allowed.contains(variable.defaultValue)
        ? variable.allowed : [variable.defaultValue] + variable.allowed
      let cases = values.map {
        (scope.take(SwiftIdentifier(member: Words(splitting: $0), acronyms: acronyms)).text, $0)
      }
      let candidate = SwiftIdentifier(type: Words(splitting: variable.name), acronyms: acronyms)
      let name = types.take(candidate.isCapitalized ? candidate : candidate.adding(suffix: "Choice")).text
      enums.append(Choice(variable: variable, name: name, cases: cases))
    }
  }

  private func choice(_ variable: Server.Variable) -> Choice? {
    enums.first { $0.variable == variable }
  }

  static func view(_ choice: Choice) -> MustacheValue {
    [
      "name": .string(choice.name),
      "documentation": TypeView.documentation(Documentation(text: choice.variable.description), indentation: 2),
      "cases": .list(
        choice.cases.map { ["name": .string($0.name), "literal": .string(SwiftLiteral.string($0.value))] }),
    ]
  }

  /// A function for each server, which takes its variables as arguments.
  func templates(_ names: SharedNames) -> [MustacheValue] {
    var scope = UniqueNames(reserving: names.all)
    return servers.map { server in
      var values: [String: String] = [:]
      var parameters: [String] = []
      var labels = UniqueNames()
      for variable in server.variables {
        let name = labels.take(SwiftIdentifier(member: Words(splitting: variable.name), acronyms: acronyms)).text
        let value: String
        if let choice = choice(variable) {
          let initial = choice.cases.first { $0.value == variable.defaultValue }?.name ?? ""
          parameters.append("\(name): \(choice.name) = .\(initial)")
          value = "\(name).rawValue"
        } else {
          parameters.append("\(name): String = \(SwiftLiteral.string(variable.defaultValue))")
          value = name
        }
        values[variable.name] = value
      }
      let literal = Self.literal(server.url, values)
      // A path alone is relative to where the document was, which nobody knows.
      let isAddress = server.url.contains("://")
      return [
        "name": .string(scope.take(SwiftIdentifier(member: Words(["server"]), acronyms: acronyms)).text),
        "documentation": TypeView.documentation(
          Documentation(text: server.description ?? "The address with the variables given."), indentation: 2),
        "parameters": .string(parameters.joined(separator: ", ")),
        "type": isAddress ? "APIServer" : "String",
        "literal": .string(isAddress ? ".url(\(literal))" : literal),
      ]
    }
  }

  /// The URL as a literal in which each variable's value stands in its place.
  private static func literal(_ url: String, _ values: [String: String]) -> String {
    var result = "\""
    var rest = url[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      result += StructureView.escaped(String(rest[..<start]))
      let name = rest[rest.index(after: start)..<end]
      result += values[String(name)].map { "\\(\($0))" } ?? StructureView.escaped("{\(name)}")
      rest = rest[rest.index(after: end)...]
    }
    return result + StructureView.escaped(String(rest)) + "\""
  }
}
