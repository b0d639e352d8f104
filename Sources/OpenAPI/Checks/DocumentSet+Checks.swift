import SwiftwrightDiagnostics
import SwiftwrightYAML

extension DocumentSet {
  /// Checks what more than one object has a part in.
  mutating func checkDocument(log: inout DiagnosticLog) {
    checkTags(log: &log)
    checkPaths(log: &log)
    var operationIDs: [String: SourceLocation] = [:]
    checkSecurity(root.security, log: &log)
    for item in root.paths.pathItems {
      checkPathItem(item.value, template: PathTemplate(item.name), &operationIDs, log: &log, at: item.location)
    }
    for item in root.webhooks {
      checkPathItem(item.value, template: nil, &operationIDs, log: &log, at: item.location)
    }
    for item in root.components.pathItems {
      checkPathItem(item.value, template: nil, &operationIDs, log: &log, at: item.location)
    }
    for case let callback? in root.components.callbacks.map({ $0.value.object }) {
      for item in callback.expressions {
        checkPathItem(item.value, template: nil, &operationIDs, log: &log, at: item.location)
      }
    }
    checkDiscriminators(log: &log)
  }

  private func checkTags(log: inout DiagnosticLog) {
    var places: [String: SourceLocation] = [:]
    for tag in root.tags {
      guard let first = places.updateValue(tag.name.location, forKey: tag.name.value) else { continue }
      log.append(
        Diagnostic(
          .warning,
          "duplicate-tag",
          "tag `\(tag.name.value)` is declared twice",
          at: tag.name.location,
          notes: [.init("first here", at: first)]
        )
      )
    }
  }

  /// Whether two path items have operations of the same method.
  private mutating func share(_ one: ReferenceOr<PathItemObject>, _ other: ReferenceOr<PathItemObject>) -> Bool {
    var silent = DiagnosticLog()
    guard let one = resolve(one, log: &silent), let other = resolve(other, log: &silent) else { return true }
    let methods = Set(one.operations.names + one.additionalOperations.names)
    return (other.operations.names + other.additionalOperations.names).contains { methods.contains($0) }
  }

  private mutating func checkPaths(log: inout DiagnosticLog) {
    var places: [String: Named<ReferenceOr<PathItemObject>>] = [:]
    for item in root.paths.pathItems {
      guard item.name.utf8.first == UInt8(ascii: "/") else {
        log.append(Diagnostic(.error, "path-slash", "the path `\(item.name)` must begin with `/`", at: item.location))
        continue
      }
      let template = PathTemplate(item.name)
      if let problem = template.problem {
        log.append(Diagnostic(.error, "path-template", "`\(item.name)`: \(problem)", at: item.location))
      }
      if let first = places[template.shape] {
        let isClash = share(first.value, item.value)
        log.append(
          Diagnostic(
            isClash ? .error : .warning,
            "equivalent-paths",
            "`\(item.name)` is the same path as `\(first.name)`"
              + (isClash ? ", and both have an operation of the same method" : "; they are taken together"),
            at: item.location,
            notes: [.init("first here", at: first.location)]
          )
        )
      } else {
        places[template.shape] = item
      }
    }
  }

  private mutating func checkPathItem(
    _ value: ReferenceOr<PathItemObject>,
    template: PathTemplate?,
    _ operationIDs: inout [String: SourceLocation],
    log: inout DiagnosticLog,
    at location: SourceLocation
  ) {
    var silent = DiagnosticLog()
    guard let item = resolve(value, log: &silent) else { return }
    let shared = checkParameters(item.parameters, log: &log)
    for operation in item.operations.entries + item.additionalOperations.entries {
      let own = checkParameters(operation.value.parameters, log: &log)
      checkQuerystring(shared + own, log: &log)
      if let template { checkTemplate(template, shared + own, operation.value, at: location, log: &log) }
      if let id = operation.value.operationId, value.object != nil {
        if let first = operationIDs[id.value] {
          log.append(
            Diagnostic(
              .error,
              "duplicate-operation-id",
              "operationId `\(id.value)` is used twice",
              at: id.location,
              notes: [.init("first here", at: first)]
            )
          )
        } else {
          operationIDs[id.value] = id.location
        }
      }
      checkSecurity(operation.value.security ?? [], log: &log)
      for case let callback? in operation.value.callbacks.map({ $0.value.object }) {
        for expression in callback.expressions {
          checkPathItem(expression.value, template: nil, &operationIDs, log: &log, at: expression.location)
        }
      }
    }
  }

