/// The diagnostics of one run, in the order they were found.
package struct DiagnosticLog: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  package var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }

  package mutating func append(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  package mutating func append(contentsOf other: DiagnosticLog) {
    diagnostics.append(contentsOf: other.diagnostics)
  }

  /// The diagnostics by place, those without a place first; the order found breaks ties. What says the same of the same
  /// place is listed once, with the worst severity it was found with, and all notes.
  package var sorted: [Diagnostic] {
    var places: [Statement: Int] = [:]
    var unique: [Diagnostic] = []
    for diagnostic in diagnostics {
      let statement = Statement(id: diagnostic.id, message: diagnostic.message, location: diagnostic.location)
      if let place = places[statement] {
        unique[place].severity = max(unique[place].severity, diagnostic.severity)
        unique[place].notes += diagnostic.notes.filter { !unique[place].notes.contains($0) }
      } else {
        places[statement] = unique.count
        unique.append(diagnostic)
      }
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

  private struct Statement: Hashable {
    var id: String
    var message: String
    var location: SourceLocation?
  }
}
