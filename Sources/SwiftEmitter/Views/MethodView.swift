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
  static func parameters(of operation: SwiftOperation) -> [Parameter] {
    var result: [Parameter] = []
    if let body = operation.body {
      result.append(
        Parameter(
          label: "_ body", type: body.isOptional ? body.type.orNil.text : body.type.text,
          value: body.isOptional ? "nil" : nil, documentation: body.documentation))
    }
    if operation.operation.kind != .request {
      result.append(Parameter(label: "to url", type: "URL", value: nil, documentation: Documentation(text: nil)))
    }
    for parameter in operation.parameters {
      result.append(
        Parameter(
          label: parameter.name.text, type: parameter.propertyType.text,
          value: parameter.isOptional ? "nil" : nil, documentation: parameter.documentation))
    }
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
    let described = parameters.filter { $0.documentation.text != nil || !$0.documentation.notes.isEmpty }
    if !described.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append(" - Parameters:")
    }
    for parameter in described {
      let label = unquoted(parameter.label.hasPrefix("_ ") ? String(parameter.label.dropFirst(2)) : parameter.label)
      let texts = ([parameter.documentation.text].compactMap { $0 } + parameter.documentation.notes)
        .map(\.onOneLine)
      let text = "- \(label): " + texts.joined(separator: " ")
      let wrapped = DocumentationView.lines(Documentation(text: text), indentation: 4)
      lines += wrapped.map { "  " + $0 }
    }
    return .list(lines.map { .string($0) })
  }
}
