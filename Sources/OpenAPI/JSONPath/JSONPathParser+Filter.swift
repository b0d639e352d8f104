extension JSONPathParser {
  /// A logical expression; `&&` binds closer than `||`.
  mutating func filter() throws(Problem) -> JSONPath.Filter {
    var result = try conjunction()
    while takeOperator("|") { result = .or(result, try conjunction()) }
    return result
  }

  private mutating func conjunction() throws(Problem) -> JSONPath.Filter {
    var result = try basic()
    while takeOperator("&") { result = .and(result, try basic()) }
    return result
  }

  private mutating func takeOperator(_ scalar: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard take(scalar, scalar) else { return false }
    skipBlanks()
    return true
  }

  private mutating func basic() throws(Problem) -> JSONPath.Filter {
    if take("!") {
      skipBlanks()
      guard peek == "(" || peek == "@" || peek == "$" || isPatternFunction else {
        throw problem("`!` stands before a test or a parenthesis")
      }
      return .not(try parenthesisOrTest())
    }
    if peek == "(" || isPatternFunction { return try parenthesisOrTest() }
    let left = try operand()
    skipBlanks()
    guard let comparison = comparison() else {
      guard case .query(let query) = left else { throw problem("a comparison is missing") }
      return .exists(query)
    }
    skipBlanks()
    let right = try operand()
    for case .query(let query) in [left, right] where !query.path.isSingular {
      throw problem("a query that is compared must lead to one node at most")
    }
    return .compare(left, comparison, right)
  }

  private var isPatternFunction: Bool {
    var copy = self
    return copy.take(word: "match") || copy.take(word: "search")
  }

  private mutating func parenthesisOrTest() throws(Problem) -> JSONPath.Filter {
    if take("(") {
      skipBlanks()
      let result = try filter()
      skipBlanks()
      guard take(")") else { throw problem("`)` is missing") }
      return result
    }
    if isPatternFunction {
      let isWhole = take(word: "match")
      if !isWhole { _ = take(word: "search") }
      let arguments = try arguments(2)
      return .matches(arguments[0], pattern: arguments[1], isWhole: isWhole)
    }
    guard case .query(let query) = try operand() else { throw problem("a test is missing") }
    return .exists(query)
  }

  private mutating func comparison() -> JSONPath.Comparison? {
    if take("=", "=") { return .equal }
    if take("!", "=") { return .notEqual }
    if take("<", "=") { return .lessOrEqual }
    if take(">", "=") { return .greaterOrEqual }
    if take("<") { return .less }
    return take(">") ? .greater : nil
  }

  private mutating func operand() throws(Problem) -> JSONPath.Operand {
    switch peek {
    case "@", "$":
      let isFromRoot = peek == "$"
      _ = take("@") || take("$")
      return .query(.init(isFromRoot: isFromRoot, path: try segments()))
    case "'", "\"": return .literal(.string(try quoted()))
    default: break
    }
    if take(word: "true") { return .literal(.bool(true)) }
    if take(word: "false") { return .literal(.bool(false)) }
    if take(word: "null") { return .literal(.null) }
    if take(word: "length") { return .length(try arguments(1)[0]) }
    if take(word: "count") { return .count(try queryArgument("count")) }
    if take(word: "value") { return .query(try queryArgument("value")) }
    if let number = number() { return .literal(.number(number)) }
    throw problem("a query, a literal or one of the functions length, count, value, match and search is missing")
  }

  private mutating func queryArgument(_ function: String) throws(Problem) -> JSONPath.Query {
    guard case .query(let query) = try arguments(1)[0] else { throw problem("`\(function)` takes a query") }
    return query
  }

  private mutating func arguments(_ count: Int) throws(Problem) -> [JSONPath.Operand] {
    guard take("(") else { throw problem("`(` is missing") }
    var result: [JSONPath.Operand] = []
    repeat {
      skipBlanks()
      result.append(try operand())
      skipBlanks()
    } while take(",")
    guard result.count == count else { throw problem("the function takes \(count) argument\(count == 1 ? "" : "s")") }
    guard take(")") else { throw problem("`)` is missing") }
    return result
  }
}
