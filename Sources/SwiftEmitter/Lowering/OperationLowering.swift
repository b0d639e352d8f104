import SwiftwrightDiagnostics
import SwiftwrightOpenAPI
import SwiftwrightYAML

/// Gives every operation its input's struct, its output and its method.
struct OperationLowering {
  let api: API
  var schemas: SchemaLowering
  let acronyms: Acronyms
  /// The operations' types so far, by name.
  private var holders: [String: SwiftwrightOpenAPI.Operation] = [:]
  private var groupNames = UniqueNames(reserving: ReservedWords.groups)

  init(api: API, schemas: SchemaLowering, acronyms: Acronyms) {
    self.api = api
    self.schemas = schemas
    self.acronyms = acronyms
  }

  /// All operations, by group; groups stand in the order in which the document first needs them.
  ///
  /// - Parameter names: What each of the API's operations is called.
  mutating func lowerOperations(_ names: [OperationName]) -> [SwiftGroup] {
    var groups: [SwiftGroup] = []
    var positions: [String: Int] = [:]
    var methods: [UniqueNames] = []
    for (operation, name) in zip(api.operations, names.map(renamedGroup)) {
      let key = name.group.map { SwiftIdentifier(member: $0, acronyms: acronyms).name } ?? ""
      let position = positions[key] ?? groups.count
      if position == groups.count {
        positions[key] = position
        groups.append(newGroup(name.group))
        methods.append(UniqueNames(reserving: ["client"]))
      }
      let method = methods[position].take(
        SwiftIdentifier(member: name.method, acronyms: acronyms), SwiftIdentifier(member: name.type, acronyms: acronyms)
      )
      groups[position].operations.append(lower(operation, name: name, method: method))
    }
    return groups
  }

  /// The name with its group called as the configuration has it.
  private func renamedGroup(_ name: OperationName) -> OperationName {
    guard let group = name.group,
      let written = schemas.options.naming.groups[SwiftIdentifier(member: group, acronyms: acronyms).name]
    else { return name }
    var name = name
    name.group = Words(splitting: written)
    return name
  }

  private mutating func newGroup(_ words: Words?) -> SwiftGroup {
    guard let words else { return SwiftGroup(name: nil, typePrefix: schemas.options.name, operations: []) }
    var group = newGroup(typePrefix: SwiftIdentifier(type: words, acronyms: acronyms).name)
    let full = Words(words.list + ["operations"])
    group.name = groupNames.take(
      SwiftIdentifier(member: words, acronyms: acronyms), SwiftIdentifier(member: full, acronyms: acronyms))
    return group
  }

  /// A group whose types begin with the prefix, or with a number behind it where that is taken.
  mutating func newGroup(typePrefix: String) -> SwiftGroup {
    var prefix = typePrefix
    var number = 2
    while !schemas.names.isFree(prefix + "Client") || !schemas.names.isFree(prefix + "API") {
      prefix = "\(typePrefix)\(number)"
      number += 1
    }
    schemas.names.reserve(prefix + "Client")
    schemas.names.reserve(prefix + "API")
    return SwiftGroup(name: nil, typePrefix: prefix, operations: [])
  }

  mutating func lower(
    _ operation: SwiftwrightOpenAPI.Operation,
    name: OperationName,
    method: SwiftIdentifier
  ) -> SwiftOperation {
    let candidate = SwiftIdentifier(type: name.type, acronyms: acronyms)
    let other = name.otherType.map { SwiftIdentifier(type: $0, acronyms: acronyms) } ?? candidate
    let longer = candidate.adding(suffix: "Operation")
    // In scripts without capitals, type and method would be the same.
    let isFree = candidate.isCapitalized && candidate != method
    let typeName = isFree ? schemas.names.take(candidate, other, longer) : schemas.names.take(longer)
    if let holder = holders[candidate.name], isFree {
      schemas.log.append(.sameName(operation, as: holder, candidate, instead: typeName))
    }
    holders[candidate.name] = holders[candidate.name] ?? operation
    holders[typeName.name] = operation
    var owner = schemas.newOwner(typeName, of: operation.schemas)
    owner.names.reserve(schemas.options.name)
    var parameters = self.parameters(of: operation, owner: &owner)
    let body = self.body(of: operation, owner: &owner)
    if case .json = body?.kind { Self.markUpdateMask(&parameters) }
    let (responses, headers) = self.responses(of: operation, owner: &owner)
    let documentation = OperationDocumentation.documentation(of: operation)
    return SwiftOperation(
      operation: operation,
      typeName: typeName,
      method: method,
      documentation: documentation,
      parameters: parameters,
      body: streaming(body, of: operation, responses),
      responses: responses,
      headers: headers,
      nested: owner.nested
    )
  }

