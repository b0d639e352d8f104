import SwiftwrightDiagnostics

/// Finds the paths that differ only in the names of their parameters.
///
/// The specification takes such paths for identical (Path Templating). Real documents have them all the same: calls are as
/// clear as ever, and where the methods differ, so is what a server is asked for. Where a method is at both, that is an
/// error, unless other operations of the document are clear, and it is taken at its word.
struct EquivalentPaths {
  private struct Path {
    var name: String
    var methods: Set<String>
    var location: SourceLocation
  }

  private var groups: [String: [Path]] = [:]
  /// With what a server does about the methods that are at both paths.
  private var problems: [(diagnostic: Diagnostic, effect: String?)] = []

  /// Compares a path with those that were added before.
  mutating func add(_ name: String, _ template: PathTemplate, methods: Set<String>, at location: SourceLocation) {
    let others = groups[template.shape, default: []]
    groups[template.shape, default: []].append(Path(name: name, methods: methods, location: location))
    guard let first = others.first else { return }
    let rival = others.first { !$0.methods.isDisjoint(with: methods) }
    let shared = rival.map { $0.methods.intersection(methods).sorted().joined(separator: ", ") }
    let diagnostic = Diagnostic(
      .warning,
      "equivalent-paths",
      "`\(name)` is the same path as `\((rival ?? first).name)`",
      at: location,
      notes: [.init("first here", at: (rival ?? first).location)]
    )
    problems.append((diagnostic, shared.map { "; a server takes a \($0) for the first that it fits" }))
  }

  /// Tells what was found.
  func report(to log: inout DiagnosticLog) {
    let isClearSomewhere = groups.values.contains { paths in
      var holders: [String: Int] = [:]
      for method in paths.flatMap(\.methods) { holders[method, default: 0] += 1 }
      return holders.values.contains(1)
    }
    for problem in problems {
      var diagnostic = problem.diagnostic
      if let effect = problem.effect {
        if isClearSomewhere { diagnostic.message += effect } else { diagnostic.severity = .error }
      }
      log.append(diagnostic)
    }
  }
}
