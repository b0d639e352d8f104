import SwiftwrightOpenAPI

/// What is said of an operation: the document's text, and what the types do not show.
enum OperationDocumentation {
  static func documentation(of operation: SwiftwrightOpenAPI.Operation) -> Documentation {
    var documentation = Documentation(text: operation.summary)
    if let description = operation.description, description != operation.summary {
      documentation.text = [operation.summary, description].compactMap { $0 }.joined(separator: "\n\n")
    }
    if case .callback(_, let expression, let caller) = operation.kind {
      documentation.notes.append("Goes to `\(expression)` of a call of `\(caller)`.")
    }
    let callbacks = operation.callbacks.map { "- `\($0.name)`, sent to `\($0.expression)`" }
    if !callbacks.isEmpty { documentation.notes.append((["Callbacks:"] + callbacks).joined(separator: "\n")) }
    var links: [String] = []
    for link in operation.responses.flatMap(\.links).map(item) where !links.contains(link) { links.append(link) }
    if !links.isEmpty { documentation.notes.append((["Links:"] + links).joined(separator: "\n")) }
    return documentation
  }

  /// A link as an item of a list: what can be called next, and with what.
  private static func item(_ link: Response.Link) -> String {
    var values = link.parameters.map { "`\($0.name)` from `\($0.value.compactText)`" }
    if let body = link.body { values.append("the body from `\(body.compactText)`") }
    let text = "- `\(link.name)`: `\(link.target)`" + (values.isEmpty ? "" : " with " + values.joined(separator: ", "))
    return link.description.map { "\(text). \($0.onOneLine)" } ?? text
  }
}
