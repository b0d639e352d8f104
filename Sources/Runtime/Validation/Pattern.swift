/// A regular expression of ECMA-262, as `pattern` in a schema has it.
///
/// An expression without backreferences takes time in proportion to its own length times that of the text, whatever both
/// are; with lookarounds, times the text's length again at worst. One with backreferences is tried for so long and no
/// longer.
struct Pattern: Sendable {
  private let program: PatternProgram

  /// How many steps a match may take before it is given up.
  static let stepLimit = 20_000_000

  /// - Parameter isStrict: Whether only what the flag `u` allows is taken.
  /// - Throws: ``PatternError``.
  init(_ source: String, isStrict: Bool = false) throws(PatternError) {
    var parser = PatternParser(source, isStrict: isStrict)
    let syntax = try parser.parse()
    program = try PatternProgram(syntax, groupCount: parser.groupCount)
  }

  /// Whether a part of the text matches; nil when that took too long to find out.
  func matches(_ text: String) -> Bool? {
    let scalars = Array(text.unicodeScalars)
    if program.hasReferences {
      var search = PatternSearch(program, scalars)
      return search.run()
    }
    var simulation = PatternSimulation(program, scalars)
    return simulation.run()
  }
}

extension [Unicode.Scalar] {
  /// Whether a word begins or ends at a position.
  func isWordBoundary(_ position: Int) -> Bool {
    let before = position > 0 && ScalarSet.wordScalars.contains(self[position - 1])
    let after = position < count && ScalarSet.wordScalars.contains(self[position])
    return before != after
  }
}
