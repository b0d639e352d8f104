import SwiftwrightOpenAPI

extension APIComparison {
  mutating func compare(
    _ old: SwiftwrightOpenAPI.Operation,
    _ new: SwiftwrightOpenAPI.Operation,
    at place: Int
  ) {
    let name = "`\(new.name)`"
    func finding(_ rule: Rule, _ message: String) -> Finding {
      Finding(
        rule: rule, message: message, old: .init(location: old.location), new: .init(location: new.location))
    }
    if old.method != new.method || PathShape(old.path).text != PathShape(new.path).text {
      add(finding(.operationMoved, "`\(old.name)` is now \(name)"), operation: place)
    }
    let (called, calls) = (old.calledNames, new.calledNames)
    if called != calls {
      let names = zip(called, calls).filter { $0 != $1 }.map { "`\($1)`, no longer `\($0)`" }
      add(finding(.operationRenamed, "\(name) is called \(names.joined(separator: ", and "))"), operation: place)
    }
    if !old.isDeprecated, new.isDeprecated {
      add(finding(.operationDeprecated, "\(name) is deprecated"), operation: place)
    }
    if old.summary != new.summary || old.description != new.description {
      add(finding(.documentationChanged, "\(name) is described otherwise"), operation: place)
    }
    compareParameters(old, new, at: place)
    compareBodies(old, new, at: place)
    compareResponses(old, new, at: place)
    compareSecurity(old, new, at: place)
    compareCallbacks(old, new, at: place)
  }

  // Path parameters are found by position, others by place and name.
  private mutating func compareParameters(
    _ old: SwiftwrightOpenAPI.Operation,
    _ new: SwiftwrightOpenAPI.Operation,
    at place: Int
  ) {
    let name = new.name
    let renamed = Dictionary(
      zip(PathShape(old.path).names, PathShape(new.path).names).map { ($0, $1) },
      uniquingKeysWith: { first, _ in first })
    var left = new.parameters
    var unmatched: [Parameter] = []
    for parameter in old.parameters {
      let wanted = parameter.place == .path ? renamed[parameter.name] ?? parameter.name : parameter.name
      let match = left.firstIndex { $0.place == parameter.place && $0.isNamed(wanted) }
      guard let match else {
        unmatched.append(parameter)
        continue
      }
      compare(parameter, left.remove(at: match), of: name, at: place)
    }
    for parameter in unmatched {
      if let match = left.firstIndex(where: { $0.isNamed(parameter.name) }) {
        let moved = left.remove(at: match)
        let message =
          "the \(parameter.place.rawValue) parameter `\(parameter.name)` of `\(name)` is now a "
          + "\(moved.place.rawValue) parameter"
        add(parameter.finding(.parameterMoved, message, moved), operation: place)
        compare(parameter, moved, of: name, at: place)
        continue
      }
      let rule: Rule = parameter.isRequired ? .requiredParameterRemoved : .parameterRemoved
      let message = "the \(parameter.place.rawValue) parameter `\(parameter.name)` of `\(name)` is gone"
      add(parameter.finding(rule, message, nil), operation: place)
    }
    for parameter in left {
      let rule: Rule = parameter.isRequired ? .requiredParameterAdded : .parameterAdded
      let kind = parameter.isRequired ? "the required" : "the optional"
      let message = "`\(name)` takes \(kind) \(parameter.place.rawValue) parameter `\(parameter.name)`"
      add(
        Finding(rule: rule, message: message, new: .init(location: parameter.location), directions: [.request]),
        operation: place)
    }
  }

  private mutating func compare(_ old: Parameter, _ new: Parameter, of operation: String, at place: Int) {
    let name = "the \(new.place.rawValue) parameter `\(new.name)` of `\(operation)`"
    if !old.isNamed(new.name) {
      add(old.finding(.parameterRenamed, "\(name) was called `\(old.name)`", new), operation: place)
    }
    if !old.isRequired, new.isRequired {
      add(old.finding(.parameterBecameRequired, "\(name) is required", new), operation: place)
    }
    if old.isRequired, !new.isRequired {
      add(old.finding(.parameterBecameOptional, "\(name) is optional", new), operation: place)
    }
    // Each place has its own style, which moving changes anyway.
    if old.place == new.place, old.format.text != new.format.text {
      let message = "\(name) is written as \(new.format.text), no longer as \(old.format.text)"
      add(old.finding(.parameterFormatChanged, message, new), operation: place)
    }
    if old.allowReserved != new.allowReserved {
      let message = "\(name) \(new.allowReserved ? "may hold" : "no longer holds") reserved characters as they are"
      add(old.finding(.parameterReservedChanged, message, new), operation: place)
    }
    if old.allowsEmptyValue != new.allowsEmptyValue {
      let rule = new.allowsEmptyValue ? Rule.typeWidened : .typeNarrowed
      add(old.finding(rule, "\(name) may \(new.allowsEmptyValue ? "" : "no longer ")be empty", new), operation: place)
    }
    if !old.isDeprecated, new.isDeprecated {
      add(old.finding(.parameterDeprecated, "\(name) is deprecated", new), operation: place)
    }
    if old.description != new.description {
      add(old.finding(.documentationChanged, "\(name) is described otherwise", new), operation: place)
    }
    schemas.reach(old.use, new.use, name: name, operation: place, passage(.request, at: place))
  }
}

extension Parameter {
  /// Names of headers are the same in any case.
  fileprivate func isNamed(_ other: String) -> Bool {
    name == other || place == .header && name.lowercased() == other.lowercased()
  }

  fileprivate func finding(_ rule: Rule, _ message: String, _ new: Parameter?) -> Finding {
    Finding(
      rule: rule, message: message, old: .init(location: location), new: new.map { .init(location: $0.location) },
      directions: [.request])
  }
}

extension Parameter.Format {
  /// For example: `form, exploded`.
  var text: String {
    switch self {
    case .style(let style, let explode): "`\(style.rawValue)`" + (explode ? ", exploded" : "")
    case .content(let mediaType): "`\(mediaType)`"
    }
  }
}
