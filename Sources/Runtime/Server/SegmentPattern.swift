/// A segment of a path with parameters in it, such as `{id}`, `{id}:cancel` or `{name}.{extension}`.
struct SegmentPattern: Sendable, Hashable {
  /// The texts around the parameters: one more than there are parameters.
  private let literals: [String]

  /// How much of a segment must be as the pattern says.
  let weight: Int

  /// Nil for a segment without parameters.
  init?(_ template: PathTemplate) {
    var literals = [""]
    for part in template.parts {
      switch part {
      case .literal(let text): literals[literals.count - 1] += text
      case .parameter: literals.append("")
      }
    }
    guard literals.count > 1 else { return nil }
    self.literals = literals
    weight = literals.reduce(0) { $0 + $1.utf8.count }
  }

  /// Appends the parameters' values if a segment has this form; they are not empty, and all but the last are as short as
  /// can be.
  func match(_ segment: Substring, _ parameters: inout [Substring]) -> Bool {
    if weight == 0, literals.count == 2 {
      if !segment.isEmpty { parameters.append(segment) }
      return !segment.isEmpty
    }
    guard let prefix = literals.first?.utf8, let suffix = literals.last?.utf8,
      segment.utf8.count > prefix.count + suffix.count,
      segment.utf8.suffix(suffix.count).elementsEqual(suffix), segment.utf8.starts(with: prefix)
    else { return false }
    var rest = Substring(segment.utf8.dropFirst(prefix.count).dropLast(suffix.count))
    for literal in literals.dropFirst().dropLast() {
      guard let start = rest.indices.dropFirst().first(where: { rest[$0...].hasPrefix(literal) }) else { return false }
      parameters.append(rest[..<start])
      rest = rest[start...].dropFirst(literal.count)
    }
    guard !rest.isEmpty else { return false }
    parameters.append(rest)
    return true
  }
}
