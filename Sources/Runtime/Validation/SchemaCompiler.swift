/// Makes schemas ready for checking, each once.
struct SchemaCompiler: Sendable {
  let source: SchemaSource
  private(set) var nodes: [SchemaNode] = []

  /// The addresses of the schema resources, by their numbers.
  private(set) var resources: [String] = []

  /// What in the schemas cannot be held against values, such as patterns that are none.
  private(set) var problems: [String] = []

  /// The members that only one side sends.
  private(set) var reserved = ReservedMembers()

  /// Whether a schema says which of those composed of it a value is.
  private(set) var hasHeirs = false

  private var known: [SchemaSource.Place: Int] = [:]
  private var pending: [(index: Int, target: SchemaSource.Target)] = []

  init(_ source: SchemaSource) {
    self.source = source
  }

  /// The node of a schema and, by then, of all that it leads to.
  mutating func compile(_ target: SchemaSource.Target) -> Int {
    let index = node(target)
    while let next = pending.popLast() {
      let node = SchemaNode(keywords(next.target))
      nodes[next.index] = node
      hasHeirs = hasHeirs || node.heirs != nil
    }
    return index
  }

  /// The nodes of all dynamic anchors that are referred to, by name and then by resource.
  mutating func dynamicAnchors() -> [String: [Int: Int]] {
    var result: [String: [Int: Int]] = [:]
    var counts = (nodes: 0, resources: 0)
    while counts != (nodes.count, resources.count) {
      counts = (nodes.count, resources.count)
      for name in Set(nodes.compactMap { $0.keywords.dynamicReference?.name }) {
        for (index, address) in resources.enumerated() {
          guard let target = source.dynamicAnchor(name, in: address) else { continue }
          result[name, default: [:]][index] = compile(target)
        }
      }
    }
    return result
  }

  /// Works out which members only one side sends, of the nodes that are new.
  mutating func updateReserved() {
    reserved.update(nodes)
  }

  private mutating func node(_ target: SchemaSource.Target) -> Int {
    if let index = known[target.place] { return index }
    let index = nodes.count
    known[target.place] = index
    nodes.append(SchemaNode(SchemaKeywords()))
    pending.append((index, target))
    return index
  }

  private mutating func resource(_ address: String) -> Int {
    if let index = resources.firstIndex(of: address) { return index }
    resources.append(address)
    return resources.count - 1
  }

  private mutating func keywords(_ given: SchemaSource.Target) -> SchemaKeywords {
    var target = given
    var result = SchemaKeywords()
    let schema = source.element(target.place)
    switch schema.token.kind {
    case .true: result.boolean = true
    case .false: result.boolean = false
    default: break
    }
    let members = Dictionary(schema.members) { _, last in last }
    if let id = members["$id"]?.text { target.address = URIResolution(id, against: target.address).address }
    result.resource = resource(target.address)
    readAssertions(members, into: &result)
    readStrings(members, into: &result)
    readArrays(members, target, into: &result)
    readObjects(members, target, into: &result)
    readReferences(members, target, into: &result)
    readComposition(members, target, into: &result)
    return result
  }

  private typealias Members = [String: JSONElement]

  private func readAssertions(_ members: Members, into result: inout SchemaKeywords) {
    if let type = members["type"] {
      result.types = JSONTypes(names: type.text.map { [$0] } ?? type.elements.compactMap(\.text))
    }
    if let values = members["enum"]?.elements {
      result.enumeration = values
      let texts = values.compactMap { $0.text.map(JSONMemberName.init) }
      if texts.count == values.count { result.texts = Set(texts) }
    }
    result.constant = members["const"]
    let format = members["format"]?.text
    result.format = format.flatMap(SchemaFormat.init(rawValue:))
    if let types = result.types, types.contains(.integer), !types.contains(.string) {
      result.takesTextForInteger = result.format == .int64 || result.format == .uint64
    }
    result.isReadOnly = members["readOnly"]?.token.kind == .true
    result.isWriteOnly = members["writeOnly"]?.token.kind == .true
    if members["minimum"] ?? members["maximum"] ?? members["exclusiveMinimum"] ?? members["exclusiveMaximum"]
      ?? members["multipleOf"] != nil
    {
      result.number = SchemaKeywords.NumberKeywords(
        minimum: members["minimum"]?.number,
        maximum: members["maximum"]?.number,
        exclusiveMinimum: members["exclusiveMinimum"]?.number,
        exclusiveMaximum: members["exclusiveMaximum"]?.number,
        multipleOf: members["multipleOf"]?.number
      )
    }
  }

  private mutating func readStrings(_ members: Members, into result: inout SchemaKeywords) {
    guard members["minLength"] ?? members["maxLength"] ?? members["pattern"] != nil else { return }
    var string = SchemaKeywords.StringKeywords()
    string.minimum = members["minLength"]?.limit ?? 0
    string.maximum = members["maxLength"]?.limit ?? .max
    if let source = members["pattern"]?.text, let matcher = pattern(source) { string.pattern = (source, matcher) }
    result.string = string
  }

