import SwiftwrightOpenAPI

extension SchemaComparison {
  func compareObjects(_ one: ObjectShape, _ two: ObjectShape, _ found: inout PairFindings) {
    let name = found.name
    let after = Dictionary(two.properties.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(one.properties.map(\.name))
    for property in one.properties {
      if let other = after[property.name] {
        compare(property, other, of: name, &found)
        continue
      }
      let directions = access(of: property, in: old).directions
      func remove(_ rule: Rule, _ directions: Set<Direction>) {
        if directions.isEmpty { return }
        found.findings.append(
          Finding(
            rule: rule, message: "\(name) no longer has `\(property.name)`",
            old: .init(location: property.location, isKey: true), new: .init(location: found.new),
            directions: directions))
      }
      // A closed object refuses in requests what responses merely lack.
      if two.isClosed { remove(.propertyRemovedFromClosed, directions.intersection([.request])) }
      let isSaid = two.isClosed && !property.isRequired
      remove(
        property.isRequired ? .requiredPropertyRemoved : .propertyRemoved,
        isSaid ? directions.intersection([.response]) : directions)
    }
    for property in two.properties where !known.contains(property.name) {
      let isClosed = one.isClosed
      let rules: [Rule] =
        (isClosed ? [.propertyAddedToClosed] : [])
        + (property.isRequired ? [.requiredPropertyAdded] : isClosed ? [] : [.propertyAdded])
      found.findings += rules.map { rule in
        Finding(
          rule: rule, message: "\(name) has \(property.isRequired ? "the required " : "")`\(property.name)`",
          old: .init(location: found.old), new: .init(location: property.location, isKey: true),
          directions: access(of: property, in: new).directions)
      }
    }
    compareAdditional(one.additional, two.additional, &found)
  }

  private func compare(_ one: Property, _ two: Property, of owner: String, _ found: inout PairFindings) {
    let name = "`\(one.name)` of \(owner)"
    let (before, after) = (access(of: one, in: old), access(of: two, in: new))
    func add(_ rule: Rule, _ message: String, _ directions: Set<Direction> = [.request, .response]) {
      found.findings.append(
        Finding(
          rule: rule, message: message, old: .init(location: one.location, isKey: true),
          new: .init(location: two.location, isKey: true), directions: directions))
    }
    if !before.isReadOnly, after.isReadOnly {
      add(one.isRequired ? .requiredPropertyBecameReadOnly : .propertyBecameReadOnly, "\(name) is read-only")
    }
    if before.isReadOnly, !after.isReadOnly {
      add(two.isRequired ? .requiredPropertyBecameWritable : .propertyBecameWritable, "\(name) is no longer read-only")
    }
    if !before.isWriteOnly, after.isWriteOnly { add(.propertyBecameWriteOnly, "\(name) is write-only") }
    if before.isWriteOnly, !after.isWriteOnly { add(.propertyBecameReadable, "\(name) is no longer write-only") }
    // Where only one of the two lets the value travel, the access says all there is to say.
    let directions = before.directions.intersection(after.directions)
    if !one.isRequired, two.isRequired { add(.propertyBecameRequired, "\(name) is required", directions) }
    if one.isRequired, !two.isRequired { add(.propertyBecameOptional, "\(name) is optional", directions) }
    compare(one.use, two.use, name, both: directions, &found.findings, &found.edges)
  }

  /// Which ways a property travels.
  private func access(of property: Property, in graph: SchemaGraph) -> PropertyAccess {
    let annotations = graph.resolvingAliases(property.use).schema.annotations.overlaid(by: property.use.annotations)
    return PropertyAccess(isReadOnly: annotations.isReadOnly, isWriteOnly: annotations.isWriteOnly)
  }

  private func compareAdditional(
    _ one: ObjectShape.AdditionalProperties,
    _ two: ObjectShape.AdditionalProperties,
    _ found: inout PairFindings
  ) {
    let name = found.name
    switch (one, two) {
    case (.unspecified, .unspecified), (.unspecified, .any), (.any, .unspecified), (.any, .any),
      (.forbidden, .forbidden):
      break
    case (_, .forbidden): found.add(.additionalNarrowed, "\(name) no longer admits members that are not declared")
    case (.forbidden, _): found.add(.additionalWidened, "\(name) admits members that are not declared")
    case (.schema(let before), .schema(let after)):
      compare(before, after, "a member of \(name)", both: found.directions, &found.findings, &found.edges)
    case (.schema(let use), _) where old.admitsAnything(use): break
    case (_, .schema(let use)) where new.admitsAnything(use): break
    case (_, .schema): found.add(.additionalNarrowed, "\(name) says what its free members are")
    case (.schema, _): found.add(.additionalWidened, "\(name) no longer says what its free members are")
    }
  }
}

/// Which ways a property travels, by `readOnly` and `writeOnly`.
private struct PropertyAccess {
  var isReadOnly: Bool
  var isWriteOnly: Bool

  var directions: Set<Direction> {
    var result: Set<Direction> = [.request, .response]
    if isReadOnly { result.remove(.request) }
    if isWriteOnly { result.remove(.response) }
    return result
  }
}

extension ObjectShape {
  fileprivate var isClosed: Bool {
    if case .forbidden = additional { true } else { false }
  }
}

extension SchemaGraph {
  /// Whether a use constrains nothing.
  fileprivate func admitsAnything(_ use: SchemaUse) -> Bool {
    if case .any = resolvingAliases(use).schema.shape { true } else { false }
  }
}
