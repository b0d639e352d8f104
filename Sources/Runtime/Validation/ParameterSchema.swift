/// A parameter of an operation, for checking.
final class ParameterSchema: Sendable {
  let name: String
  let location: ParameterLocation
  let isRequired: Bool
  let style: ParameterStyle

  /// Nil when all text will do.
  let schema: JSONSchema?

  /// The names of the other parameters of the query.
  let others: Set<String>

  /// - Parameter queryNames: The names of the operation's parameters of the query.
  private init?(_ parameter: JSONElement, _ schema: JSONSchema?, queryNames: Set<String>) {
    guard let name = parameter["name"]?.text, let place = parameter["in"]?.text,
      let location = ParameterLocation(rawValue: place)
    else { return nil }
    self.name = name
    self.location = location
    others = queryNames.subtracting([name])
    isRequired = parameter["required"]?.token.kind == .true
    self.schema = schema.flatMap { $0.admitsAllText ? nil : $0 }
    let style = Self.style(of: parameter, in: location, schema)
    let allowsEmptyValue = location == .query && parameter["allowEmptyValue"]?.token.kind == .true
    self.style = allowsEmptyValue ? style.allowEmptyValue : style
  }

  private static func style(
    of parameter: JSONElement,
    in location: ParameterLocation,
    _ schema: JSONSchema?
  ) -> ParameterStyle {
    let explode = parameter["explode"].map { $0.token.kind == .true } ?? (location == .query || location == .cookie)
    if let type = parameter["content"]?.text {
      let isForm = location == .querystring && MediaType(type)?.essence == "application/x-www-form-urlencoded"
      return isForm ? .form : MediaType(type)?.isJSON == true ? .json : .simple
    }
    switch parameter["style"]?.text {
    case "label": return .label(explode: explode)
    case "matrix": return .matrix(explode: explode)
    case "spaceDelimited": return .spaceDelimited(explode: explode)
    case "pipeDelimited": return .pipeDelimited(explode: explode)
    case "deepObject": return .deepObject
    case "simple": return .simple(explode: explode)
    case "form": return .form(explode: explode, members: explode ? schema?.objectMembers : nil)
    case "cookie": return .cookie(explode: explode, members: explode ? schema?.objectMembers : nil)
    case _ where location == .query || location == .cookie:
      return .form(explode: explode, members: explode ? schema?.objectMembers : nil)
    default: return .simple(explode: explode)
    }
  }

  /// The parameters of a list in a set of schemas.
  static func list(_ list: JSONElement?, at place: String, in set: JSONSchemaSet) throws -> [ParameterSchema] {
    let parameters = list?.elements ?? []
    let queryNames = parameters.filter { $0["in"]?.text == "query" }.compactMap { $0["name"]?.text }
    return try parameters.enumerated().compactMap { index, parameter in
      let schema = try set.schema(at: "\(place)/\(index)/schema")
      return ParameterSchema(parameter, schema, queryNames: Set(queryNames))
    }
  }

  /// Whether no request is wrong of it: a path that was found has all of its parameters, and here all text will do.
  var takesAllRequests: Bool {
    schema == nil && location == .path && style.kind == .simple
  }
}

extension JSONSchema {
  /// Whether any text is as this schema has it.
  fileprivate var admitsAllText: Bool {
    let keywords = nodes[root].keywords
    if let boolean = keywords.boolean { return boolean }
    let hasComposition =
      keywords.reference != nil || keywords.dynamicReference != nil || keywords.not != nil || keywords.condition != nil
      || !keywords.allOf.isEmpty || !keywords.anyOf.isEmpty || !keywords.oneOf.isEmpty
    return keywords.types == .string && !hasComposition && keywords.format == nil && keywords.string == nil
      && keywords.enumeration == nil && keywords.constant == nil
  }

  /// The names of an object's members that are parameters of their own; nil when the value is no object.
  fileprivate var objectMembers: [String]? {
    var members: Set<String> = []
    var isObject = false
    var seen: Set<Int> = []
    var pending = [root]
    while let index = pending.popLast() {
      guard seen.insert(index).inserted else { continue }
      let keywords = nodes[index].keywords
      if keywords.types == .object || keywords.object != nil { isObject = true }
      members.formUnion((keywords.object?.properties.keys).map { $0.map(\.text) } ?? [])
      pending += keywords.allOf + (keywords.reference.map { [$0] } ?? [])
    }
    return isObject ? members.sorted() : nil
  }
}
