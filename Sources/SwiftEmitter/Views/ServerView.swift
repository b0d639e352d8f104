import SwiftwrightMustache
import SwiftwrightOpenAPI

/// The views of a server: a protocol for each group, and how each operation reads its request and writes its response.
enum ServerView {
  static func group(_ group: SwiftGroup, in swift: SwiftAPI) -> [MustacheValue] {
    [
      [
        "template": "ServerGroup",
        "name": .string(group.typePrefix + "API"),
        "group": .string(group.name?.text ?? swift.options.name),
        "namespace": .string(swift.options.name),
        "webhooks": webhooks(group.kind),
        "operations": .list(
          group.operations.map { operation in
            [
              "method": .string(operation.method.text),
              "operation": .string(operation.typeName.text),
              "documentation": TypeView.documentation(operation.documentation, indentation: 2),
            ]
          }),
      ]
    ] + group.operations.map(coding)
  }

  /// What a receiver is told by the group's operations; null where they are called by clients.
  private static func webhooks(_ kind: SwiftGroup.Kind) -> MustacheValue {
    switch kind {
    case .resource: .null
    case .webhooks: "webhooks"
    case .callbacks: "callbacks"
    }
  }

  static func server(_ swift: SwiftAPI) -> MustacheValue {
    [
      "template": "Server",
      "name": .string(swift.options.name + "Server"),
      "namespace": .string(swift.options.name),
      "documentation": TypeView.documentation(
        Documentation(text: swift.api.description ?? swift.api.title), indentation: 0),
      "hasGroups": .bool(!swift.groups.isEmpty),
      "protocols": .list(
        swift.groups.enumerated().map { position, group in
          [
            "type": .string(group.typePrefix + "API"),
            "comma": position == swift.groups.count - 1 ? "" : ",",
          ]
        }),
      "groups": .list(
        swift.groups.enumerated().map { position, group in
          [
            "name": .string(group.name?.text ?? "root"),
            "type": .string(group.typePrefix + "API"),
            "comma": position == swift.groups.count - 1 ? "" : ",",
          ]
        }),
    ]
  }

  private static func coding(_ operation: SwiftOperation) -> MustacheValue {
    let isForm = if case .multipart = operation.body?.kind { true } else { false }
    let arguments = OperationView.members(of: operation).map { member in
      guard let parameter = operation.parameters.first(where: { $0.name.text == member.name }) else {
        return isForm ? "body: body" : BodyView.decode(operation.body, in: operation.typeName.name)
      }
      return ParameterView.decode(parameter)
    }
    let awaits = BodyView.awaits(operation.body)
    // A form is read before.
    let isThrowing =
      operation.parameters.contains(where: ParameterView.isReadThrowing) || (operation.body != nil && !isForm)
    return [
      "template": "ServerOperation",
      "name": .string(operation.typeName.text),
      "isEmpty": .bool(arguments.isEmpty),
      "form": BodyView.form(operation.body),
      "isThrowing": .bool(isThrowing),
      "throws": .bool(isThrowing || isForm),
      "isAsync": .bool(isForm || awaits),
      "awaits": .bool(awaits),
      "line": .string(arguments.joined(separator: ", ")),
      "arguments": .list(FilledLines.lines(arguments, indentation: 6, closing: ")").map { .string($0) }),
      "alternatives": BodyView.alternatives(operation.body, in: operation.typeName.name),
      "headers": ResponseView.headers(operation),
      "commonOutput": OperationView.commonOutput(operation).map { .string($0) } ?? .null,
      "responses": .list(operation.responses.map(ResponseView.write)),
    ]
  }
}
