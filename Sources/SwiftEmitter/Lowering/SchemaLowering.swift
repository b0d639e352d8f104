import SwiftwrightDiagnostics
import SwiftwrightOpenAPI
import SwiftwrightYAML

/// Gives every schema that needs one a Swift declaration.
struct SchemaLowering {
  let graph: SchemaGraph
  let options: Options
  let acronyms: Acronyms
  var log: DiagnosticLog
  /// The Swift names of components.
  let componentNames: [Schema.ID: SwiftIdentifier]
  let indirections: SchemaGraph.Indirections
  /// Objects that a request can hold: their required read-only members are optional.
  let requestSchemas: Set<Schema.ID>
  /// Enums named so far.
  var enumerations: [Schema.ID: SwiftEnumeration] = [:]
  /// Inline types declared so far.
  var inlineTypes: [Schema.ID: SwiftType] = [:]

  /// The names of the module's top-level types.
  var names: ComponentNames
  /// The components declared so far, and those being declared.
  private var components: [Schema.ID: [SwiftDeclaration]] = [:]
  private var underway: Set<Schema.ID> = []
  private let homes: SchemaHomes

  /// The top-level type that inline types are being nested in.
  ///
  /// A type alias cannot hold types: what it is made of stands beside it, with the alias's name in front.
  struct Owner {
    var name: String
    var isAlias: Bool
    var nested: [SwiftDeclaration] = []
    var names: UniqueNames
  }

  init(
    _ api: API,
    options: Options,
    names: ComponentNames,
    log: DiagnosticLog
  ) {
    graph = api.graph
    self.names = names
    self.options = options
    acronyms = Acronyms(adding: options.naming.acronyms)
    self.log = log
    componentNames = names.names
    indirections = api.graph.indirections()
    requestSchemas = api.requestSchemas()
    homes = SchemaHomes(api.graph)
  }

  /// The declarations of all components, each with the inline types it holds.
  mutating func lowerComponents() -> [[SwiftDeclaration]] {
    graph.components.compactMap { id in
      if externalType(of: id) != nil { return nil }
      lowerComponent(id)
      return components.removeValue(forKey: id)
    }
  }

  /// Declares a component, unless that is done or being done.
  private mutating func lowerComponent(_ id: Schema.ID) {
    guard let name = componentNames[id], underway.insert(id).inserted else { return }
    components[id] = lowerComponent(graph[id], name: name)
  }

  private mutating func lowerComponent(_ schema: Schema, name: SwiftIdentifier) -> [SwiftDeclaration] {
    let inherited = inheritedParts(of: schema)
    var owner = newOwner(
      name, of: graph.parts(of: schema.id) + inherited.map(\.use.id), isAlias: isAlias(schema))
    for property in inherited {
      _ = type(of: property.use, words: Words(splitting: property.name), owner: &owner)
    }
    if owner.isAlias, isEndless(schema.id) { log.append(.endlessAlias(at: schema.location)) }
    let kind: SwiftDeclaration.Kind =
      owner.isAlias && isEndless(schema.id)
      ? .alias(.json) : declarationKind(of: schema, words: Words([]), owner: &owner)
    let declaration = SwiftDeclaration(
      name: name,
      fullName: name.name,
      schema: schema.id,
      documentation: documentation(of: schema.annotations),
      isDeprecated: schema.annotations.isDeprecated,
      kind: kind
    )
    return [declaration] + owner.nested
  }

  /// The members of a union's branches whose types belong to the union: it is the schema that they are composed of.
  private func inheritedParts(of schema: Schema) -> [Property] {
    guard case .union(let union) = schema.shape else { return [] }
    var seen: Set<Schema.ID> = []
    return union.branches.flatMap { branch -> [Property] in
      guard case .object(let object) = graph.resolvingAliases(branch.use).schema.shape, branch.use.id != schema.id,
        graph[branch.use.id].origin != .inline
      else { return [] }
      return object.properties.filter { property in
        graph[property.use.id].origin == .inline && seen.insert(property.use.id).inserted
          && homes.component(around: graph[property.use.id].location) == schema.id
      }
    }
  }

  /// A type that inline types can be nested in, under names that hide none of the types that it mentions.
  ///
  /// - Parameter schemas: What the type is made of.
  func newOwner(_ name: SwiftIdentifier, of schemas: [Schema.ID], isAlias: Bool = false) -> Owner {
    var names = UniqueNames(reserving: ReservedWords.nestedTypes)
    names.reserve(name.name)
    if !isAlias { reserveMentioned(by: schemas, in: &names) }
    return Owner(name: name.name, isAlias: isAlias, names: names)
  }

