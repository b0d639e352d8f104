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
        "operations": .list(
          group.operations.map { operation in
            let width = operation.method.text.utf8.count + 2 * operation.typeName.text.utf8.count
            return [
              "isShortRequirement": .bool(width + 74 <= DocumentationView.width),
              "isOneLine": .bool(width + 107 <= DocumentationView.width),
              "isShort": .bool(width + 107 > DocumentationView.width && width + 83 <= DocumentationView.width),
              "isLong": .bool(width + 83 > DocumentationView.width),
              "method": .string(operation.method.text),
              "operation": .string(operation.typeName.text),
              "documentation": TypeView.documentation(operation.documentation, indentation: 2),
            ]
          }),
      ]
    ] + group.operations.map(coding)
  }

  static func server(_ swift: SwiftAPI) -> MustacheValue {
    [
      "template": "Server",
      "name": .string(swift.options.name + "Server"),
      "namespace": .string(swift.options.name),
      "documentation": TypeView.documentation(
        Documentation(text: swift.api.description ?? swift.api.title), indentation: 0),
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
    let isShort = operation.parameters.isEmpty && operation.body != nil && !isForm
    return [
      "template": "ServerOperation",
      "isShort": .bool(isShort),
      "name": .string(operation.typeName.text),
      "parameters": .list(operation.parameters.map(ParameterView.decode)),
      "body": BodyView.encode(operation.body),
      "commonOutput": OperationView.commonOutput(operation).map { .string($0) } ?? .null,
      "responses": .list(operation.responses.map(ResponseView.write)),
    ]
  }
}
