/// A part of a regular expression.
indirect enum PatternSyntax: Sendable {
  case empty
  case scalars(ScalarSet)
  case sequence([PatternSyntax])
  case alternatives([PatternSyntax])
  /// A group that remembers what it matched, by its number from 1.
  case group(Int, PatternSyntax)
  /// What is repeated, and the numbers of the groups within.
  case repeated(PatternSyntax, minimum: Int, maximum: Int?, isLazy: Bool, groups: Range<Int>)
  case start
  case end
  case wordBoundary(isNegated: Bool)
  case look(PatternSyntax, isBehind: Bool, isNegated: Bool)
  /// What one of these groups matched; the empty text when none did.
  case reference([Int])
}

/// What is wrong with a regular expression.
struct PatternError: Error, Sendable, Hashable {
  /// What is wrong, in lower case.
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