  /// Reserves the names of the top-level types by which inline schemas and what they hold refer to others.
  private func reserveMentioned(by schemas: [Schema.ID], in names: inout UniqueNames) {
    var visited: Set<Schema.ID> = []
    var work = schemas
    while let id = work.popLast() {
      guard visited.insert(id).inserted else { continue }
      if let name = componentNames[id] {
        names.reserve(name.name)
      } else if case .named(let name) = inlineTypes[id] {
        names.reserve(String(name.prefix { $0 != "." }))
      } else {
        // What another component is composed of is declared there, perhaps later.
        if let home = homes.component(around: graph[id].location), let name = componentNames[home] {
          names.reserve(name.name)
        }
        work += graph.parts(of: id)
      }
    }
  }

  /// Whether the component is declared as a type alias.
  private func isAlias(_ schema: Schema) -> Bool {
    switch schema.shape {
    case .object, .enumeration, .union: false
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .constant, .alias: true
    }
  }

  /// Whether a component leads back to itself through arrays, maps, texts and references alone, which no type alias can say.
  private func isEndless(_ id: Schema.ID) -> Bool {
    var current = graph[id]
    var visited: Set<Schema.ID> = []
    while visited.insert(current.id).inserted {
      switch current.shape {
      case .array(let array):
        guard let items = array.items else { return false }
        current = graph[items.id]
      case .map(let values): current = graph[values.id]
      case .string(_, let content?): current = graph[content.id]
      case .alias(let target): current = graph[target.id]
      case .any, .never, .boolean, .integer, .number, .string, .object, .enumeration, .constant, .union: return false
      }
    }
    return true
  }

  /// What a schema with a name of its own is declared as.
  private mutating func declarationKind(
    of schema: Schema,
    words: Words,
    owner: inout Owner
  ) -> SwiftDeclaration.Kind {
    switch schema.shape {
    case .object(let object):
      return .structure(structure(object, id: schema.id, words: words, owner: &owner))
    case .enumeration(let enumeration):
      return .enumeration(self.enumeration(enumeration, of: schema))
    case .union(let union):
      return .union(self.union(union, of: schema, words: words, owner: &owner))
    case .alias(let target):
      return .alias(type(of: target, words: words, owner: &owner))
    case .array(let array):
      return .alias(self.array(array, of: schema, words: words, owner: &owner))
    case .map(let values):
      return .alias(.dictionary(elementType(of: values, words: words, owner: &owner)))
    case .string(_, let content?):
      return .alias(embedded(content, in: schema, words: words, owner: &owner))
    case .any, .never, .boolean, .integer, .number, .string, .constant:
      return .alias(primitive(schema))
    }
  }

  /// The type by which a place refers to its schema; inline objects, enums and unions are declared on the way.
  mutating func type(of use: SchemaUse, words: Words, owner: inout Owner) -> SwiftType {
    let schema = graph[use.id]
    if let external = externalType(of: use.id) { return .named(external.name) }
    if let name = componentNames[use.id] { return .named(name.name) }
    if let known = inlineTypes[use.id] { return known }
    switch schema.shape {
    case .object, .enumeration, .union:
      // What another component is composed of is declared there, wherever it is met first.
      if let home = homes.component(around: schema.location) {
        lowerComponent(home)
        if let known = inlineTypes[use.id] { return known }
      }
      return declareInline(schema, annotations: use.annotations, words: words, owner: &owner)
    case .alias(let target):
      return type(of: target, words: words, owner: &owner)
    case .array(let array):
      return self.array(array, of: schema, words: words, owner: &owner)
    case .map(let values):
      return .dictionary(elementType(of: values, words: words, owner: &owner))
    case .string(_, let content?):
      return embedded(content, in: schema, words: words, owner: &owner)
    case .any, .never, .boolean, .integer, .number, .string, .constant:
      return primitive(schema)
    }
  }

  /// The user's type that a schema is mapped to.
  func externalType(of id: Schema.ID) -> ExternalType? {
    if options.types.isEmpty { return nil }
    let schema = graph[id]
    if case .component(let name) = schema.origin, let type = options.types.schemas[name] { return type }
    if let type = options.types.places[schema.location] { return type }
    // A component of a mapped format has a name of its own, an alias of the user's type.
    return schema.origin == .inline ? mappedFormat(schema) : nil
  }

