import SwiftwrightOpenAPI

extension APIComparison {
  mutating func compareResponses(
    _ old: SwiftwrightOpenAPI.Operation,
    _ new: SwiftwrightOpenAPI.Operation,
    at place: Int
  ) {
    let name = "`\(new.name)`"
    let (before, after) = (old.responses.filter(\.isSuccess), new.responses.filter(\.isSuccess))
    let isReplaced =
      !before.isEmpty && !after.isEmpty && Set(before.map(\.status)).isDisjoint(with: after.map(\.status))
    if isReplaced {
      let (was, now) = (
        before.map(\.status.label).joined(separator: ", "), after.map(\.status.label).joined(separator: ", ")
      )
      add(
        Finding(
          rule: .successReplaced, message: "\(name) answers with \(now), no longer with \(was)",
          old: .init(location: before[0].location), new: .init(location: after[0].location), directions: [.response]),
        operation: place)
    }
    for response in old.responses
    where !(isReplaced && response.isSuccess) && !new.responses.contains(where: { $0.status == response.status }) {
      add(
        Finding(
          rule: response.isSuccess ? .successRemoved : .errorRemoved,
          message: "\(name) no longer documents the response \(response.status.label)",
          old: .init(location: response.location), directions: [.response]),
        operation: place)
    }
    for response in new.responses where !(isReplaced && response.isSuccess) {
      guard let before = old.responses.first(where: { $0.status == response.status }) else {
        add(
          Finding(
            rule: response.isSuccess ? .successAdded : .errorAdded,
            message: "\(name) documents the response \(response.status.label)",
            new: .init(location: response.location), directions: [.response]),
          operation: place)
        continue
      }
      let label = "the response \(response.status.label) of \(name)"
      if before.description != response.description {
        add(
          Finding(
            rule: .documentationChanged, message: "\(label) is described otherwise",
            old: .init(location: before.location), new: .init(location: response.location), directions: [.response]),
          operation: place)
      }
      compareHeaders(before, response, label, at: place)
      if before.contents.isEmpty != response.contents.isEmpty {
        add(
          Finding(
            rule: .typeChanged, message: "\(label) has \(response.contents.isEmpty ? "no body any more" : "a body")",
            old: .init(location: before.location), new: .init(location: response.location), directions: [.response]),
          operation: place)
        continue
      }
      compare(before.contents, response.contents, label, .response, at: place)
    }
  }

  private mutating func compareHeaders(_ old: Response, _ new: Response, _ label: String, at place: Int) {
    func add(_ rule: Rule, _ message: String, _ before: Response.Header?, _ after: Response.Header?) {
      self.add(
        Finding(
          rule: rule, message: message, old: before.map { .init(location: $0.location, isKey: true) },
          new: after.map { .init(location: $0.location, isKey: true) }, directions: [.response]),
        operation: place)
    }
    for header in old.headers where !new.headers.contains(where: { $0.isSame(as: header) }) {
      let rule: Rule = header.isRequired ? .requiredHeaderRemoved : .headerRemoved
      add(rule, "\(label) no longer has the header `\(header.name)`", header, nil)
    }
    for header in new.headers {
      guard let before = old.headers.first(where: { $0.isSame(as: header) }) else {
        add(
          header.isRequired ? .requiredHeaderAdded : .headerAdded, "\(label) has the header `\(header.name)`", nil,
          header)
        continue
      }
      let name = "the header `\(header.name)` of \(label)"
      if !before.isRequired, header.isRequired { add(.headerBecameRequired, "\(name) is required", before, header) }
      if before.isRequired, !header.isRequired { add(.headerBecameOptional, "\(name) is optional", before, header) }
      if before.format.text != header.format.text {
        add(.parameterFormatChanged, "\(name) is written as \(header.format.text)", before, header)
      }
      schemas.reach(before.use, header.use, name: name, operation: place, passage(.response, at: place))
    }
  }
}

extension Response.Header {
  fileprivate func isSame(as other: Response.Header) -> Bool {
    name.lowercased() == other.name.lowercased()
  }
}

extension Response {
  /// Whether it tells of success: 2XX, or `default`, which stands for it where nothing else does.
  fileprivate var isSuccess: Bool {
    switch status {
    case .code(let code): (200...299).contains(code)
    case .range(let digit): digit == 2
    case .default: false
    }
  }
}

extension Response.Status {
  /// The status as the document writes it.
  var label: String {
    switch self {
    case .code(let code): "\(code)"
    case .range(let digit): "\(digit)XX"
    case .default: "`default`"
    }
  }
}
