import SwiftwrightMustache
import SwiftwrightOpenAPI

/// The views of a client: its methods, and how each operation writes its request and reads its response.
enum ClientView {
  /// A group's struct with its methods, then the coding of each operation.
  static func group(_ group: SwiftGroup, in swift: SwiftAPI) -> [MustacheValue] {
    [
      [
        "template": "ClientGroup",
        "name": .string(group.typePrefix + "Client"),
        "group": .string(group.name?.text ?? ""),
        "methods": .list(group.operations.flatMap(methods)),
      ]
    ] + group.operations.map(coding)
  }

  /// The client of the webhooks or callbacks, then the coding of each.
  static func webhooks(_ group: SwiftGroup, in swift: SwiftAPI) -> [MustacheValue] {
    [
      [
        "template": "WebhookClient",
        "name": .string(group.typePrefix + "Client"),
        "what": group.kind == .webhooks ? "webhooks" : "callbacks",
        "namespace": .string(swift.options.name),
        "hasSchemes": .bool(group.operations.contains { !$0.operation.security.isEmpty }),
        "methods": .list(group.operations.flatMap(methods)),
      ]
    ] + group.operations.map(coding)
  }

  /// The client's own struct with its groups and the methods that belong to none.
  static func client(_ swift: SwiftAPI) -> [MustacheValue] {
    let root = swift.groups.first { $0.name == nil }
    let name = swift.options.name
    return [
      [
        "template": "Client",
        "name": .string(name + "Client"),
        "namespace": .string(name),
        "documentation": TypeView.documentation(
          Documentation(text: swift.api.description ?? swift.api.title), indentation: 0),
        "hasSchemes": .bool(!swift.api.securitySchemes.isEmpty),
        "hasGroups": .bool(swift.groups.contains { $0.name != nil }),
        "groups": .list(
          swift.groups.compactMap { group in
            guard let property = group.name else { return nil }
            return [
              "name": .string(property.text), "type": .string(group.typePrefix + "Client"),
            ]
          }),
        "methods": .list(root?.operations.flatMap(methods) ?? []),
      ]
    ] + (swift.api.securitySchemes.isEmpty ? [] : [CredentialView.view(swift)]) + (root?.operations.map(coding) ?? [])
  }

  /// The methods of an operation: one, or two where the body chooses between an answer and events.
  private static func methods(_ operation: SwiftOperation) -> [MustacheValue] {
    if operation.paging == nil { return calls(operation) }
    return calls(operation) + [method(operation, named: operation.method.text, returning: nil, .pages)]
  }

  /// How a method has its operation carried out, which is the name of the runtime's method for it.
  private enum Call: String {
    case call, stream, pages
  }

  private static func calls(_ operation: SwiftOperation) -> [MustacheValue] {
    answers(operation).map { method(operation, named: $0.name, returning: $0.type, $0.call) }
  }

  /// The methods that wait for one answer or for events, by name.
  private static func answers(
    _ operation: SwiftOperation
  ) -> [(name: String, type: SwiftType?, call: Call)] {
    let success = operation.responses.filter(\.isSuccess)
    let hasAnswer = success.contains { if case .events = $0.payload { false } else { true } }
    let events = success.first { if case .events = $0.payload { true } else { false } }
    if let events, hasAnswer {
      return [(operation.method.text, operation.successType, .call), (streamName(operation), events.type, .stream)]
    }
    if let events { return [(operation.method.text, events.type, .stream)] }
    return [(operation.method.text, operation.successType, .call)]
  }

  /// The names of an operation's methods, and the types they give.
  static func signatures(of operation: SwiftOperation) -> [(name: String, result: String?)] {
    let answers = answers(operation).map { ($0.name, $0.type?.text) }
    if operation.paging == nil { return answers }
    return answers + [(operation.method.text, "Paged<\(operation.typeName.text)>")]
  }

  /// `stream` for what is otherwise created, else the method's name with `Stream` behind it.
  private static func streamName(_ operation: SwiftOperation) -> String {
    operation.method.name == "create" ? "stream" : operation.method.name + "Stream"
  }

