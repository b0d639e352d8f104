import SwiftwrightEmitter

extension SwiftSummary {
  /// A line for each schema, and one for each operation with its parameters, body and outputs below it.
  var text: String {
    var lines = components.map { "\($0.schema): \($0.kind) \($0.type)" }
    for operation in operations {
      let name = operation.group.map { "\($0).\(operation.method)" } ?? operation.method
      lines += ["", "\(name): \(operation.type) (\(operation.httpMethod) \(operation.path), \(operation.id))"]
      lines += operation.parameters.map { "  \($0.place) \($0.name): \($0.property): \($0.type)" }
      if let body = operation.bodyType { lines.append("  body \(operation.bodyMediaType ?? ""): \(body)") }
      lines += operation.outputs.map { output in
        let body = output.type.map { ": \(output.mediaType ?? "") \($0)" } ?? ""
        return "  \(output.status) \(output.name)\(body)"
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
