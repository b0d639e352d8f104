package import SwiftwrightDiagnostics
package import SwiftwrightOpenAPI

/// What a document's schemas and operations are called in Swift.
package struct SwiftSummary: Sendable {
  package struct Component: Sendable {
    /// The name in `components/schemas`.
    package var schema: String
    package var type: String
    /// `struct`, `enum`, `union` or `alias`.
    package var kind: String
  }

  package struct Parameter: Sendable {
    package var name: String
    package var place: String
    package var property: String
    package var type: String
  }

  package struct Output: Sendable {
    /// The case of the operation's output.
    package var name: String
    /// `200`, `4XX` or `default`.
    package var status: String
    package var mediaType: String?
    package var type: String?
  }

  package struct Operation: Sendable {
    package var id: String
    package var httpMethod: String
    package var path: String
    /// The client's property, nil for operations of the client itself.
    package var group: String?
    /// The protocol that a server implements.
    package var serverProtocol: String
    package var method: String
    package var type: String
    /// The labels of the input's initializer.
    package var properties: [String]
    package var parameters: [Parameter]
    package var bodyType: String?
    package var bodyMediaType: String?
    package var outputs: [Output]
  }

  package var components: [Component]
  package var operations: [Operation]
}

/// Names everything as ``emitSwift(_:options:templates:log:)`` does, and tells the names.
package func summarizeSwift(_ api: API, options: Options, log: inout DiagnosticLog) -> SwiftSummary {
  SwiftSummary(lowerAPI(api, options: options, log: &log))
}

extension SwiftSummary {
  init(_ swift: SwiftAPI) {
    let names = swift.api.graph.components.compactMap { id -> String? in
      if case .component(let name) = swift.api.graph[id].origin { name } else { nil }
    }
    components = zip(names, swift.types).compactMap { name, declarations in
      guard let declaration = declarations.first else { return nil }
      return Component(schema: name, type: declaration.fullName, kind: declaration.kind.word)
    }
    operations = (swift.groups + swift.webhooks).flatMap { group in
      group.operations.map { SwiftSummary.operation($0, in: group) }
    }
  }

  private static func operation(_ operation: SwiftOperation, in group: SwiftGroup) -> Operation {
    Operation(
      id: operation.operation.id,
      httpMethod: operation.operation.method,
      path: operation.operation.path,
      group: group.name?.text,
      serverProtocol: group.typePrefix + "API",
      method: operation.method.text,
      type: operation.typeName.text,
      properties: OperationView.members(of: operation).map(\.name),
      parameters: OperationView.members(of: operation).compactMap { member in
        guard let parameter = operation.parameters.first(where: { $0.name.text == member.name }) else { return nil }
        return Parameter(
          name: parameter.parameter.name,
          place: parameter.parameter.place.rawValue,
          property: member.name,
          type: member.type.text
        )
      },
      bodyType: operation.body?.type.text,
      bodyMediaType: operation.body?.mediaType,
      outputs: operation.responses.map { response in
        Output(
          name: response.name.text,
          status: response.status.text,
          mediaType: response.mediaType,
          type: response.type?.text
        )
      }
    )
  }
}

extension SwiftDeclaration.Kind {
  fileprivate var word: String {
    switch self {
    case .structure: "struct"
    case .enumeration: "enum"
    case .union: "union"
    case .alias: "alias"
    }
  }
}

extension Response.Status {
  /// The status as the document writes it.
  var text: String {
    switch self {
    case .code(let code): "\(code)"
    case .range(let digit): "\(digit)XX"
    case .default: "default"
    }
  }
}
