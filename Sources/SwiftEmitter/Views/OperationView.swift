import SwiftwrightMustache
import SwiftwrightOpenAPI

/// The view of an operation's input and output as plain data.
enum OperationView {
  static func view(_ operation: SwiftOperation, in swift: SwiftAPI) -> MustacheValue {
    let members = members(of: operation)
    let defaults = operation.parameters.filter { $0.defaultValue != nil }
    let context = swift.shared
    let source = operation.operation
    return [
      "template": "Operation",
      "name": .string(operation.typeName.text),
      "documentation": TypeView.documentation(operation.documentation, indentation: 0),
      "members": .list(
        members.map { member in
          [
            "name": .string(member.name),
            "type": .string(member.type.text(in: operation.typeName.name)),
            "isIndirect": .bool(member.isIndirect),
            "documentation": TypeView.documentation(member.documentation, indentation: 2),
          ]
        }),
      "hasMembers": .bool(!members.isEmpty),
      "initializer": InitializerView.view(
        members.map { member in
          InitializerView.Parameter(
            name: member.name, type: member.type.text(in: operation.typeName.name),
            value: member.type.isOptional ? "nil" : nil)
        },
        indentation: 2
      ),
      "commonOutput": commonOutput(operation).map { .string($0) } ?? .null,
      "responses": .list(
        operation.responses.map { response in
          [
            "name": .string(response.name.text),
            "payload": payload(response, in: operation.typeName.name).map { .string($0) } ?? .null,
            "documentation": TypeView.documentation(response.documentation, indentation: 4),
          ]
        }),
      "info": info(source, operation.responses, context),
      "hasDefaults": .bool(!defaults.isEmpty),
      "defaults": .list(
        defaults.map { parameter in
          [
            "name": .string(parameter.name.text), "type": .string(parameter.type.text(in: operation.typeName.name)),
            "value": .string(parameter.defaultValue ?? ""),
          ]
        }),
      "structs": .list(
        (operation.body.map { forms($0, in: operation.typeName.name) } ?? [])
          + operation.headers.map { headers($0, in: operation.typeName.name) }),
      "alternatives": alternatives(operation),
      "encoding": BodyView.encoding(operation.body),
      "nested": .list(
        operation.nested.map {
          TypeView.view(
            $0, nested: [], model: swift.model, in: operation.typeName.name, indentation: 2)
        }),
    ]
  }

  /// A stored property of an operation's struct.
  struct Member {
    var name: String
    var type: SwiftType
    var isIndirect = false
    var documentation: Documentation
  }

  /// The parameters and the body: what is required first, the body before what is optional.
  static func members(of operation: SwiftOperation) -> [Member] {
    let parameters = operation.parameters.map { parameter in
      Member(name: parameter.name.text, type: parameter.propertyType, documentation: parameter.documentation)
    }
    guard let body = operation.body else { return parameters }
    let member = Member(
      name: "body", type: body.isOptional ? .optional(body.type) : body.type, isIndirect: body.isIndirect,
      documentation: body.documentation)
    if body.isOptional { return parameters + [member] }
    return parameters.filter { !$0.type.isOptional } + [member] + parameters.filter { $0.type.isOptional }
  }

  /// The runtime's type for the most common outputs.
  static func commonOutput(_ operation: SwiftOperation) -> String? {
    guard operation.responses.count == 1, let response = operation.responses.first, response.headers == nil else {
      return nil
    }
    switch (response.status, response.payload) {
    case (.code(200), .json(let type)): return "JSONOutput<\(type.text(in: operation.typeName.name))>"
    case (.code(201), .json(let type)): return "CreatedOutput<\(type.text(in: operation.typeName.name))>"
    case (.code(204), .none): return "NoContentOutput"
    default: return nil
    }
  }

  /// What a response's case holds: the status where that is not fixed, the body, the documented headers.
  private static func payload(_ response: SwiftResponse, in owner: String) -> String? {
    let isFixed = if case .code = response.status { true } else { false }
    let parts = [
      isFixed ? nil : "status: Int", response.type?.text(in: owner), response.headers.map { "headers: \($0)" },
    ]
    let text = parts.compactMap { $0 }.joined(separator: ", ")
    return text.isEmpty ? nil : text
  }

