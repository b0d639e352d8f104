import SwiftwrightDiagnostics
import SwiftwrightOpenAPI
import SwiftwrightYAML

/// The findings of one pair of schemas, and the pairs below it, as they are collected.
struct PairFindings {
  var name: String
  var old: SourceLocation
  var new: SourceLocation
  var directions: Set<Direction> = [.request, .response]
  var findings: [Finding] = []
  var edges: [SchemaComparison.Edge] = []

  mutating func add(_ rule: Rule, _ message: String, _ limit: Finding.Limit? = nil) {
    findings.append(
      Finding(
        rule: rule, message: message, old: .init(location: old), new: .init(location: new), directions: directions,
        limit: limit))
  }
}

extension SchemaComparison {
  /// Compares two places that use a schema: what they say themselves; the schemas become an edge.
  func compare(
    _ one: SchemaUse,
    _ two: SchemaUse,
    _ name: String,
    both directions: Set<Direction>,
    _ findings: inout [Finding],
    _ edges: inout [Edge]
  ) {
    let (before, after) = (old.resolvingAliases(one), new.resolvingAliases(two))
    var found = PairFindings(name: name, old: one.location, new: two.location, directions: directions)
    if before.isNullable, !after.isNullable { found.add(.nullRefused, "\(name) may no longer be null") }
    if !before.isNullable, after.isNullable { found.add(.nullAdmitted, "\(name) may be null") }
    let (said, says) = (
      before.schema.annotations.overlaid(by: one.annotations), after.schema.annotations.overlaid(by: two.annotations)
    )
    if said.defaultValue?.plainText != says.defaultValue?.plainText {
      let (was, now) = (said.defaultValue?.plainText ?? "none", says.defaultValue?.plainText ?? "none")
      found.add(.defaultChanged, "the default of \(name) is \(now), it was \(was)")
    }
    if one.annotations.description != two.annotations.description || one.annotations.title != two.annotations.title {
      found.add(.documentationChanged, "\(name) is described otherwise")
    }
    let wasDeprecated = one.annotations.isDeprecated || before.schema.annotations.isDeprecated
    if !wasDeprecated, two.annotations.isDeprecated, after.schema.origin == .inline {
      found.add(.deprecated, "\(name) is deprecated")
    }
    findings += found.findings
    let pair = Pair(old: before.schema.id, new: after.schema.id)
    edges.append(Edge(pair: pair, name: label(of: pair, name), directions: directions))
  }

  /// Compares two schemas, without those below them.
  func compare(
    _ one: Schema,
    _ two: Schema,
    _ name: String,
    _ findings: inout [Finding],
    _ edges: inout [Edge]
  ) {
    var found = PairFindings(name: name, old: one.location, new: two.location)
    if case .component = two.origin {
      if !one.annotations.isDeprecated, two.annotations.isDeprecated { found.add(.deprecated, "\(name) is deprecated") }
      if one.annotations.description != two.annotations.description || one.annotations.title != two.annotations.title {
        found.add(.documentationChanged, "\(name) is described otherwise")
      }
    }
    compareLimits(one.constraints, two.constraints, &found)
    compareShapes(one, two, &found)
    findings += found.findings
    edges += found.edges
  }

  /// The formats of integers, from narrow to wide.
  private static let integers: [[String?]] = [
    ["int8", "int16", "int32", "int64", nil], ["uint8", "uint16", "uint32", "uint64", nil],
    ["int8", "int16", "int32", "double-int", "int64", nil], ["uint8", "int16"], ["uint16", "int32"],
    ["uint32", "int64"],
  ]

  private func compareShapes(_ one: Schema, _ two: Schema, _ found: inout PairFindings) {
    let name = found.name
    if let before = one.shape.values, let after = two.shape.values, before.kind == after.kind {
      compareValues(before, after, &found)
      return
    }
    switch (one.shape, two.shape) {
    case (.any, .any), (.never, .never), (.boolean, .boolean): break
    case (.any, _): found.add(.typeNarrowed, "\(name) is \(two.shape.label), no longer anything")
    case (_, .any): found.add(.typeWidened, "\(name) may be anything, not only \(one.shape.label)")
    case (.never, _): found.add(.typeWidened, "\(name) may be \(two.shape.label)")
    case (_, .never): found.add(.typeNarrowed, "\(name) admits nothing any more")
    case (.integer(let format), .integer(let other)):
      compareFormats(format, other, widening: Self.integers, &found)
    case (.number(let format), .number(let other)):
      compareFormats(format, other, widening: [["float", "double", nil]], &found)
    case (.string(let format, let content), .string(let other, let otherContent)):
      compareFormats(format, other, widening: [], &found)
      compareContents(content, otherContent, &found)
    case (.integer, .number): found.add(.typeWidened, "\(name) is a number, no longer an integer")
    case (.number, .integer): found.add(.typeNarrowed, "\(name) is an integer, no longer a number")
    case (.array(let array), .array(let other)): compareArrays(array, other, &found)
    case (.union(let union), .union(let other)): compareUnions(union, other, &found)
    case (_, .union(let union)): compareWithUnion(one, union, isWidening: true, &found)
    case (.union(let union), _): compareWithUnion(two, union, isWidening: false, &found)
    case (.object, _), (.map, _):
      if let object = one.shape.asObject, let other = two.shape.asObject {
        compareObjects(object, other, &found)
      } else {
        found.add(.typeChanged, "\(name) is \(two.shape.label), no longer \(one.shape.label)")
      }
    case (.alias, _), (.boolean, _), (.integer, _), (.number, _), (.string, _), (.array, _), (.enumeration, _),
      (.constant, _):
      compareWithValues(one.shape, two.shape, &found)
    }
  }

