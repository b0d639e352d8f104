package import SwiftwrightDiagnostics
package import SwiftwrightOpenAPI

/// The declarations that generated code offers to those who use it: what they can name, call, implement or match.
package struct SwiftSurface: Sendable {
  /// A type or function with what belongs to it.
  package struct Declaration: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      case structure = "struct"
      case enumeration = "enum"
      case union
      case alias = "typealias"
      /// The struct of an operation's input.
      case input
      /// What an operation answers.
      case output
      /// A method of the client.
      case method
      /// A method of the protocol that a server implements.
      case requirement
      /// The functions that make credentials, one for each security scheme.
      case credentials
    }

    package var kind: Kind
    /// The name from anywhere in the module, such as `Model.State` or `ModelsClient.get`.
    package var name: String
    /// What it is made from: the name of a component for types, the `operationId` for what belongs to an operation.
    package var source: String
    /// The type that an alias stands for, or that a method gives.
    package var type: String?
    package var members: [Member]
    package var isDeprecated: Bool
  }

  /// A property, case or parameter.
  package struct Member: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      /// A stored property, which is a parameter of the initialiser too.
      case property
      case `case`
      /// A parameter of a function.
      case parameter
      /// A member that is written and checked, but not stored.
      case constant
    }

    package var kind: Kind
    package var name: String
    /// How the document names it.
    package var wireName: String
    /// The type of a property or parameter, the payload of a case, the literal of a constant; nil for cases without.
    package var type: String?
    /// What the initialiser or function takes where nothing is given, as source text.
    package var initialValue: String?
    /// What the receiver assumes where nothing is sent, as source text.
    package var defaultValue: String?
    package var isReadOnly = false
    package var isDeprecated = false
  }

  package var declarations: [Declaration]
  /// The summary of the same names, for what is asked by schema or operation.
  package var summary: SwiftSummary
}

/// Names everything as ``emitSwift(_:options:templates:log:)`` does, and lists what users of the code can see of the parts
/// that are generated.
package func listSwift(_ api: API, options: Options, log: inout DiagnosticLog) -> SwiftSurface {
  let swift = lowerAPI(api, options: options, log: &log)
  let summary = SwiftSummary(swift)
  let components = swift.api.graph.components.compactMap { id -> String? in
    if case .component(let name) = swift.api.graph[id].origin { name } else { nil }
  }
  var declarations = zip(components, swift.types).flatMap { component, types in
    types.map { SwiftSurface.Declaration($0, source: component) }
  }
  for group in swift.groups + swift.webhooks {
    for operation in group.operations {
      declarations += SwiftSurface.declarations(of: operation, in: group, name: options.name)
    }
  }
  if !swift.shared.schemes.isEmpty {
    declarations.append(
      SwiftSurface.Declaration(
        kind: .credentials, name: options.name + "Credentials", source: "",
        members: swift.shared.schemes.map { SwiftSurface.Member(kind: .case, name: $0.name, wireName: $0.scheme.name) },
        isDeprecated: false))
  }
  declarations.removeAll { declaration in
    switch declaration.kind {
    case .structure, .enumeration, .union, .alias, .input, .output: false
    case .method, .credentials: !options.parts.contains(.client)
    case .requirement: !options.parts.contains(.server)
    }
  }
  return SwiftSurface(declarations: declarations, summary: summary)
}

