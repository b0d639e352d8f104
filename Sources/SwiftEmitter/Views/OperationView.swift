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
      "info": .list(info(source, context).map { .string($0) }),
      "hasDefaults": .bool(!defaults.isEmpty),
      "defaults": .list(
        defaults.map { parameter in
          [
            "name": .string(parameter.name.text), "type": .string(parameter.type.text(in: operation.typeName.name)),
            "value": .string(parameter.defaultValue ?? ""),
          ]
        }),
      "form": form(operation),
      "nested": .list(
        operation.nested.map { TypeView.view($0, nested: [], in: operation.typeName.name, indentation: 2) }),
    ]
  }

  /// A stored property of an operation's struct.
  struct Member {
    var name: String
    var type: SwiftType
    var documentation: Documentation
  }

  /// The parameters and the body: what is required first, the body before what is optional.
  static func members(of operation: SwiftOperation) -> [Member] {
    let parameters = operation.parameters.map { parameter in
      Member(name: parameter.name.text, type: parameter.propertyType, documentation: parameter.documentation)
    }
    guard let body = operation.body else { return parameters }
    let member = Member(
      name: "body", type: body.isOptional ? .optional(body.type) : body.type, documentation: body.documentation)
    if body.isOptional { return parameters + [member] }
    return parameters.filter { !$0.type.isOptional } + [member] + parameters.filter { $0.type.isOptional }
  }

  /// The runtime's type for the most common outputs.
  static func commonOutput(_ operation: SwiftOperation) -> String? {
    guard operation.responses.count == 1, let response = operation.responses.first else { return nil }
    switch (response.status, response.payload) {
    case (.code(200), .json(let type)): return "JSONOutput<\(type.text(in: operation.typeName.name))>"
    case (.code(201), .json(let type)): return "CreatedOutput<\(type.text(in: operation.typeName.name))>"
    case (.code(204), .none): return "NoContentOutput"
    default: return nil
    }
  }

  /// What a response's case holds, in front of its body the status where that is not fixed.
  private static func payload(_ response: SwiftResponse, in owner: String) -> String? {
    let body = response.type?.text(in: owner)
    switch response.status {
    case .code: return body
    case .range, .default:
      return ["status: Int", body].compactMap { $0 }.joined(separator: ", ")
    }
  }

  /// The arguments of the operation's description, on as few lines as hold them.
  private static func info(_ source: SwiftwrightOpenAPI.Operation, _ context: SharedNames) -> [String] {
    let tags = source.tags.map { SwiftLiteral.string($0) }.joined(separator: ", ")
    let arguments: [String] =
      [
        "id: \(SwiftLiteral.string(source.id))", "method: \(method(source.method))",
        "path: \(SwiftLiteral.string(source.path))", "tags: [\(tags)]", "security: \(context.security(source))",
        "servers: \(context.servers(source))",
      ] + accepts(source)
    return FilledLines.lines(arguments, indentation: 4, closing: ")")
  }

  /// The media types of all answers, where they are not JSON alone.
  private static func accepts(_ source: SwiftwrightOpenAPI.Operation) -> [String] {
    var types: [String] = []
    for content in source.responses.flatMap(\.contents) where !types.contains(content.mediaType) {
      types.append(content.mediaType)
    }
    if types == ["application/json"] { return [] }
    return ["accepts: [\(types.map { SwiftLiteral.string($0) }.joined(separator: ", "))]"]
  }

  private static func method(_ name: String) -> String {
    let known = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]
    return known.contains(name) ? ".\(name.lowercased())" : "HTTPMethod(rawValue: \(SwiftLiteral.string(name)))"
  }

  private static func form(_ operation: SwiftOperation) -> MustacheValue {
    guard let body = operation.body, case .multipart(let fields) = body.kind else { return .null }
    return [
      "fields": .list(
        fields.map { field in
          ["name": .string(field.name.text), "type": .string(type(of: field).text(in: operation.typeName.name))]
        }),
      "initializer": InitializerView.view(
        fields.map { field in
          InitializerView.Parameter(
            name: field.name.text, type: type(of: field).text(in: operation.typeName.name),
            value: field.isOptional ? "nil" : nil)
        },
        indentation: 4
      ),
    ]
  }

  static func type(of field: SwiftBody.FormField) -> SwiftType {
    field.isOptional ? .optional(field.type) : field.type
  }
}
