import SwiftwrightDiagnostics
import SwiftwrightRuntime
import SwiftwrightYAML

/// A document that can be changed anywhere: its values in order, without places.
indirect enum DocumentTree: Sendable {
  /// A scalar, as JSON.
  case scalar(String)
  case list([DocumentTree])
  case members([(name: String, value: DocumentTree)])

  init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let scalar):
      switch scalar.value {
      case .null: self = .scalar("null")
      case .bool(let value): self = .scalar(value ? "true" : "false")
      case .integer, .float: self = .scalar(scalar.text)
      case .string(let text): self = .text(text)
      }
    case .sequence(let items): self = .list(items.map(DocumentTree.init))
    case .mapping(let mapping): self = .members(mapping.entries.map { ($0.key, DocumentTree($0.value)) })
    }
  }

  static func text(_ text: String) -> DocumentTree {
    let json = try? JSONValue.string(text).jsonBytes()
    return .scalar(String(decoding: json ?? [], as: UTF8.self))
  }

  /// The document as JSON, which is YAML, too.
  var json: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .scalar(let scalar): text += scalar
    case .list(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += ", " }
        item.write(to: &text)
      }
      text += "]"
    case .members(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        text += index > 0 ? ",\n" : "\n"
        DocumentTree.text(member.name).write(to: &text)
        text += ": "
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  /// The value itself and all within it, each with its JSON Pointer.
  func visit(_ pointer: String = "", _ body: (_ pointer: String, _ value: DocumentTree) -> Void) {
    body(pointer, self)
    switch self {
    case .scalar: break
    case .list(let items):
      for (index, item) in items.enumerated() { item.visit("\(pointer)/\(index)", body) }
    case .members(let members):
      for member in members {
        let token = member.name.replacing("~", with: "~0").replacing("/", with: "~1")
        member.value.visit("\(pointer)/\(token)", body)
      }
    }
  }
}
