extension SchemaCheck {
  mutating func checkArray(
    _ limits: SchemaKeywords.ArrayKeywords,
    _ value: JSONElement,
    _ evaluated: inout EvaluatedParts?
  ) -> Bool {
    var isValid = true
    if value.count < limits.minimum {
      isValid = fail(value, "minItems", "must have at least \(counted(limits.minimum, "element"))")
    }
    if value.count > limits.maximum {
      isValid = fail(value, "maxItems", "must have at most \(counted(limits.maximum, "element"))")
    }
    if !isValid, !isReporting { return false }
    let elements = value.elements
    for (index, element) in elements.enumerated() {
      guard let node = limits.prefix.element(at: index) ?? limits.items else { break }
      if check(node, element) { continue }
      isValid = false
      if !isReporting { return false }
    }
    let known = evaluated?.prefix ?? 0
    evaluated?.prefix = max(known, limits.prefix.count)
    if limits.items != nil { evaluated?.hasAllElements = true }
    if let node = limits.contains, !checkContained(node, limits, elements, value, &evaluated) { isValid = false }
    if limits.isUnique, isValid || isReporting, !checkUnique(elements) { isValid = false }
    return isValid
  }

  private mutating func checkContained(
    _ node: Int,
    _ limits: SchemaKeywords.ArrayKeywords,
    _ elements: [JSONElement],
    _ value: JSONElement,
    _ evaluated: inout EvaluatedParts?
  ) -> Bool {
    var count = 0
    for (index, element) in elements.enumerated() where quietly({ $0.check(node, element) }) {
      count += 1
      evaluated?.elements.insert(index)
    }
    let noun = "element"
    if count < limits.minimumContained {
      let wanted = counted(limits.minimumContained, noun)
      return fail(value, "contains", "must have at least \(wanted) of a certain form")
    }
    if count > limits.maximumContained {
      let wanted = counted(limits.maximumContained, noun)
      return fail(value, "maxContains", "must have at most \(wanted) of a certain form")
    }
    return true
  }

  private mutating func checkUnique(_ elements: [JSONElement]) -> Bool {
    var found: [Int: [JSONElement]] = [:]
    for element in elements {
      let hash = element.valueHash
      if found[hash, default: []].contains(where: { $0.isSame(as: element) }) {
        return fail(element, "uniqueItems", "occurs twice in the array")
      }
      found[hash, default: []].append(element)
    }
    return true
  }

  mutating func checkObject(
    _ limits: SchemaKeywords.ObjectKeywords,
    _ value: JSONElement,
    _ reserved: ReservedMembers.Names?,
    _ evaluated: inout EvaluatedParts?
  ) -> Bool {
    var isValid = true
    if value.count < limits.minimum {
      isValid = fail(value, "minProperties", "must have at least \(counted(limits.minimum, "member"))")
    }
    if value.count > limits.maximum {
      isValid = fail(value, "maxProperties", "must have at most \(counted(limits.maximum, "member"))")
    }
    if !isValid, !isReporting { return false }
    var names: Set<JSONMemberName> = []
    value.forEachMember { key, member in
      if !isValid, !isReporting { return }
      let name = JSONMemberName(JSONText.string(value.document.tokens[Int(key)], in: value.document.bytes))
      names.insert(name)
      if reserved?.contains(name) == true { return }
      if let node = limits.names, !check(node, JSONElement(document: value.document, index: key)) { isValid = false }
      if !checkMember(limits, name, key, member, &evaluated) { isValid = false }
    }
    if isValid || isReporting, !checkPresence(limits, value, names, reserved) { isValid = false }
    for (name, node) in limits.dependentSchemas where names.contains(name) {
      if !isValid, !isReporting { return false }
      if !apply(node, value, reserved: reserved, &evaluated) { isValid = false }
    }
    return isValid
  }

  private mutating func checkMember(
    _ limits: SchemaKeywords.ObjectKeywords,
    _ name: JSONMemberName,
    _ key: UInt32,
    _ member: JSONElement,
    _ evaluated: inout EvaluatedParts?
  ) -> Bool {
    var isValid = true
    var isKnown = false
    if let node = limits.properties[name] {
      isKnown = true
      if !check(node, member) { isValid = false }
    }
    for (matcher, node) in limits.patterns where matcher.matches(name.text) != false {
      isKnown = true
      if !check(node, member) { isValid = false }
    }
    if !isKnown, let node = limits.additional {
      isKnown = true
      if schema.nodes[node].keywords.boolean == false {
        isValid = fail(member, "additionalProperties", "unknown member")
      } else if !check(node, member) {
        isValid = false
      }
    }
    if isKnown { evaluated?.members.insert(key) }
    return isValid
  }

  /// Whether the members are there that must be.
  private mutating func checkPresence(
    _ limits: SchemaKeywords.ObjectKeywords,
    _ value: JSONElement,
    _ names: Set<JSONMemberName>,
    _ reserved: ReservedMembers.Names?
  ) -> Bool {
    var isValid = true
    for name in limits.required where !names.contains(name) && reserved?.contains(name) != true {
      isValid = fail(value, "required", "the member \"\(name.text)\" is missing")
    }
    for (name, required) in limits.dependentNames where names.contains(name) {
      for other in required where !names.contains(other) && reserved?.contains(other) != true {
        isValid = fail(
          value, "dependentRequired", "the member \"\(other.text)\" is missing, which goes with \"\(name.text)\"")
      }
    }
    return isValid
  }

  mutating func checkUnevaluated(
    _ node: SchemaNode,
    _ value: JSONElement,
    _ reserved: ReservedMembers.Names?,
    _ evaluated: inout EvaluatedParts?
  ) -> Bool {
    guard let known = evaluated else { return true }
    var isValid = true
    if let rest = node.keywords.unevaluatedItems, value.token.kind == .array, !known.hasAllElements {
      for (index, element) in value.elements.enumerated() where index >= known.prefix && !known.elements.contains(index) {
        if !checkRest(rest, element, "unevaluatedItems", "unknown element") { isValid = false }
      }
      evaluated?.hasAllElements = true
    }
    if let rest = node.keywords.unevaluatedProperties, value.token.kind == .object, !known.hasAllMembers {
      value.forEachMember { key, member in
        if known.members.contains(key) { return }
        let name = JSONMemberName(JSONText.string(value.document.tokens[Int(key)], in: value.document.bytes))
        if reserved?.contains(name) == true { return }
        if !checkRest(rest, member, "unevaluatedProperties", "unknown member") { isValid = false }
      }
      evaluated?.hasAllMembers = true
    }
    return isValid
  }

  private mutating func checkRest(_ node: Int, _ value: JSONElement, _ keyword: String, _ message: String) -> Bool {
    if schema.nodes[node].keywords.boolean == false { return fail(value, keyword, message) }
    return check(node, value)
  }
}