  private mutating func array(
    _ array: ArrayShape,
    of schema: Schema,
    words: Words,
    owner: inout Owner
  ) -> SwiftType {
    guard let items = items(of: array, in: schema) else { return .array(.json) }
    return .array(
      elementType(of: items, words: words.isPlural ? words.singular : Words(words.list + ["item"]), owner: &owner))
  }

  /// A text that holds JSON, unless its format is mapped to a type of the user's.
  private mutating func embedded(
    _ content: SchemaUse,
    in schema: Schema,
    words: Words,
    owner: inout Owner
  ) -> SwiftType {
    if let type = mappedFormat(schema) { return .named(type.name) }
    let type = elementType(of: content, words: words, owner: &owner)
    return .embedded(isStringCoded(content) ? type.asText : type)
  }

  /// The schema that all elements share; nil where they have none, or may have several.
  private func items(of array: ArrayShape, in schema: Schema) -> SchemaUse? {
    guard let first = array.prefix.first else { return array.items }
    let isClosed =
      schema.constraints.maxItems.map { $0 <= array.prefix.count } ?? false
      || array.items.map { graph[$0.id].sources.contains { $0.boolean == false } } ?? false
    guard isClosed || array.items.map({ isSame($0, first) }) ?? false else { return nil }
    return array.prefix.allSatisfy { isSame($0, first) } ? first : nil
  }

  /// Whether two places have the same type, as far as that needs no declaration.
  private func isSame(_ one: SchemaUse, _ other: SchemaUse) -> Bool {
    let (one, other) = (graph.resolvingAliases(one), graph.resolvingAliases(other))
    guard one.isNullable == other.isNullable else { return false }
    if one.schema.id == other.schema.id { return true }
    switch (one.schema.shape, other.schema.shape) {
    case (.boolean, .boolean): return true
    case (.integer(let a), .integer(let b)), (.number(let a), .number(let b)): return a == b
    case (.string(let a, let one), .string(let b, let other)): return a == b && one?.id == other?.id
    default: return false
    }
  }

  /// An element's type; where null is admitted it is optional.
  private mutating func elementType(of use: SchemaUse, words: Words, owner: inout Owner) -> SwiftType {
    let element = type(of: use, words: words, owner: &owner)
    if element == .json { return element }
    return graph.resolvingAliases(use).isNullable ? element.orNil : element
  }

  /// Nests the type of an inline schema in its owner.
  private mutating func declareInline(
    _ schema: Schema,
    annotations: Annotations,
    words: Words,
    owner: inout Owner
  ) -> SwiftType {
    let candidate = SwiftIdentifier(
      type: owner.isAlias ? Words([owner.name] + (words.isEmpty ? ["Item"] : words.list)) : words, acronyms: acronyms)
    let nested = candidate.isCapitalized ? candidate : candidate.adding(suffix: "Type")
    let name =
      owner.isAlias ? names.take(candidate) : owner.names.take(nested, nested.adding(suffix: "Value"))
    let fullName = owner.isAlias ? name.text : "\(owner.name).\(name.text)"
    inlineTypes[schema.id] = .named(fullName)
    let place = owner.nested.count
    owner.nested.append(
      SwiftDeclaration(
        name: name,
        fullName: fullName,
        schema: schema.id,
        documentation: documentation(of: annotations),
        isDeprecated: false,
        kind: .alias(.json)
      ))
    owner.nested[place].kind = declarationKind(of: schema, words: words, owner: &owner)
    return .named(fullName)
  }

  func documentation(of annotations: Annotations) -> Documentation {
    Documentation(text: annotations.description ?? annotations.title)
  }
}

extension API {
  /// All schemas that a request's body or parameters can hold.
  func requestSchemas() -> Set<Schema.ID> {
    var found: Set<Schema.ID> = []
    var work: [Schema.ID] = []
    for operation in operations {
      work += operation.parameters.map(\.use.id)
      work += operation.body?.contents.compactMap { $0.use?.id } ?? []
    }
    while let id = work.popLast() {
      if found.insert(id).inserted { work += graph.parts(of: id) }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func endlessAlias(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "recursive-container",
      "this schema is an array, a map or a text of itself and nothing else; the type is any JSON value", at: location)
  }
}
