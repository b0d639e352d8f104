/// Reads a regular expression by the grammar of ECMA-262 §22.2.1 with the flag `u`.
struct PatternParser {
  /// Whether a backslash is refused before a sign that needs none, and braces and brackets that stand for themselves, as
  /// the flag `u` has it. Many documents are written without regard to that.
  let isStrict: Bool

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private(set) var groupCount = 0
  private var depth = 0
  private var names: [String: [Int]] = [:]
  private var totalGroups = 0
  private var namedGroups: [String: [Int]] = [:]

  /// How deeply groups may be nested.
  private static let maximumDepth = 200

  init(_ pattern: String, isStrict: Bool = false) {
    scalars = Array(pattern.unicodeScalars)
    self.isStrict = isStrict
  }

  /// - Throws: ``PatternError`` when the pattern is none.
  mutating func parse() throws(PatternError) -> PatternSyntax {
    try findGroups()
    let syntax = try alternatives()
    if position < scalars.count { throw PatternError("unmatched )") }
    return syntax
  }

  /// Numbers and names the groups, which references before them may mean.
  private mutating func findGroups() throws(PatternError) {
    var isInClass = false
    while let scalar = next() {
      switch scalar {
      case "\\": _ = next()
      case "[": isInClass = true
      case "]": isInClass = false
      case "(" where !isInClass:
        if peek == "?" {
          position += 1
          guard take("<"), let first = peek, first != "=", first != "!" else { continue }
          totalGroups += 1
          namedGroups[try groupName(), default: []].append(totalGroups)
        } else {
          totalGroups += 1
        }
      default: break
      }
    }
    position = 0
  }

  private mutating func alternatives() throws(PatternError) -> PatternSyntax {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.maximumDepth { throw PatternError("groups are nested too deeply") }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternSyntax {
    var terms: [PatternSyntax] = []
    while let scalar = peek, scalar != "|", scalar != ")" { terms.append(try term()) }
    switch terms.count {
    case 0: return .empty
    case 1: return terms[0]
    default: return .sequence(terms)
    }
  }

  private mutating func term() throws(PatternError) -> PatternSyntax {
    let firstGroup = groupCount + 1
    let (atom, canRepeat) = try self.atom()
    guard let (minimum, maximum) = try quantifier() else { return atom }
    if !canRepeat { throw PatternError("nothing to repeat") }
    let isLazy = take("?")
    return .repeated(
      atom, minimum: minimum, maximum: maximum, isLazy: isLazy, groups: firstGroup..<groupCount + 1)
  }

  private mutating func atom() throws(PatternError) -> (PatternSyntax, canRepeat: Bool) {
    guard let scalar = next() else { throw PatternError("the pattern ends too early") }
    switch scalar {
    case "^": return (.start, false)
    case "$": return (.end, false)
    case ".": return (.scalars(.allButLineEnds), true)
    case "[": return (.scalars(try scalarClass()), true)
    case "(": return try group()
    case "\\": return try escape()
    case "*", "+", "?": throw PatternError("nothing to repeat before \(scalar)")
    case "{", "}", "]":
      if isStrict { throw PatternError("\(scalar) stands alone") }
      return (.scalars(ScalarSet(scalar)), true)
    default: return (.scalars(ScalarSet(scalar)), true)
    }
  }

  private mutating func group() throws(PatternError) -> (PatternSyntax, canRepeat: Bool) {
    var number: Int?
    var look: (isBehind: Bool, isNegated: Bool)?
    if take("?") {
      if take("=") {
        look = (false, false)
      } else if take("!") {
        look = (false, true)
      } else if take("<") {
        if take("=") {
          look = (true, false)
        } else if take("!") {
          look = (true, true)
        } else {
          _ = try groupName()
          groupCount += 1
          number = groupCount
        }
      } else if !take(":") {
        throw PatternError("a group begins with ? and no known sign")
      }
    } else {
      groupCount += 1
      number = groupCount
    }
    let body = try alternatives()
    guard take(")") else { throw PatternError("unclosed (") }
    if let look { return (.look(body, isBehind: look.isBehind, isNegated: look.isNegated), !isStrict && !look.isBehind) }
    return (number.map { .group($0, body) } ?? body, true)
  }

  /// The name of a group, up to `>`.
  private mutating func groupName() throws(PatternError) -> String {
    var name = ""
    while let scalar = next() {
      if scalar == ">" {
        if name.isEmpty { break }
        return name
      }
      let isFirst = name.isEmpty
      guard
        scalar == "_" || scalar == "$" || scalar.properties.isIDStart || !isFirst && scalar.properties.isIDContinue
      else { break }
      name.unicodeScalars.append(scalar)
    }
    throw PatternError("a group has no proper name")
  }

  /// How often: `*`, `+`, `?`, `{2}`, `{2,}`, `{2,3}`; nil when nothing of that follows.
  private mutating func quantifier() throws(PatternError) -> (minimum: Int, maximum: Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    let start = position
    guard take("{") else { return nil }
    if let minimum = number() {
      var maximum: Int? = minimum
      if take(",") { maximum = number() }
      if take("}") {
        if let maximum, maximum < minimum { throw PatternError("the numbers of a quantifier are out of order") }
        return (minimum, maximum)
      }
    }
    if isStrict { throw PatternError("incomplete quantifier") }
    position = start
    return nil
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = peek.flatMap({ Self.digit($0) }) {
      position += 1
      value = min((value ?? 0) * 10 + digit, 1_000_000_000)
    }
    return value
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value - 0x30) : nil
  }
}

