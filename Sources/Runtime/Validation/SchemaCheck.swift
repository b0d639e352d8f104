/// Holds a value against a schema, either until the first fault or for all of them.
struct SchemaCheck {
  /// What is wrong at a token of the document.
  struct Found {
    var token: UInt32
    var keyword: String
    var message: String
    /// The types that were expected, when the fault is that the value is of another.
    var types: JSONTypes?
  }

  let schema: JSONSchema
  let options: SchemaOptions
  var isReporting: Bool
  var faults: [Found] = []

  /// Whether the check was given up: schemas or values too deep, or too much to do.
  private(set) var isExhausted = false

  private var steps = 0
  private var depth = 0
  /// The compositions that are being held against values: what they are composed of does not choose an heir again.
  private var compositions: [(token: UInt32, node: Int)] = []
  /// The schemas whose branches are being held against values, and how many `allOf` stood around each.
  var choices: [(token: UInt32, node: SchemaNode, inheritances: Int)] = []
  /// In how many `allOf` the schema stands that is being checked, or branches that the value names.
  var inheritances = 0
  /// The schema resources that were entered, for `$dynamicRef`.
  private var scope: [Int] = []
  /// In how many compositions the value stands that is being checked.
  var composed = 0
  /// What was found of the parts of composed values: several of the schemas may speak of a part, and of its parts.
  private var known: [Place: (isValid: Bool, faults: [Found])] = [:]

  /// A value, and the schema that it was held against.
  private struct Place: Hashable {
    var node: Int
    var token: UInt32
    var isReporting: Bool
  }

  /// How many schemas are held against values, at most; how deeply they may be nested.
  private static let limits = (steps: 20_000_000, depth: 320)

  init(_ schema: JSONSchema, _ options: SchemaOptions, isReporting: Bool) {
    self.schema = schema
    self.options = options
    self.isReporting = isReporting
  }

  /// The faults found, in words.
  func result(in document: JSONDocument) -> [SchemaFault] {
    let place = JSONPlace(bytes: document.bytes, tokens: document.tokens, tokenCount: document.tokenCount)
    var seen: Set<SchemaFault> = []
    let all = faults.map { found in
      SchemaFault(pointer: place.pointer(to: found.token), keyword: found.keyword, message: found.message)
    }
    return all.filter { seen.insert($0).inserted }
  }

  /// Whether a value is as a schema has it.
  ///
  /// - Parameter names: Members that do not count beside those of the other side.
  mutating func check(_ node: Int, _ value: JSONElement, ignoring names: ReservedMembers.Names = []) -> Bool {
    let isAlone = schema.dynamicAnchors.isEmpty && !schema.hasHeirs && names.isEmpty
    guard composed > 0, isAlone, value.token.isContainer else { return checkAnew(node, value, ignoring: names) }
    let place = Place(node: node, token: value.index, isReporting: isReporting)
    if let known = known[place] {
      faults += known.faults.prefix(max(0, options.maximumFaults - faults.count))
      return known.isValid
    }
    let noted = faults.count
    let isValid = checkAnew(node, value, ignoring: names)
    if !isExhausted { known[place] = (isValid, Array(faults.dropFirst(noted))) }
    return isValid
  }

  private mutating func checkAnew(_ node: Int, _ value: JSONElement, ignoring names: ReservedMembers.Names) -> Bool {
    var nothing: EvaluatedParts?
    var reserved = schema.reserved.names(node, options.direction)
    if !names.isEmpty { reserved = names.union(reserved ?? []) }
    return apply(node, value, reserved: reserved, &nothing)
  }

