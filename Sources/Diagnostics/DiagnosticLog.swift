/// The diagnostics of one run, in the order they were found.
public struct DiagnosticLog: Sendable {
  public private(set) var diagnostics: [Diagnostic] = []

  public init() {}

  public var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }

  public mutating func append(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  public mutating func append(contentsOf other: DiagnosticLog) {
    diagnostics.append(contentsOf: other.diagnostics)
  }

  /// The diagnostics by place, those without a place first; the order found breaks ties. Equal ones are listed once.
  public var sorted: [Diagnostic] {
    var seen: [SourceLocation?: [Diagnostic]] = [:]
    let unique = diagnostics.filter { diagnostic in
      if seen[diagnostic.location, default: []].contains(diagnostic) { return false }
      seen[diagnostic.location, default: []].append(diagnostic)
      return true
    }
    return unique.enumerated().sorted { first, second in
      switch (first.element.location, second.element.location) {
      case (let one?, let other?): (one, first.offset) < (other, second.offset)
      case (nil, .some): true
      case (.some, nil): false
      case (nil, nil): first.offset < second.offset
      }
    }.map(\.element)
  }
}
