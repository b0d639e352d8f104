import SwiftwrightMustache
import SwiftwrightOpenAPI

/// The signature of a client's method.
enum MethodView {
  struct Parameter {
    var label: String
    var type: String
    var value: String?
    var documentation: Documentation
  }

  /// The body first and without a label, where a webhook goes, then what is required, then what is not, then the options.
  /// A body that may be left out of a request that rarely has one stands behind the parameters.
  static func parameters(of operation: SwiftOperation) -> [Parameter] {
    var result: [Parameter] = []
    let isLate = operation.body?.isOptional == true && ["GET", "DELETE", "HEAD"].contains(operation.operation.method)
    let body = operation.body.map { body in
      Parameter(
        label: isLate ? "body" : "_ body", type: body.isOptional ? body.type.orNil.text : body.type.text,
        value: body.isOptional ? "nil" : nil, documentation: body.documentation)
    }
    if let body, !isLate { result.append(body) }
    if operation.operation.kind != .request {
      result.append(Parameter(label: "to url", type: "URL", value: nil, documentation: Documentation(text: nil)))
    }
    for parameter in operation.parameters {
      result.append(
        Parameter(
          label: parameter.name.text, type: parameter.propertyType.text,
          value: parameter.isOptional ? "nil" : nil, documentation: parameter.documentation))
    }
    if let body, isLate { result.append(body) }
    return result + [
      Parameter(label: "options", type: "CallOptions", value: ".default", documentation: Documentation(text: nil))
    ]
  }

  /// The arguments of the operation's initialiser, in its order.
  static func arguments(of operation: SwiftOperation) -> [String] {
    OperationView.members(of: operation).map { "\(label($0.name)): \($0.name)" }
  }

  /// A name as an argument's label.
  private static func label(_ name: String) -> String {
    SwiftIdentifier(written: unquoted(name))?.label ?? name
  }

  /// A name without backticks.
  private static func unquoted(_ name: String) -> String {
    name.hasPrefix("`") ? String(name.dropFirst().dropLast()) : name
  }

  /// The parameters as source text.
  static func texts(_ parameters: [Parameter]) -> [String] {
    parameters.map { "\($0.label): \($0.type)" + ($0.value.map { " = \($0)" } ?? "") }
  }

  /// The operation's text, then a line for each parameter that has one.
  static func documentation(_ operation: SwiftOperation, _ parameters: [Parameter]) -> MustacheValue {
    var lines = DocumentationView.lines(operation.documentation, indentation: 2)
    var isFirst = true
    for parameter in parameters {
      guard let text = text(of: parameter.documentation) else { continue }
      if isFirst {
        if !lines.isEmpty { lines.append("") }
        lines.append(" - Parameters:")
        isFirst = false
      }
      let label = unquoted(parameter.label.hasPrefix("_ ") ? String(parameter.label.dropFirst(2)) : parameter.label)
      let wrapped = DocumentationView.lines(Documentation(text: "- \(label): \(text)"), indentation: 4)
      lines += wrapped.map { "  " + $0 }
    }
    return .list(lines.map { .string($0) })
  }

  /// What is said of a parameter, on one line: its text as a sentence where another one follows; nil for nothing.
  private static func text(of documentation: Documentation) -> String? {
    let notes = documentation.notes.map { HTMLText.markdown($0).onOneLine }
    let text = HTMLText.markdown(documentation.text ?? "").onOneLine.drop { $0.isWhitespace }
    guard let end = text.lastIndex(where: { !$0.isWhitespace }) else {
      return notes.isEmpty ? nil : notes.joined(separator: " ")
    }
    let sentence = notes.isEmpty || ".:!?".contains(text[end]) ? text[...end] : text[...end] + "."
    return ([String(sentence)] + notes).joined(separator: " ")
  }
}