extension SwiftSurface.Declaration {
  fileprivate init(_ declaration: SwiftDeclaration, source: String) {
    name = declaration.fullName
    self.source = source
    isDeprecated = declaration.isDeprecated
    switch declaration.kind {
    case .structure(let structure):
      kind = .structure
      members = structure.order.map { place in
        place < 0
          ? SwiftSurface.Member(structure.constants[~place]) : SwiftSurface.Member(structure.members[place])
      }
      if case .kept(let value) = structure.additional {
        members.append(
          SwiftSurface.Member(
            kind: .property, name: "additionalProperties", wireName: "*", type: SwiftType.dictionary(value).text,
            initialValue: "[:]"))
      }
    case .enumeration(let enumeration):
      kind = .enumeration
      members = enumeration.cases.map { item in
        let value = item.literal.hasPrefix("\"") ? String(item.literal.dropFirst().dropLast()) : item.literal
        return SwiftSurface.Member(kind: .case, name: item.name.text, wireName: value)
      }
    case .union(let union):
      kind = .union
      members = union.cases.map { item in
        SwiftSurface.Member(
          kind: .case, name: item.name.text, wireName: item.tag ?? item.type.text, type: item.type.text)
      }
    case .alias(let target):
      kind = .alias
      type = target.text
      members = []
    }
  }
}

extension SwiftSurface.Member {
  fileprivate init(_ member: SwiftMember) {
    kind = .property
    name = member.name.text
    wireName = member.wireName
    type = member.propertyType.text
    initialValue = member.initialValue
    defaultValue = member.defaultValue
    isReadOnly = member.isReadOnly
    isDeprecated = member.isDeprecated
  }

  fileprivate init(_ constant: SwiftConstant) {
    kind = .constant
    name = constant.wireName
    wireName = constant.wireName
    type = constant.literal
  }
}

extension SwiftSurface {
  fileprivate static func declarations(
    of operation: SwiftOperation,
    in group: SwiftGroup,
    name: String
  ) -> [Declaration] {
    let source = operation.operation.id
    let typeName = operation.typeName.text
    let isDeprecated = operation.operation.isDeprecated
    func member(_ kind: Member.Kind, _ label: String, _ type: String, _ initial: String?) -> Member {
      let parameter = operation.parameters.first { $0.name.text == label }
      let wireName = parameter.map { "\($0.parameter.place.rawValue) \($0.parameter.name)" } ?? label
      return Member(
        kind: kind, name: label, wireName: wireName, type: type, initialValue: initial,
        defaultValue: parameter?.defaultValue)
    }
    let client = group.name == nil ? name + "Client" : group.typePrefix + "Client"
    let input = Declaration(
      kind: .input, name: typeName, source: source,
      members: OperationView.members(of: operation).map {
        member(.property, $0.name, $0.type.text, $0.type.isOptional ? "nil" : nil)
      },
      isDeprecated: isDeprecated)
    let output = Declaration(
      kind: .output, name: typeName + ".Output", source: source, type: OperationView.commonOutput(operation),
      members: operation.responses.map { response in
        let payload = [response.type?.text, response.headers.map { "headers: \($0)" }].compactMap { $0 }
        return Member(
          kind: .case, name: response.name.text, wireName: response.status.text + " " + (response.mediaType ?? ""),
          type: payload.isEmpty ? nil : payload.joined(separator: ", "))
      },
      isDeprecated: false)
    let methods = ClientView.signatures(of: operation).map { signature in
      Declaration(
        kind: .method, name: client + "." + signature.name, source: source, type: signature.result,
        members: MethodView.parameters(of: operation).map { member(.parameter, $0.label, $0.type, $0.value) },
        isDeprecated: isDeprecated)
    }
    let requirement = Declaration(
      kind: .requirement, name: group.typePrefix + "API." + operation.method.text, source: source,
      type: typeName + ".Output",
      members: [Member(kind: .parameter, name: "_ input", wireName: "input", type: typeName)],
      isDeprecated: false)
    let nested = operation.nested.map { Declaration($0, source: source) }
    return [input, output] + nested
      + operation.headers.map { headers in
        Declaration(
          kind: .structure, name: typeName + "." + headers.typeName, source: source,
          members: headers.fields.map {
            Member(
              kind: .property, name: $0.name.text, wireName: $0.header.name, type: $0.propertyType.text,
              initialValue: $0.header.isRequired ? nil : "nil")
          },
          isDeprecated: false)
      } + methods + [requirement]
  }
}