  private mutating func readArrays(
    _ members: Members,
    _ target: SchemaSource.Target,
    into result: inout SchemaKeywords
  ) {
    result.unevaluatedItems = members["unevaluatedItems"].map { child($0, target) }
    let keywords = ["prefixItems", "items", "contains", "minItems", "maxItems", "uniqueItems"]
    guard keywords.contains(where: { members[$0] != nil }) else { return }
    var array = SchemaKeywords.ArrayKeywords()
    array.prefix = members["prefixItems"].map { children($0, target) } ?? []
    array.items = members["items"].map { child($0, target) }
    array.contains = members["contains"].map { child($0, target) }
    array.minimumContained = members["minContains"]?.limit ?? 1
    array.maximumContained = members["maxContains"]?.limit ?? .max
    array.minimum = members["minItems"]?.limit ?? 0
    array.maximum = members["maxItems"]?.limit ?? .max
    array.isUnique = members["uniqueItems"]?.token.kind == .true
    result.array = array
  }

  private mutating func readObjects(
    _ members: Members,
    _ target: SchemaSource.Target,
    into result: inout SchemaKeywords
  ) {
    result.unevaluatedProperties = members["unevaluatedProperties"].map { child($0, target) }
    let keywords = [
      "properties", "required", "patternProperties", "additionalProperties", "propertyNames", "dependentRequired",
      "dependentSchemas", "minProperties", "maxProperties",
    ]
    guard keywords.contains(where: { members[$0] != nil }) else { return }
    var object = SchemaKeywords.ObjectKeywords()
    for (name, schema) in members["properties"]?.members ?? [] {
      object.properties[JSONMemberName(name)] = child(schema, target)
    }
    object.required = members["required"]?.names ?? []
    for (source, schema) in members["patternProperties"]?.members ?? [] {
      if let matcher = pattern(source) { object.patterns.append((matcher, child(schema, target))) }
    }
    object.additional = members["additionalProperties"].map { child($0, target) }
    object.names = members["propertyNames"].map { child($0, target) }
    for (name, names) in members["dependentRequired"]?.members ?? [] {
      object.dependentNames.append((JSONMemberName(name), names.names))
    }
    for (name, schema) in members["dependentSchemas"]?.members ?? [] {
      object.dependentSchemas.append((JSONMemberName(name), child(schema, target)))
    }
    object.minimum = members["minProperties"]?.limit ?? 0
    object.maximum = members["maxProperties"]?.limit ?? .max
    result.object = object
  }

  private mutating func readReferences(
    _ members: Members,
    _ target: SchemaSource.Target,
    into result: inout SchemaKeywords
  ) {
    if let reference = members["$ref"]?.text { result.reference = resolve(reference, target.address) }
    if let reference = members["$dynamicRef"]?.text, let node = resolve(reference, target.address) {
      if let name = source.dynamicName(reference, in: target.address) {
        result.dynamicReference = (node, name)
      } else {
        result.dynamicReference = (node, "")
      }
    }
    guard let discriminator = members["discriminator"], let property = discriminator["propertyName"]?.text else {
      return
    }
    var branches: [JSONMemberName: Int] = [:]
    for (tag, reference) in discriminator["mapping"]?.members ?? [] {
      if let node = reference.text.flatMap({ resolve($0, target.address) }) { branches[JSONMemberName(tag)] = node }
    }
    let otherwise = discriminator["defaultMapping"]?.text.flatMap { resolve($0, target.address) }
    result.discriminator = .init(property: property, branches: branches, otherwise: otherwise)
  }

  private mutating func readComposition(
    _ members: Members,
    _ target: SchemaSource.Target,
    into result: inout SchemaKeywords
  ) {
    result.allOf = members["allOf"].map { children($0, target) } ?? []
    result.anyOf = members["anyOf"].map { children($0, target) } ?? []
    result.oneOf = members["oneOf"].map { children($0, target) } ?? []
    result.not = members["not"].map { child($0, target) }
    guard let test = members["if"].map({ child($0, target) }) else { return }
    result.condition = (test, members["then"].map { child($0, target) }, members["else"].map { child($0, target) })
  }

  private mutating func child(_ element: JSONElement, _ parent: SchemaSource.Target) -> Int {
    let place = SchemaSource.Place(document: parent.place.document, token: element.index)
    return node(SchemaSource.Target(place: place, address: parent.address))
  }

  private mutating func children(_ list: JSONElement, _ parent: SchemaSource.Target) -> [Int] {
    list.elements.map { child($0, parent) }
  }

  private mutating func resolve(_ reference: String, _ address: String) -> Int? {
    guard let target = source.resolve(reference, in: address) else {
      problems.append("the reference \(reference) leads nowhere")
      return nil
    }
    return node(target)
  }

  private mutating func pattern(_ source: String) -> Pattern? {
    do throws(PatternError) {
      return try Pattern(source)
    } catch {
      problems.append("the pattern \(source) is none: \(error.message)")
      return nil
    }
  }
}

extension JSONElement {
  /// A limit such as that of `maxLength`: a number without a fractional part.
  fileprivate var limit: Int? {
    guard token.kind == .number else { return nil }
    let decimal = JSONDecimal(document.bytes + Int(token.start), count: Int(token.length))
    guard let value = decimal.integer, !decimal.isNegative else { return nil }
    return Int(clamping: value)
  }

  fileprivate var names: [JSONMemberName] {
    elements.compactMap { $0.text.map(JSONMemberName.init) }
  }
}