extension PatternParser {
  /// What follows a backslash outside a class.
  private mutating func escape() throws(PatternError) -> (PatternSyntax, canRepeat: Bool) {
    switch peek {
    case "b", "B": return (.wordBoundary(isNegated: next() == "B"), false)
    case "k":
      position += 1
      guard take("<"), let groups = namedGroups[try groupName()] else {
        throw PatternError("\\k names no group")
      }
      return (.reference(groups), true)
    case let scalar? where ("1"..."9").contains(scalar):
      let group = number() ?? 0
      if group > totalGroups { throw PatternError("\\\(group) refers to no group") }
      return (.reference([group]), true)
    default: return (.scalars(try escapedSet(inClass: false)), true)
    }
  }

  /// What follows a backslash, where it stands for scalars.
  private mutating func escapedSet(inClass: Bool) throws(PatternError) -> ScalarSet {
    guard let scalar = peek else { throw PatternError("\\ at the end") }
    switch scalar {
    case "d", "D", "w", "W", "s", "S", "p", "P":
      position += 1
      switch scalar {
      case "d": return .digits
      case "D": return .digits.inverted
      case "w": return .wordScalars
      case "W": return .wordScalars.inverted
      case "s": return .spaces
      case "S": return .spaces.inverted
      default: return try property(isNegated: scalar == "P")
      }
    default: return ScalarSet(try escapedScalar(inClass: inClass))
    }
  }

  private mutating func property(isNegated: Bool) throws(PatternError) -> ScalarSet {
    guard take("{") else { throw PatternError("\\p without a property in braces") }
    var name = ""
    while let scalar = next(), scalar != "}" { name.unicodeScalars.append(scalar) }
    guard let test = ScalarProperty.named(name) else { throw PatternError("the property \(name) is not known") }
    var set = ScalarSet()
    set.insert(ScalarSet.Property(contains: test, isNegated: isNegated))
    return set
  }