  /// The parameters of a list; those that stand twice are reported.
  private mutating func checkParameters(
    _ values: [ReferenceOr<ParameterObject>],
    log: inout DiagnosticLog
  ) -> [(parameter: ParameterObject, location: SourceLocation)] {
    var silent = DiagnosticLog()
    var places: [String: SourceLocation] = [:]
    var parameters: [(parameter: ParameterObject, location: SourceLocation)] = []
    for value in values {
      guard let parameter = resolve(value, log: &silent) else { continue }
      let location = value.reference?.location ?? parameter.location
      let place = parameter.in.value.rawValue
      if let first = places.updateValue(location, forKey: "\(place) \(parameter.name.value)") {
        log.append(
          Diagnostic(
            .error,
            "duplicate-parameter",
            "the \(place) parameter `\(parameter.name.value)` is declared twice",
            at: location,
            notes: [.init("first here", at: first)]
          )
        )
        continue
      }
      parameters.append((parameter, location))
    }
    return parameters
  }

  /// Checks that a parameter for the whole query stands alone.
  private func checkQuerystring(
    _ parameters: [(parameter: ParameterObject, location: SourceLocation)],
    log: inout DiagnosticLog
  ) {
    guard let whole = parameters.first(where: { $0.parameter.in.value == .querystring }) else { return }
    let others = parameters.filter { [.query, .querystring].contains($0.parameter.in.value) }.dropFirst()
    guard let other = others.first else { return }
    log.append(
      Diagnostic(
        .error,
        "querystring-not-alone",
        "a parameter in querystring excludes others in query or querystring",
        at: other.location,
        notes: [.init("it is here", at: whole.location)]
      )
    )
  }

  /// Holds the path parameters of an operation against the names in its path. Real documents differ here, so these
  /// are warnings: a name without declaration is a string.
  private func checkTemplate(
    _ template: PathTemplate,
    _ parameters: [(parameter: ParameterObject, location: SourceLocation)],
    _ operation: OperationObject,
    at location: SourceLocation,
    log: inout DiagnosticLog
  ) {
    let declared = parameters.filter { $0.parameter.in.value == .path }
    for name in template.names where !declared.contains(where: { $0.parameter.name.value == name }) {
      let names = declared.map(\.parameter.name.value).filter { !template.names.contains($0) }
      let hint = suggestion(for: name, among: names).map { "; is `\($0)` meant?" } ?? ""
      log.append(
        Diagnostic(
          .warning,
          "undeclared-path-parameter",
          "`{\(name)}` in `\(template.text)` has no parameter declaration\(hint)",
          at: location,
          notes: [.init("in this operation", at: operation.location)]
        )
      )
    }
    for (parameter, place) in declared where !template.names.contains(parameter.name.value) {
      log.append(
        Diagnostic(
          .warning,
          "unused-path-parameter",
          "the path parameter `\(parameter.name.value)` does not occur in `\(template.text)`",
          at: place == parameter.location ? parameter.name.location : place
        )
      )
    }
    for name in template.repeated {
      log.append(
        Diagnostic(
          .warning,
          "repeated-path-parameter",
          "`{\(name)}` stands twice in `\(template.text)`",
          at: location
        )
      )
    }
  }

  private func checkSecurity(_ requirements: [SecurityRequirementObject], log: inout DiagnosticLog) {
    for requirement in requirements {
      for scheme in requirement.schemes where root.components.securitySchemes[scheme.name] == nil {
        // 3.2 allows the URI of a scheme here too.
        if root.version >= .v32, scheme.name.contains("/") || scheme.name.contains("#") { continue }
        let hint = suggestion(for: scheme.name, among: root.components.securitySchemes.names)
        let message =
          "security scheme `\(scheme.name)` is not defined in components.securitySchemes"
          + (hint.map { "; did you mean `\($0)`?" } ?? "")
        log.append(
          scheme.value.isEmpty
            ? Diagnostic(.error, "undefined-security-scheme", message, at: scheme.location)
            : Diagnostic(
              .warning, "undefined-security-scheme", "\(message); its scopes tell that it is OAuth 2",
              at: scheme.location))
      }
    }
  }
}