  private mutating func parameters(
    of operation: SwiftwrightOpenAPI.Operation,
    owner: inout SchemaLowering.Owner
  ) -> [SwiftParameter] {
    var scope = UniqueNames(reserving: ReservedWords.parameters.union(operation.kind == .request ? [] : ["url"]))
    var result: [SwiftParameter] = []
    let placeholders = operation.path.utf8.split(separator: UInt8(ascii: "{")).map {
      $0.prefix { $0 != UInt8(ascii: "}") }
    }
    let names = Set(placeholders.map { String(Substring($0)) })
    let ordered = operation.parameters.filter { $0.place != .path || names.contains($0.name) }
    let required =
      ordered.filter { $0.isRequired && $0.place == .path }
      + ordered.filter { $0.isRequired && $0.place != .path }
    for parameter in required + ordered.filter({ !$0.isRequired }) {
      let words = Words(splitting: parameter.name)
      let plain = SwiftIdentifier(member: words, acronyms: acronyms)
      let placed = SwiftIdentifier(member: Words(words.list + [parameter.place.rawValue]), acronyms: acronyms)
      let name = parameterName(of: parameter, in: operation, &scope) ?? scope.take(plain, placed)
      let type = schemas.type(of: parameter.use, words: words, owner: &owner)
      let annotations = schemas.graph[parameter.use.id].annotations.overlaid(by: parameter.use.annotations)
      let text = parameter.description ?? annotations.description ?? annotations.title
      var documentation = Documentation(text: text)
      if parameter.isDeprecated { documentation.notes.append("Deprecated.") }
      var literal: String?
      var json: String?
      if let value = annotations.defaultValue, !value.isNull {
        documentation.notes.append("Default: `\(value.compactText)`.")
        literal = schemas.literal(value, for: parameter.use, type: type)
        if literal == nil { json = value.jsonText }
      }
      result.append(
        SwiftParameter(
          name: name,
          parameter: definedStyle(of: parameter),
          type: type,
          defaultValue: parameter.isRequired ? nil : literal,
          defaultJSON: parameter.isRequired ? nil : json,
          members: members(of: parameter.use),
          documentation: documentation
        ))
    }
    return result
  }

  /// The name that the configuration gives a parameter.
  private mutating func parameterName(
    of parameter: Parameter,
    in operation: SwiftwrightOpenAPI.Operation,
    _ scope: inout UniqueNames
  ) -> SwiftIdentifier? {
    let key = "\(operation.id).\(parameter.name)"
    guard let written = schemas.options.naming.parameters[key] else { return nil }
    if let name = SwiftIdentifier(written: written), scope.isFree(name.name) { return scope.take(name) }
    schemas.log.append(.unusableName(written, for: key, at: parameter.location))
    return nil
  }

  /// Finds the query parameter that names what the body sets: AIP-134.
  private static func markUpdateMask(_ parameters: inout [SwiftParameter]) {
    for place in parameters.indices {
      let parameter = parameters[place].parameter
      guard parameter.place == .query, ["updateMask", "update_mask"].contains(parameter.name), !parameter.isRequired,
        case .style(.form, explode: _) = parameter.format,
        [.string, .array(.string)].contains(parameters[place].type)
      else { continue }
      parameters[place].isUpdateMask = true
      parameters[place].documentation.notes.append("Where it is nil, clients send what is set in the body.")
    }
  }

  func members(of use: SchemaUse) -> [String] {
    guard case .object(let object) = schemas.graph.resolvingAliases(use).schema.shape else { return [] }
    return object.properties.map(\.name)
  }

  /// Whether the body's `stream` member chooses between an answer and events.
  private func streaming(
    _ body: SwiftBody?,
    of operation: SwiftwrightOpenAPI.Operation,
    _ responses: [SwiftResponse]
  ) -> SwiftBody? {
    guard var body, case .json = body.kind, !body.isOptional else { return body }
    let success = responses.filter(\.isSuccess)
    let hasEvents = success.contains { if case .events = $0.payload { true } else { false } }
    guard hasEvents, let use = operation.body?.contents.first(where: { $0.kind == .json })?.use else { return body }
    guard case .object(let object) = schemas.graph.resolvingAliases(use).schema.shape,
      let member = object.properties.first(where: { $0.name == "stream" }),
      case .boolean = schemas.graph.resolvingAliases(member.use).schema.shape
    else { return body }
    body.streamMember = SwiftIdentifier(member: Words(splitting: member.name), acronyms: acronyms)
    return body
  }
}

extension Diagnostic {
  fileprivate static func sameName(
    _ operation: SwiftwrightOpenAPI.Operation,
    as other: SwiftwrightOpenAPI.Operation,
    _ name: SwiftIdentifier,
    instead: SwiftIdentifier
  ) -> Diagnostic {
    Diagnostic(
      .warning, "operation-name",
      "`\(operation.id)` and `\(other.id)` are both `\(name.name)` in Swift; this one is named `\(instead.name)`",
      at: operation.location, notes: [.init("the other one is here", at: other.location)])
  }
}
