extension SchemaCheck {
  /// Does something without noting faults.
  mutating func quietly(_ body: (inout SchemaCheck) -> Bool) -> Bool {
    let wasReporting = isReporting
    isReporting = false
    defer { isReporting = wasReporting }
    return body(&self)
  }

  /// What references, compositions and conditions say of a value.
  mutating func checkComposition(
    _ node: SchemaNode,
    _ value: JSONElement,
    _ reserved: ReservedMembers.Names?,
    _ evaluated: inout EvaluatedParts?
  ) -> Bool {
    composed += 1
    defer { composed -= 1 }
    let keywords = node.keywords
    var isValid = true
    inheritances += 1
    for index in keywords.allOf where isValid || isReporting {
      if !apply(index, value, reserved: reserved, &evaluated) { isValid = false }
    }
    inheritances -= 1
    if let index = keywords.reference, isValid || isReporting {
      if !apply(index, value, reserved: reserved, &evaluated) { isValid = false }
    }
    if let reference = keywords.dynamicReference, isValid || isReporting {
      if !apply(target(of: reference), value, reserved: reserved, &evaluated) { isValid = false }
    }
    if !isValid, !isReporting { return false }
    if let index = keywords.not {
      var inner = evaluated.map { _ in EvaluatedParts() }
      if quietly({ $0.apply(index, value, reserved: reserved, &inner) }) {
        isValid = fail(value, "not", "has a form that is not allowed")
      }
    }
    if let condition = keywords.condition {
      let isMet = quietly { $0.apply(condition.test, value, reserved: reserved, &evaluated) }
      if let index = isMet ? condition.then : condition.otherwise,
        !apply(index, value, reserved: reserved, &evaluated)
      {
        isValid = false
      }
    }
    if keywords.anyOf.isEmpty, keywords.oneOf.isEmpty { return isValid }
    if !isValid, !isReporting { return false }
    if let outer = choices.reversed().prefix(while: { $0.token == value.index }).first(where: { $0.node === node }) {
      // A branch that is composed of the schema it is a branch of, or that the value names: the choice was made. That a
      // value is of a schema because it is of that schema says nothing.
      return isValid && (inheritances > outer.inheritances || fail(value, "depth", "refers to itself without end"))
    }
    choices.append((value.index, node, inheritances))
    defer { choices.removeLast() }
    return checkBranches(node, value, reserved, &evaluated) && isValid
  }

  private mutating func checkBranches(
    _ node: SchemaNode,
    _ value: JSONElement,
    _ reserved: ReservedMembers.Names?,
    _ evaluated: inout EvaluatedParts?
  ) -> Bool {
    let keywords = node.keywords
    let discriminator = keywords.discriminator
    let tag = discriminator.flatMap { value[$0.property] }
    let named = tag?.text.flatMap { discriminator?.branches[JSONMemberName($0)] }
    if let branch = named ?? (value.token.kind == .object ? discriminator?.otherwise : nil) {
      inheritances += 1
      defer { inheritances -= 1 }
      return apply(branch, value, reserved: reserved, &evaluated)
    }
    var isValid = true
    let noted = faults.count
    if !keywords.anyOf.isEmpty, !checkAny(keywords.anyOf, "anyOf", value, reserved, &evaluated) { isValid = false }
    if !keywords.oneOf.isEmpty, isValid || isReporting,
      !checkAny(keywords.oneOf, "oneOf", value, reserved, &evaluated)
    {
      isValid = false
    }
    if isValid || !isReporting { return isValid }
    if let discriminator, !discriminator.branches.isEmpty, value.token.kind == .object {
      faults.removeSubrange(noted...)
      guard let tag else {
        return fail(value, "discriminator", "the member \"\(discriminator.property)\" is missing")
      }
      let tags = discriminator.branches.keys.map { "\"\($0.text)\"" }.sorted().joined(separator: ", ")
      return fail(tag, "discriminator", "must be one of: \(tags)")
    }
    return false
  }

  /// Whether a value is as one of several schemas has it: at least one, or (`oneOf`) no more than one.
  private mutating func checkAny(
    _ branches: [Int],
    _ keyword: String,
    _ value: JSONElement,
    _ reserved: ReservedMembers.Names?,
    _ evaluated: inout EvaluatedParts?
  ) -> Bool {
    let isExclusive = keyword == "oneOf"
    var matches = 0
    var failures: [[Found]] = []
    let noted = faults
    for branch in branches {
      faults = []
      if apply(branch, value, reserved: reserved, &evaluated) {
        matches += 1
        if isExclusive ? matches > 1 : evaluated == nil { break }
      } else if isReporting {
        failures.append(faults)
      }
    }
    faults = noted
    if matches == 1 || matches > 1 && !isExclusive { return true }
    if matches > 1 { return fail(value, keyword, "has more than one of the allowed forms") }
    return isReporting ? blame(failures, keyword, value) : false
  }

  /// Notes the faults of the branch that was meant, if that is clear.
  private mutating func blame(_ failures: [[Found]], _ keyword: String, _ value: JSONElement) -> Bool {
    let kinds = ["type", "const", "enum", "false"]
    let fitting = failures.filter { failure in
      failure.allSatisfy { !kinds.contains($0.keyword) || $0.token != value.index }
    }
    let near = fitting.filter { failure in
      failure.allSatisfy { !kinds.contains($0.keyword) || !isNear($0.token, value) }
    }
    let fewest = near.map(\.count).min()
    let best = near.filter { $0.count == fewest }
    let only = failures.count == 1 ? failures : near.isEmpty ? fitting : []
    if let meant = best.count == 1 ? best.first : only.count == 1 ? only.first : nil {
      faults += meant.prefix(max(0, options.maximumFaults - faults.count))
      return false
    }
    let types = failures.compactMap { failure in failure.first { $0.token == value.index }?.types }
    if types.count == failures.count {
      let all = types.reduce(into: JSONTypes()) { $0.formUnion($1) }
      return fail(value, "type", types: all, "expected \(all.text), found \(value.kindName)")
    }
    return fail(value, keyword, "has none of the \(failures.count) allowed forms")
  }

  /// Whether a token is the value itself or one directly within it.
  private func isNear(_ token: UInt32, _ value: JSONElement) -> Bool {
    if token == value.index { return true }
    var isDirect = false
    value.forEachMember { _, member in if member.index == token { isDirect = true } }
    return isDirect
  }
}
