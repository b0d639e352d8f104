import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

extension SchemaLowering {
  mutating func union(
    _ union: UnionShape,
    of schema: Schema,
    words: Words,
    owner: inout Owner
  ) -> SwiftUnion {
    let types = union.branches.enumerated().map { position, branch in
      let hint = branchWords(branch, of: union, mark: mark(of: position, in: union))
      let declared = self.type(of: branch.use, words: Words(words.list + hint.list), owner: &owner)
      return isStringCoded(branch.use) ? declared.asText : declared
    }
    let names = caseNames(union, types, of: schema)
    let cases = union.branches.indices.map { position in
      SwiftUnion.Case(
        name: names[position],
        type: types[position],
        documentation: documentation(of: union.branches[position].use.annotations),
        tag: writtenTag(of: union.branches[position], union)
      )
    }
    return SwiftUnion(
      cases: cases,
      discriminator: union.discriminator,
      selection: union.selection.map(selection),
      isIndirect: indirections.unions.contains(schema.id)
    )
  }

  private func selection(_ selection: UnionShape.Selection) -> SwiftUnion.Selection {
    let method: SwiftUnion.Selection.Method =
      switch selection.method {
      case .only(let branch): .only(branch)
      case .tag(let property, let values, let fallback):
        .tag(property: property, values: values.map { (literal($0.value), $0.branch) }, fallback: fallback)
      case .member(let marks, let fallback):
        .member(marks.map { ($0.name, $0.branch) }, fallback: fallback)
      case .trial(let branches): .trial(branches)
      }
    return SwiftUnion.Selection(kind: selection.kind, method: method)
  }

  private func literal(_ value: UnionShape.TagValue.Value) -> String {
    switch value {
    case .text(let text): SwiftLiteral.string(text)
    case .integer(let number): "\(number)"
    }
  }

  /// Words for the inline type of a branch.
  private func branchWords(_ branch: UnionShape.Branch, of union: UnionShape, mark: String?) -> Words {
    if let tag = branch.tags.first ?? mark { return Words(splitting: tag) }
    let schema = graph.resolvingAliases(branch.use).schema
    switch schema.shape {
    case .enumeration, .object:
      if let title = branch.use.annotations.title ?? schema.annotations.title {
        let words = Words(splitting: title)
        if !words.isEmpty, words.list.count <= 4 || !title.contains(" ") { return words }
      }
      if case .enumeration(let enumeration) = schema.shape {
        guard union.branches.filter({ isEnumeration($0) }).count > 1 else { return Words(["option"]) }
        if case .strings = enumeration.values { return Words(["text"]) } else { return Words(["number"]) }
      }
      return Words(["object"])
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .constant, .union, .alias: return Words([])
    }
  }

  private func isEnumeration(_ branch: UnionShape.Branch) -> Bool {
    if case .enumeration = graph.resolvingAliases(branch.use).schema.shape { true } else { false }
  }

  /// What tells an inline object from the other branches: its constant, or the member that it alone has.
  private func mark(of position: Int, in union: UnionShape) -> String? {
    let schema = graph[union.branches[position].use.id]
    guard schema.origin == .inline, case .object = schema.shape else { return nil }
    for selection in union.selection {
      switch selection.method {
      case .tag(_, let values, _):
        if case .text(let tag) = values.first(where: { $0.branch == position })?.value { return tag }
      case .member(let marks, _): if let mark = marks.first(where: { $0.branch == position }) { return mark.name }
      case .only, .trial: break
      }
    }
    return nil
  }

  /// The tag that the writer must add: the branch has no constant for it.
  private func writtenTag(of branch: UnionShape.Branch, _ union: UnionShape) -> String? {
    guard let property = union.discriminator, let tag = branch.tags.first else { return nil }
    guard case .object(let object) = graph.resolvingAliases(branch.use).schema.shape else { return nil }
    guard let member = object.properties.first(where: { $0.name == property }) else { return tag }
    // A value that came here by default keeps the tag it has, if it has one.
    if branch.isDefault { return nil }
    if case .constant = graph.resolvingAliases(member.use).schema.shape, member.isRequired { return nil }
    return branch.tags.count > 1 ? nil : tag
  }

