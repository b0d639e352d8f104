import SwiftwrightDiagnostics

/// Holds the path parameters of operations against the names in their paths.
///
/// Real documents differ here. Where others of its operations have it right, a document is taken at its word, and a name
/// that is not declared is a string: those are warnings. Where no operation does, they are errors.
struct TemplateChecks {
  private var problems: [Diagnostic] = []
  private var repetitions: [Diagnostic] = []
  /// Whether it is clear for some operation what is meant.
  private var isClearSomewhere = false

  /// Checks an operation with the parameters of its own and of its path.
  mutating func check(
    _ template: PathTemplate,
    _ parameters: [(parameter: ParameterObject, location: SourceLocation)],
    _ operation: OperationObject,
    at location: SourceLocation
  ) {
    let declared = parameters.filter { $0.parameter.in.value == .path }
    let missing = template.names.filter { name in !declared.contains { $0.parameter.name.value == name } }
    let surplus = declared.filter { !template.names.contains($0.parameter.name.value) }
    for name in missing {
      let hint = suggestion(for: name, among: surplus.map(\.parameter.name.value)).map { "; is `\($0)` meant?" } ?? ""
      problems.append(
        Diagnostic(
          .warning,
          "undeclared-path-parameter",
          "`{\(name)}` in `\(template.text)` has no parameter declaration\(hint)",
          at: location,
          notes: [.init("in this operation", at: operation.location)]
        )
      )
    }
    for (parameter, place) in surplus {
      problems.append(
        Diagnostic(
          .warning,
          "unused-path-parameter",
          "the path parameter `\(parameter.name.value)` does not occur in `\(template.text)`",
          at: place == parameter.location ? parameter.name.location : place
        )
      )
    }
    // One name too many and one too few are one parameter under two names.
    if missing.count == surplus.count { isClearSomewhere = true }
    for name in template.repeated {
      repetitions.append(
        Diagnostic(
          .warning,
          "repeated-path-parameter",
          "`{\(name)}` stands twice in `\(template.text)`",
          at: location
        )
      )
    }
  }

  /// Tells what was found.
  func report(to log: inout DiagnosticLog) {
    for repetition in repetitions { log.append(repetition) }
    for var problem in problems {
      if !isClearSomewhere { problem.severity = .error }
      log.append(problem)
    }
  }
}