  private static func method(
    _ operation: SwiftOperation,
    named name: String,
    returning type: SwiftType?,
    _ call: Call
  ) -> MustacheValue {
    let parameters = MethodView.parameters(of: operation)
    let texts = MethodView.texts(parameters)
    let isPaged = call == .pages
    let result = isPaged ? "Paged<\(operation.typeName.text)>" : type?.text
    let (effects, attempt) = isPaged ? ("", "") : (" async throws", "try await ")
    let arguments = MethodView.arguments(of: operation)
    let mode: MustacheValue =
      operation.body?.streamMember.map { member in
        ["member": .string(member.text), "literal": call == .stream ? "true" : "false"]
      } ?? .null
    return [
      "name": .string(name),
      "documentation": isPaged
        ? .list([.string(" What `\(name)` answers, page by page: iterate over its `items` or its `pages`.")])
        : MethodView.documentation(operation, parameters),
      "isDeprecated": .bool(operation.operation.isDeprecated),
      "isDiscardable": .bool(
        type == .dictionary(.json) || type == SwiftSuccess.undocumentedType
          || operation.operation.method == "DELETE" && type != nil),
      "line": .string(texts.joined(separator: ", ")),
      "parameters": .list(FilledLines.lines(texts, indentation: 4).map { .string($0) }),
      "result": result.map { .string($0) } ?? .null,
      "effects": .string(effects),
      "attempt": .string(attempt),
      "call": .string(call.rawValue),
      "operation": .string(operation.typeName.text),
      "options": operation.operation.kind == .request ? "options" : "options.sent(to: url)",
      "argumentLine": .string(arguments.joined(separator: ", ")),
      "arguments": .list(FilledLines.lines(arguments, indentation: 6, closing: ")").map { .string($0) }),
      "mode": mode,
    ]
  }

  private static func coding(_ operation: SwiftOperation) -> MustacheValue {
    let responses = operation.responses
    let matchesMediaType = Set(responses.map(\.status)).count < responses.count
    let events = responses.first { if case .events = $0.payload { $0.isSuccess } else { false } }
    let failures = responses.filter { (!$0.isSuccess || $0.status == .default) && $0.type != nil }
    let path = ParameterView.path(operation)
    let others = path == nil ? operation.parameters : operation.parameters.filter { $0.parameter.place != .path }
    let statements = (path == nil ? 0 : 1) + others.count + (operation.body == nil ? 0 : 1)
    let bodyArguments = operation.body.map { BodyView.written($0, in: operation.typeName.name) } ?? []
    let width = 88 + (path.map { $0.utf8.count } ?? 20) + bodyArguments.reduce(0) { $0 + $1.utf8.count + 2 }
    let needsLines =
      switch operation.body?.kind {
      case .multipart, .several: true
      case .json, .form, .parts, .events, .text, .bytes, .media, nil: false
      }
    let isShort = statements == 1 && !needsLines && width <= DocumentationView.width && others.isEmpty
    return [
      "template": "ClientOperation",
      "name": .string(operation.typeName.text),
      "paging": paging(operation),
      "path": path.map { .string($0) } ?? .null,
      "isShort": .bool(isShort),
      "isEmpty": .bool(statements == 0),
      "hasLines": .bool(statements > 0 && !isShort),
      "parameters": .list(others.map(ParameterView.encode)),
      "body": BodyView.encode(operation.body, in: operation.typeName.name),
      "alternatives": BodyView.alternatives(operation.body, in: operation.typeName.name),
      "headers": ResponseView.headers(operation),
      "commonOutput": OperationView.commonOutput(operation).map { .string($0) } ?? .null,
      "isStreaming": .bool(events != nil),
      "matchesMediaType": .bool(matchesMediaType),
      "responses": .list(
        ResponseView.ordered(responses).map { ResponseView.read($0, among: responses) }),
      "hasDefault": .bool(responses.contains { $0.status == .default }),
      "success": ResponseView.success(of: operation),
      "events": events.map {
        [
          "name": .string($0.name.member), "type": .string($0.type?.text ?? ""),
          "pattern": .string(ResponseView.bodyPattern($0, "events")),
        ]
      } ?? .null,
      "hasFailures": .bool(!failures.isEmpty),
      "failures": .list(failures.map(ResponseView.failure)),
    ]
  }

  /// How pages are read and followed; null for operations that have none.
  private static func paging(_ operation: SwiftOperation) -> MustacheValue {
    guard let paging = operation.paging else { return .null }
    return [
      "page": .string(paging.page.text), "item": .string(paging.item.text), "items": .string(paging.items),
      "advance": .string(paging.advance),
    ]
  }
}
