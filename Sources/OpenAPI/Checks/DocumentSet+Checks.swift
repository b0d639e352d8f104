import SwiftwrightDiagnostics
import SwiftwrightYAML

extension DocumentSet {
  /// Checks what more than one object has a part in.
  mutating func checkDocument(log: inout DiagnosticLog) {
    checkTags(log: &log)
    checkPaths(log: &log)
    var operationIDs: [String: SourceLocation] = [:]
    checkSecurity(root.security, log: &log)
    var templates = TemplateChecks()
    for item in root.paths.pathItems {
      checkPathItem(
        item.value, template: PathTemplate(item.name), &templates, &operationIDs, log: &log, at: item.location)
    }
    templates.report(to: &log)
    for item in root.webhooks {
      checkPathItem(item.value, template: nil, &templates, &operationIDs, log: &log, at: item.location)
    }
    for item in root.components.pathItems {
      checkPathItem(item.value, template: nil, &templates, &operationIDs, log: &log, at: item.location)
    }
    for case let callback? in root.components.callbacks.map({ $0.value.object }) {
      for item in callback.expressions {
        checkPathItem(item.value, template: nil, &templates, &operationIDs, log: &log, at: item.location)
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
    for tag in root.tags { checkParent(of: tag, log: &log) }
  }

  /// Warns about a tag whose parent is not there, or is below it: OpenAPI 3.2 §4.22.
  private func checkParent(of tag: TagObject, log: inout DiagnosticLog) {
    guard let parent = tag.parent else { return }
    func warn(_ message: String) {
      log.append(Diagnostic(.warning, "tag-parent", message, at: parent.location))
    }
    var next = root.tags.first { $0.name.value == parent.value }
    if next == nil {
      let hint = suggestion(for: parent.value, among: root.tags.map(\.name.value))
      return warn("there is no tag `\(parent.value)`" + (hint.map { "; did you mean `\($0)`?" } ?? ""))
    }
    var seen: Set<String> = []
    while let current = next, seen.insert(current.name.value).inserted {
      if current.name.value == tag.name.value { return warn("tag `\(tag.name.value)` is its own parent in the end") }
      next = current.parent.flatMap { name in root.tags.first { $0.name.value == name.value } }
    }
  }

  private mutating func checkPaths(log: inout DiagnosticLog) {
    var equivalents = EquivalentPaths()
    for item in root.paths.pathItems {
      guard item.name.utf8.first == UInt8(ascii: "/") else {
        log.append(Diagnostic(.error, "path-slash", "the path `\(item.name)` must begin with `/`", at: item.location))
        continue
      }
      let template = PathTemplate(item.name)
      if let problem = template.problem {
        log.append(Diagnostic(.error, "path-template", "`\(item.name)`: \(problem)", at: item.location))
      }
      equivalents.add(item.name, template, methods: methods(of: item.value), at: item.location)
    }
    equivalents.report(to: &log)
  }

  private mutating func methods(of item: ReferenceOr<PathItemObject>) -> Set<String> {
    var silent = DiagnosticLog()
    return Set(resolve(item, log: &silent)?.allOperations.map(\.name) ?? [])
  }

  private mutating func checkPathItem(
    _ value: ReferenceOr<PathItemObject>,
    template: PathTemplate?,
    _ templates: inout TemplateChecks,
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
      if let template { templates.check(template, shared + own, operation.value, at: location) }
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
          checkPathItem(expression.value, template: nil, &templates, &operationIDs, log: &log, at: expression.location)
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
    var places: [String: (name: String, location: SourceLocation)] = [:]
    var parameters: [(parameter: ParameterObject, location: SourceLocation)] = []
    for value in values {
      guard let parameter = resolve(value, log: &silent) else { continue }
      let location = value.reference?.location ?? parameter.location
      let (place, name) = (parameter.in.value.rawValue, parameter.name.value)
      if let first = places.updateValue((name, location), forKey: "\(place) \(parameter.key)") {
        let isSame = first.name == name
        let message =
          isSame
          ? "the \(place) parameter `\(name)` is declared twice"
          : "the header `\(name)` is `\(first.name)`, in which capitals do not count; the last declaration holds"
        log.append(
          Diagnostic(
            isSame ? .error : .warning, "duplicate-parameter", message, at: location,
            notes: [.init("first here", at: first.location)]
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

  private func checkSecurity(_ requirements: [SecurityRequirementObject], log: inout DiagnosticLog) {
    for requirement in requirements {
      for scheme in requirement.schemes where root.components.securitySchemes[scheme.name] == nil {
        // 3.2 allows the URI of a scheme here too.
        if root.version >= .v32, scheme.name.contains("/") || scheme.name.contains("#") { continue }
        let hint = suggestion(for: scheme.name, among: root.components.securitySchemes.names)
        // Scopes tell what kind of scheme it is.
        let isOAuth = !scheme.value.isEmpty && hint == nil
        let advice = isOAuth ? "; since it has scopes, it is taken for OAuth 2" : ""
        log.append(
          Diagnostic(
            isOAuth ? .warning : .error,
            "undefined-security-scheme",
            "security scheme `\(scheme.name)` is not defined in components.securitySchemes"
              + (hint.map { "; did you mean `\($0)`?" } ?? advice),
            at: scheme.location
          )
        )
      }
    }
  }
}
