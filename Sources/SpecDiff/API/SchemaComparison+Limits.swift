import SwiftwrightOpenAPI

extension SchemaComparison {
  func compareLimits(_ one: Constraints, _ two: Constraints, _ found: inout PairFindings) {
    if one == two { return }
    let lower: [(String, String?, String?)] = [
      ("minimum", one.minimum, two.minimum),
      ("exclusiveMinimum", one.exclusiveMinimum, two.exclusiveMinimum),
      ("minLength", one.minLength.map(String.init), two.minLength.map(String.init)),
      ("minItems", one.minItems.map(String.init), two.minItems.map(String.init)),
      ("minProperties", one.minProperties.map(String.init), two.minProperties.map(String.init)),
    ]
    let upper: [(String, String?, String?)] = [
      ("maximum", one.maximum, two.maximum),
      ("exclusiveMaximum", one.exclusiveMaximum, two.exclusiveMaximum),
      ("maxLength", one.maxLength.map(String.init), two.maxLength.map(String.init)),
      ("maxItems", one.maxItems.map(String.init), two.maxItems.map(String.init)),
      ("maxProperties", one.maxProperties.map(String.init), two.maxProperties.map(String.init)),
    ]
    for (keyword, was, now) in lower { compareBounds(keyword, was, now, isLower: true, &found) }
    for (keyword, was, now) in upper { compareBounds(keyword, was, now, isLower: false, &found) }
    if one.uniqueItems != two.uniqueItems {
      let (was, now) = (one.uniqueItems ? "true" : nil, two.uniqueItems ? "true" : nil)
      let message = "the items of \(found.name) \(two.uniqueItems ? "must differ" : "may be equal")"
      found.add(
        two.uniqueItems ? .limitNarrowed : .limitWidened, message, .init(keyword: "uniqueItems", old: was, new: now))
    }
    compareEqual("pattern", one.pattern, two.pattern, &found)
    compareMultiples(one.multipleOf, two.multipleOf, &found)
  }

  private func compareBounds(
    _ keyword: String,
    _ one: String?,
    _ two: String?,
    isLower: Bool,
    _ found: inout PairFindings
  ) {
    if one == two { return }
    let message = Self.message(keyword, one, two, found.name)
    let limit = Finding.Limit(keyword: keyword, old: one, new: two)
    guard let before = one.flatMap(Double.init), let after = two.flatMap(Double.init) else {
      // `minLength: 0` and the like admit what nothing at all admits.
      let isIdle = isLower && keyword.hasPrefix("min") && keyword != "minimum" && (one ?? two) == "0"
      if !isIdle { found.add(one == nil ? .limitNarrowed : .limitWidened, message, limit) }
      return
    }
    if before == after { return }
    found.add((after > before) == isLower ? .limitNarrowed : .limitWidened, message, limit)
  }

  private func compareEqual(_ keyword: String, _ one: String?, _ two: String?, _ found: inout PairFindings) {
    if one == two { return }
    let message = Self.message(keyword, one.map { "`\($0)`" }, two.map { "`\($0)`" }, found.name)
    let limit = Finding.Limit(keyword: keyword, old: one, new: two)
    found.add(one == nil ? .limitNarrowed : two == nil ? .limitWidened : .limitChanged, message, limit)
  }

  private func compareMultiples(_ one: String?, _ two: String?, _ found: inout PairFindings) {
    if one == two { return }
    guard let before = one.flatMap(Double.init), let after = two.flatMap(Double.init), before > 0, after > 0 else {
      compareEqual("multipleOf", one, two, &found)
      return
    }
    let message = Self.message("multipleOf", one, two, found.name)
    let limit = Finding.Limit(keyword: "multipleOf", old: one, new: two)
    if (after / before).rounded() == after / before {
      found.add(.limitNarrowed, message, limit)
    } else if (before / after).rounded() == before / after {
      found.add(.limitWidened, message, limit)
    } else {
      found.add(.limitChanged, message, limit)
    }
  }

  private static func message(_ keyword: String, _ one: String?, _ two: String?, _ name: String) -> String {
    switch (one, two) {
    case (nil, let now?): "\(name) has the limit `\(keyword)`: \(now)"
    case (let was?, nil): "\(name) no longer has the limit `\(keyword)`: \(was)"
    case (let was?, let now?): "`\(keyword)` of \(name) is \(now), it was \(was)"
    case (nil, nil): ""
    }
  }
}