  /// Whether a value is as a schema has it that may be one of several which speak of the value.
  ///
  /// - Parameters:
  ///   - reserved: The names of members that do not count.
  ///   - evaluated: Takes up what was looked at; nil when nobody asks.
  mutating func apply(
    _ index: Int,
    _ value: JSONElement,
    reserved: ReservedMembers.Names?,
    _ evaluated: inout EvaluatedParts?
  ) -> Bool {
    steps += 1
    depth += 1
    defer { depth -= 1 }
    if isExhausted || depth > Self.limits.depth || steps > Self.limits.steps {
      isExhausted = true
      return fail(value, "depth", "is nested too deeply to be checked")
    }
    let node = schema.nodes[index]
    if let boolean = node.keywords.boolean { return boolean || fail(value, "false", "nothing is allowed here") }
    let entersResource = !schema.dynamicAnchors.isEmpty && scope.last != node.keywords.resource
    if entersResource { scope.append(node.keywords.resource) }
    defer { if entersResource { scope.removeLast() } }
    let isHeir = schema.hasHeirs && !node.keywords.allOf.isEmpty
    if isHeir { compositions.append((value.index, index)) }
    defer { if isHeir { compositions.removeLast() } }

    if !checkType(node, value) { return false }
    let tracks = evaluated != nil || node.keywords.unevaluatedItems ?? node.keywords.unevaluatedProperties != nil
    var own: EvaluatedParts? = tracks ? EvaluatedParts() : nil
    var isValid = checkScalar(node, value)
    if isValid || isReporting, !checkContainer(node, value, reserved, &own) { isValid = false }
    if isValid || isReporting, !checkComposition(node, value, reserved, &own) { isValid = false }
    if isValid || isReporting, !checkHeir(node, value, reserved, &own) { isValid = false }
    if isValid || isReporting, !checkUnevaluated(node, value, reserved, &own) { isValid = false }
    if isValid, let own { evaluated?.formUnion(own) }
    return isValid
  }

  /// The node that a dynamic reference means here.
  func target(of reference: (node: Int, name: String)) -> Int {
    guard let anchors = schema.dynamicAnchors[reference.name] else { return reference.node }
    for resource in scope { if let node = anchors[resource] { return node } }
    return reference.node
  }

  /// What the schema says that is composed of this one, and that the value names by its discriminator.
  private mutating func checkHeir(
    _ node: SchemaNode,
    _ value: JSONElement,
    _ reserved: ReservedMembers.Names?,
    _ evaluated: inout EvaluatedParts?
  ) -> Bool {
    guard let discriminator = node.heirs, value.token.kind == .object else { return true }
    let tag = value[discriminator.property]?.text
    guard let heir = tag.flatMap({ discriminator.branches[JSONMemberName($0)] }) ?? discriminator.otherwise else {
      return true
    }
    let isChosen = compositions.contains { composition in
      composition.token == value.index
        && (composition.node == heir || discriminator.branches.values.contains(composition.node))
    }
    if isChosen { return true }
    compositions.append((value.index, heir))
    defer { compositions.removeLast() }
    var names = reserved
    if let own = schema.reserved.names(heir, options.direction) { names = own.union(reserved ?? []) }
    return apply(heir, value, reserved: names, &evaluated)
  }

  /// Notes a fault; returns false.
  mutating func fail(
    _ value: JSONElement,
    _ keyword: String,
    types: JSONTypes? = nil,
    _ message: @autoclosure () -> String
  ) -> Bool {
    if isReporting, faults.count < options.maximumFaults {
      faults.append(Found(token: value.index, keyword: keyword, message: message(), types: types))
    }
    return false
  }

  private mutating func checkContainer(
    _ node: SchemaNode,
    _ value: JSONElement,
    _ reserved: ReservedMembers.Names?,
    _ evaluated: inout EvaluatedParts?
  ) -> Bool {
    switch value.token.kind {
    case .array: node.keywords.array.map { checkArray($0, value, &evaluated) } ?? true
    case .object: node.keywords.object.map { checkObject($0, value, reserved, &evaluated) } ?? true
    case .null, .true, .false, .number, .string: true
    }
  }
}

/// The members and elements of a value that some schema has spoken of.
struct EvaluatedParts {
  /// By the tokens of their names.
  var members: Set<UInt32> = []
  var hasAllMembers = false
  /// So many of the first elements.
  var prefix = 0
  var elements: Set<Int> = []
  var hasAllElements = false

  mutating func formUnion(_ other: EvaluatedParts) {
    members.formUnion(other.members)
    elements.formUnion(other.elements)
    prefix = max(prefix, other.prefix)
    hasAllMembers = hasAllMembers || other.hasAllMembers
    hasAllElements = hasAllElements || other.hasAllElements
  }
}