  /// Cases are named by tag, where there is one, else by the branch's type less what all branches share, else by JSON type.
  private mutating func caseNames(_ union: UnionShape, _ types: [SwiftType], of schema: Schema) -> [SwiftIdentifier] {
    var names = UniqueNames(reserving: ReservedWords.cases)
    for type in types {
      if case .named(let name) = type { names.reserve(String(name.drop { $0 != "." }.dropFirst())) }
    }
    let isTagged = union.branches.allSatisfy { !$0.tags.isEmpty || $0.isDefault }
    let named = types.map(typeWords)
    let (prefix, suffix) = sharedEnds(named.compactMap { $0 })
    return union.branches.indices.map { position in
      if let name = writtenName(of: union.branches[position], in: schema, &names) { return name }
      let tags = union.branches[position].tags
      let tag = tags.count > 1 && named[position] != nil ? nil : tags.first
      if let tag = isTagged ? tag : mark(of: position, in: union) {
        let words = Words(splitting: tag)
        let name = SwiftIdentifier(member: words, acronyms: acronyms)
        return names.take(name, name.adding(suffix: "Value"))
      }
      if let words = named[position] {
        let short = Words(Array(words.list.dropFirst(prefix).dropLast(suffix)))
        let full = SwiftIdentifier(member: words, acronyms: acronyms)
        return names.take(SwiftIdentifier(member: short.isEmpty ? words : short, acronyms: acronyms), full)
      }
      let name = SwiftIdentifier(member: Words(splitting: jsonName(types[position])), acronyms: acronyms)
      return names.take(name, name.adding(suffix: "Value"))
    }
  }

  /// The name that the configuration gives a branch, by its tag or by its schema.
  private mutating func writtenName(
    of branch: UnionShape.Branch,
    in schema: Schema,
    _ names: inout UniqueNames
  ) -> SwiftIdentifier? {
    guard case .component(let component) = schema.origin else { return nil }
    var keys = branch.tags
    if case .component(let name) = graph[branch.use.id].origin { keys.append(name) }
    for key in keys {
      guard let written = options.naming.cases["\(component).\(key)"] else { continue }
      if let name = SwiftIdentifier(written: written), names.isFree(name.name) { return names.take(name) }
      log.append(.unusableName(written, for: "\(component).\(key)", at: branch.use.location))
    }
    return nil
  }

  /// The words of a declared type's own name.
  private func typeWords(_ type: SwiftType) -> Words? {
    switch type {
    case .named(let name):
      let last = name.split(separator: ".").last.map(String.init) ?? name
      return Words(splitting: last.filter { $0 != "`" })
    case .optional(let inner), .embedded(let inner): return typeWords(inner)
    case .array(let inner):
      guard let words = typeWords(inner), let last = words.list.last else { return nil }
      return Words(words.list.dropLast() + [plural(last)])
    case .string, .bool, .int, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .double, .float,
      .decimal, .date, .calendarDate, .uuid, .url, .data, .base64URL, .json, .dictionary, .file, .bytes, .media,
      .events:
      return nil
    }
  }

  private func plural(_ word: String) -> String {
    if Words.singular(word) != word { return word }
    if word.hasSuffix("y"), !["ay", "ey", "oy"].contains(where: { word.hasSuffix($0) }) {
      return word.dropLast() + "ies"
    }
    return word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("ch") ? word + "es" : word + "s"
  }

  /// How many words all names begin and end with alike, leaving at least one of each; none at the end where one name
  /// ends with all of another, as `NewLogProbs` does with `LogProbs`.
  private func sharedEnds(_ names: [Words]) -> (prefix: Int, suffix: Int) {
    guard names.count > 1 else { return (0, 0) }
    let shortest = names.map(\.list.count).min() ?? 0
    var prefix = 0
    while prefix < shortest - 1, Set(names.map { $0.lowercased[prefix] }).count == 1 { prefix += 1 }
    var suffix = 0
    while suffix + prefix < shortest, Set(names.map { $0.lowercased[$0.list.count - 1 - suffix] }).count == 1 {
      suffix += 1
    }
    return (prefix, suffix + prefix < shortest ? suffix : 0)
  }

  /// A case's name from the JSON type alone: `string`, `integers`, `stringArrays`.
  private func jsonName(_ type: SwiftType) -> String {
    switch type {
    case .string: "string"
    case .bool: "boolean"
    case .int, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64: "integer"
    case .double, .float, .decimal: "number"
    case .date: "date"
    case .calendarDate: "calendarDate"
    case .uuid: "uuid"
    case .url: "url"
    case .data, .base64URL, .bytes, .media: "data"
    case .json: "value"
    case .file: "file"
    case .named: "value"
    case .optional(let inner): jsonName(inner)
    case .dictionary: "object"
    case .embedded: "json"
    case .events: "events"
    case .array(let inner):
      switch inner {
      case .array(let innermost): jsonName(innermost) + "Arrays"
      case .dictionary: "objects"
      default: jsonName(inner) + "s"
      }
    }
  }
}
