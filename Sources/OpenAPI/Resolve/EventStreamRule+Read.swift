import SwiftwrightDiagnostics
import SwiftwrightYAML

extension EventStreamRule {
  /// Reads `x-event-stream: {name: type, end: [message_stop]}`; what cannot be used is told.
  init(_ extensions: [Named<YAMLNode>], log: inout DiagnosticLog) {
    guard let node = extensions.first(where: { $0.name == "x-event-stream" })?.value else { return }
    func fail(_ message: String, at place: SourceLocation) {
      log.append(Diagnostic(.warning, "event-stream-extension", message, at: place))
    }
    guard let mapping = node.mapping else {
      fail("`x-event-stream` must be a mapping, found \(node.kindName)", at: node.location)
      return
    }
    for entry in mapping.entries {
      switch entry.key {
      case "name":
        nameMember = entry.value.string
        if nameMember == nil { fail("`name` must be a string, found \(entry.value.kindName)", at: entry.value.location) }
      case "end":
        ends = entry.value.sequence?.compactMap(\.string) ?? entry.value.string.map { [$0] } ?? []
        if ends.isEmpty { fail("`end` must list names of events", at: entry.value.location) }
      default:
        fail("unknown field `\(entry.key)` in `x-event-stream`; the fields are name, end", at: entry.keyLocation)
      }
    }
  }
}