  /// A single scalar after a backslash.
  private mutating func escapedScalar(inClass: Bool) throws(PatternError) -> Unicode.Scalar {
    guard let scalar = next() else { throw PatternError("\\ at the end") }
    switch scalar {
    case "t": return "\t"
    case "n": return "\n"
    case "v": return "\u{B}"
    case "f": return "\u{C}"
    case "r": return "\r"
    case "b" where inClass: return "\u{8}"
    case "0":
      if let following = peek, Self.digit(following) != nil { throw PatternError("octal escapes are not taken") }
      return "\0"
    case "c":
      guard let letter = next(), letter.isASCII, letter.properties.isAlphabetic else {
        throw PatternError("\\c without a letter")
      }
      return Unicode.Scalar(UInt8(letter.value % 32))
    case "x":
      guard let value = hexadecimal(2), let result = Unicode.Scalar(value) else {
        throw PatternError("\\x without two hexadecimal digits")
      }
      return result
    case "u": return try unicodeEscape()
    case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/": return scalar
    case "-" where inClass: return scalar
    default:
      let isLetter = scalar.properties.isIDContinue && scalar != "_"
      if isStrict || isLetter { throw PatternError("\\\(scalar) means nothing") }
      return scalar
    }
  }

  /// After `\u`: four digits, a surrogate pair of two times four, or any number in braces.
  private mutating func unicodeEscape() throws(PatternError) -> Unicode.Scalar {
    if take("{") {
      var value: UInt32?
      while let digit = peek.flatMap(Self.hexadecimalDigit) {
        position += 1
        value = min((value ?? 0) * 16 + digit, 0x110000)
      }
      guard take("}"), let result = value.flatMap(Unicode.Scalar.init) else {
        throw PatternError("\\u{…} is no Unicode scalar")
      }
      return result
    }
    guard let unit = hexadecimal(4) else { throw PatternError("\\u without four hexadecimal digits") }
    if let result = Unicode.Scalar(unit) { return result }
    let start = position
    if unit < 0xDC00, take("\\"), take("u"), let low = hexadecimal(4), (0xDC00...0xDFFF).contains(low),
      let result = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    {
      return result
    }
    position = start
    // Half a surrogate pair never occurs in text that was checked; what cannot occur either stands for it.
    return "\u{10FFFF}"
  }

  private mutating func hexadecimal(_ count: Int) -> UInt32? {
    guard position + count <= scalars.count else { return nil }
    var value: UInt32 = 0
    for scalar in scalars[position..<position + count] {
      guard let digit = Self.hexadecimalDigit(scalar) else { return nil }
      value = value << 4 | digit
    }
    position += count
    return value
  }

  private static func hexadecimalDigit(_ scalar: Unicode.Scalar) -> UInt32? {
    scalar.isASCII ? Character(scalar).hexDigitValue.map(UInt32.init) : nil
  }

  /// A class, after its `[`.
  private mutating func scalarClass() throws(PatternError) -> ScalarSet {
    var set = ScalarSet()
    let isNegated = take("^")
    while let scalar = peek {
      if take("]") {
        set.isNegated = isNegated
        return set
      }
      let (low, class1) = try classAtom(scalar)
      guard peek == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
        if let class1 { set.formUnion(class1) } else if let low { set.insert(low.value...low.value) }
        continue
      }
      position += 1
      guard let after = peek else { break }
      let (high, class2) = try classAtom(after)
      if let low, let high {
        if low > high { throw PatternError("a range of a class is out of order") }
        set.insert(low.value...high.value)
      } else {
        if isStrict { throw PatternError("a range of a class has no end") }
        for part in [class1, class2] { if let part { set.formUnion(part) } }
        for part in [low, high, "-"] { if let part { set.insert(part.value...part.value) } }
      }
    }
    throw PatternError("unclosed [")
  }

  /// A scalar of a class, or a class within it.
  private mutating func classAtom(_ scalar: Unicode.Scalar) throws(PatternError) -> (Unicode.Scalar?, ScalarSet?) {
    position += 1
    guard scalar == "\\" else { return (scalar, nil) }
    switch peek {
    case "d", "D", "w", "W", "s", "S", "p", "P": return (nil, try escapedSet(inClass: true))
    default: return (try escapedScalar(inClass: true), nil)
    }
  }

  private var peek: Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  private mutating func next() -> Unicode.Scalar? {
    guard position < scalars.count else { return nil }
    position += 1
    return scalars[position - 1]
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    position += 1
    return true
  }
}