  /// The arguments of the operation's description, on as few lines as hold them; what most operations have is left out.
  private static func info(
    _ source: SwiftwrightOpenAPI.Operation,
    _ responses: [SwiftResponse],
    _ names: SharedNames
  ) -> MustacheValue {
    let isWebhook = source.kind != .request
    // Of webhooks nothing is common: they are described by the runtime's own initializer.
    let (tags, security, servers) =
      isWebhook ? ([], [], []) : (names.common.tags, names.common.security, names.common.servers)
    let labels = isWebhook ? ["id: ", "method: ", "path: "] : ["", "", ""]
    let values = [SwiftLiteral.string(source.id), method(source.method), SwiftLiteral.string(source.path)]
    var arguments = zip(labels, values).map { $0 + $1 }
    if source.tags != tags {
      arguments.append("tags: [\(source.tags.map { SwiftLiteral.string($0) }.joined(separator: ", "))]")
    }
    let name = { (name: String?) in name.map { "\(names.namespace).\($0)" } ?? "[]" }
    if source.security != security { arguments.append("security: \(name(names.name(of: source.security)))") }
    if source.servers != servers { arguments.append("servers: \(name(names.name(of: source.servers)))") }
    arguments += accepts(responses)
    let closed = FilledLines.lines(arguments, indentation: 4, closing: ")")
    // A path that fills its line leaves no room for the bracket.
    let isOpen = (closed.last?.utf8.count ?? 0) + 4 > DocumentationView.width
    let lines = isOpen ? FilledLines.lines(arguments, indentation: 4) : closed
    return [
      "function": .string(isWebhook ? "OperationInfo" : "\(names.namespace).operation"),
      "line": .string(arguments.joined(separator: ", ")),
      "lines": .list(lines.map { .string($0) }),
      "isOpen": .bool(isOpen),
    ]
  }

  /// The media types of all answers, where they are not JSON alone.
  private static func accepts(_ responses: [SwiftResponse]) -> [String] {
    var types: [String] = []
    for type in responses.compactMap(\.mediaType) where !types.contains(type) { types.append(type) }
    if types == ["application/json"] { return [] }
    return ["accepts: [\(types.map { SwiftLiteral.string($0) }.joined(separator: ", "))]"]
  }

  private static func method(_ name: String) -> String {
    let known = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"]
    return known.contains(name) ? ".\(name.lowercased())" : "HTTPMethod(rawValue: \(SwiftLiteral.string(name)))"
  }

  /// The structs of a body's multipart forms.
  private static func forms(_ body: SwiftBody, in owner: String) -> [MustacheValue] {
    switch body.kind {
    case .multipart(let fields): [form(fields, named: body.type.text(in: owner), in: owner)]
    case .several(let alternatives): alternatives.flatMap { forms($0.body, in: owner) }
    case .json, .form, .parts, .events, .text, .bytes, .media: []
    }
  }

  private static func form(_ fields: [SwiftBody.FormField], named name: String, in owner: String) -> MustacheValue {
    let members = fields.flatMap { field in
      let member = InitializerView.Parameter(
        name: field.name.text, type: type(of: field).text(in: owner), value: field.isOptional ? "nil" : nil)
      guard let headers = field.headers else { return [member] }
      return [member, InitializerView.Parameter(name: headers.text, type: "HTTPHeaders", value: "[:]")]
    }
    return [
      "summary": "The parts of the form.",
      "name": .string(name),
      "fields": .list(
        members.map { ["name": .string($0.name), "type": .string($0.type), "documentation": .list([])] }),
      "initializer": InitializerView.view(members, indentation: 4),
    ]
  }

  private static func headers(_ headers: SwiftHeaders, in owner: String) -> MustacheValue {
    [
      "summary": "The documented headers of a response.",
      "name": .string(headers.typeName),
      "fields": .list(
        headers.fields.map { field in
          [
            "name": .string(field.name.text), "type": .string(field.propertyType.text(in: owner)),
            "documentation": TypeView.documentation(field.documentation, indentation: 4),
          ]
        }),
      "initializer": InitializerView.view(
        headers.fields.map { field in
          InitializerView.Parameter(
            name: field.name.text, type: field.propertyType.text(in: owner),
            value: field.propertyType.isOptional ? "nil" : nil)
        },
        indentation: 4
      ),
    ]
  }

  /// The cases of a body that is of one of several media types.
  private static func alternatives(_ operation: SwiftOperation) -> MustacheValue {
    guard case .several(let alternatives) = operation.body?.kind else { return .null }
    return [
      "cases": .list(
        alternatives.map { alternative in
          [
            "name": .string(alternative.name.text), "mediaType": .string(alternative.body.mediaType.onOneLine),
            "type": .string(alternative.body.type.text(in: operation.typeName.name)),
          ]
        })
    ]
  }

  static func type(of field: SwiftBody.FormField) -> SwiftType {
    field.isOptional ? .optional(field.type) : field.type
  }
}