  /// Compares schemas of which at most one lists its values.
  private func compareWithValues(_ one: Shape, _ two: Shape, _ found: inout PairFindings) {
    let name = found.name
    if let values = two.values, values.kind == one.jsonKind {
      found.add(.typeNarrowed, "\(name) is one of \(values.label), no longer \(one.label)")
    } else if let values = one.values, values.kind == two.jsonKind {
      found.add(.typeWidened, "\(name) may be \(two.label), not only one of \(values.label)")
    } else {
      found.add(.typeChanged, "\(name) is \(two.label), no longer \(one.label)")
    }
  }

  private func compareFormats(
    _ one: String?,
    _ two: String?,
    widening chains: [[String?]],
    _ found: inout PairFindings
  ) {
    if one == two { return }
    let (was, now) = (one.map { "`\($0)`" } ?? "none", two.map { "`\($0)`" } ?? "none")
    let message = "the format of \(found.name) is \(now), it was \(was)"
    for chain in chains {
      guard let start = chain.firstIndex(of: one), let end = chain.firstIndex(of: two) else { continue }
      found.add(start < end ? .typeWidened : .typeNarrowed, message)
      return
    }
    if one == nil {
      found.add(.typeNarrowed, message)
    } else if two == nil {
      found.add(.typeWidened, message)
    } else {
      found.add(.formatChanged, message)
    }
  }

  /// Compares what texts hold as JSON.
  private func compareContents(_ one: SchemaUse?, _ two: SchemaUse?, _ found: inout PairFindings) {
    let name = "the content of \(found.name)"
    switch (one, two) {
    case (let before?, let after?): compare(before, after, name, both: found.directions, &found.findings, &found.edges)
    case (nil, nil): break
    case (nil, _?): found.add(.typeNarrowed, "\(name) is no longer any text")
    case (_?, nil): found.add(.typeWidened, "\(name) may be any text")
    }
  }

  private func compareArrays(_ one: ArrayShape, _ two: ArrayShape, _ found: inout PairFindings) {
    let name = found.name
    for (place, pair) in zip(one.prefix, two.prefix).enumerated() {
      compare(
        pair.0, pair.1, "item \(place) of \(name)", both: found.directions, &found.findings, &found.edges)
    }
    if one.prefix.count != two.prefix.count {
      found.add(
        .typeChanged, "\(name) begins with \(two.prefix.count) items of their own types, it was \(one.prefix.count)")
    }
    switch (one.items, two.items) {
    case (let before?, let after?):
      compare(before, after, "an item of \(name)", both: found.directions, &found.findings, &found.edges)
    case (nil, nil): break
    case (nil, _?): found.add(.typeNarrowed, "an item of \(name) is no longer anything")
    case (_?, nil): found.add(.typeWidened, "an item of \(name) may be anything")
    }
  }

  private func compareValues(_ one: ShapeValues, _ two: ShapeValues, _ found: inout PairFindings) {
    if one.isConstant, two.isConstant {
      if one.texts != two.texts { found.add(.constantChanged, "\(found.name) is \(two.label), no longer \(one.label)") }
      return
    }
    for (text, location) in zip(one.texts, one.locations) where !two.texts.contains(text) {
      found.findings.append(
        Finding(
          rule: .enumValueRemoved, message: "\(found.name) is no longer `\(text)`",
          old: .init(location: location ?? found.old), new: .init(location: found.new)))
    }
    for (text, location) in zip(two.texts, two.locations) where !one.texts.contains(text) {
      found.findings.append(
        Finding(
          rule: .enumValueAdded, message: "\(found.name) may be `\(text)`", old: .init(location: found.old),
          new: .init(location: location ?? found.new)))
    }
  }
}
