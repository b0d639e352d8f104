/// What a plain call of an operation gives.
enum SwiftSuccess: Sendable {
  /// Whatever comes with a status of 2XX, since no success is documented.
  case undocumented
  /// The body of any of these responses, which are of one type; nil for no body.
  case body(SwiftType?, [SwiftResponse])
  /// The body of some of these responses; the others have none.
  case optional(SwiftType, [SwiftResponse])
  /// The output itself, since the bodies of these responses are of several types.
  case output([SwiftResponse])

  static let undocumentedType = SwiftType.named("UndocumentedResponse")
}

extension SwiftOperation {
  /// What the documented successes come down to; streams count only where there is nothing else, and of a status with
  /// several media types only the first does.
  var success: SwiftSuccess {
    let successes = responses.filter(\.isSuccess)
    let answers = successes.filter { if case .events = $0.payload { false } else { true } }
    let candidates = answers.isEmpty ? successes : answers
    let preferred = candidates.filter { $0.isPreferred || !$0.hasPreferred(in: candidates) }
    guard let first = preferred.first else { return .undocumented }
    var types: [SwiftType?] = []
    for type in preferred.map(\.type) where !types.contains(type) { types.append(type) }
    if types.count == 1 { return .body(first.type, candidates.filter { $0.type == first.type }) }
    let bodies = types.compactMap { $0 }
    guard bodies.count == 1 else { return .output(candidates) }
    return .optional(bodies[0], candidates.filter { types.contains($0.type) })
  }

  /// The type that a plain call returns; nil for nothing.
  var successType: SwiftType? {
    switch success {
    case .undocumented: SwiftSuccess.undocumentedType
    case .body(let type, _): type
    case .optional(let type, _): type.orNil
    case .output: .named("\(typeName.text).Output")
    }
  }
}

extension SwiftResponse {
  /// Whether the first media type of its status is among the responses.
  fileprivate func hasPreferred(in responses: [SwiftResponse]) -> Bool {
    responses.contains { $0.status == status && $0.isPreferred }
  }
}
